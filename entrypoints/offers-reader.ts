// The door of the offer readers: brought to a page only where an offer or a list of offers is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOffer } from '../lib/read/offer';
import { readOffers } from '../lib/read/offer-list';
import { addReaders } from '../lib/read/reader-sets';
import { ownReaders } from '../lib/sites/readers';

export default defineUnlistedScript(() => {
  addReaders('offers', {
    offer(page, siteId) {
      const own = ownReaders[siteId]?.readOffer;
      const offer = readOffer(page, own);
      return offer && { offer, by: own ? siteId : 'offer' };
    },
    offers(page, siteId) {
      const own = ownReaders[siteId]?.readOffers;
      const offers = readOffers(page, own);
      return offers && { offers, by: own ? siteId : 'offer-list' };
    },
  });
});
