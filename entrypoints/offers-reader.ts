// The door of the general offer readers: brought to a page only where an offer or a list of offers is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerByCues } from '../lib/read/by-cues';
import { readOffers } from '../lib/read/offer-list';
import { addReaders } from '../lib/read/reader-sets';
import { sampleOffer } from '../lib/read/sample-offer';

export default defineUnlistedScript(() => {
  addReaders('offers', {
    sample: sampleOffer,
    offer: offerByCues,
    offers(page) {
      const offers = readOffers(page);
      return offers && { offers, by: 'offer-list' };
    },
  });
});
