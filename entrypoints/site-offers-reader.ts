// The door of the sites' own offer readers: brought to the pages of those sites.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { addReaders } from '../lib/read/reader-sets';
import { ownReaders } from '../lib/sites/readers';

export default defineUnlistedScript(() => {
  addReaders('site-offers', {
    offer(page, siteId) {
      const offer = ownReaders[siteId]?.readOffer?.(page);
      return offer && { offer, by: siteId };
    },
    offers(page, siteId) {
      const offers = ownReaders[siteId]?.readOffers?.(page);
      return offers && { offers, by: siteId };
    },
  });
});
