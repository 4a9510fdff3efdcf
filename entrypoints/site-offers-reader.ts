// The door of the sites' own offer readers: brought to the pages of those sites.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardsByCues } from '../lib/read/cards-by-cues';
import { addReaders } from '../lib/read/reader-sets';
import { ownReaders } from '../lib/sites/readers';

export default defineUnlistedScript(() => {
  addReaders('site-offers', {
    offer(page, { id }) {
      const offer = ownReaders[id]?.readOffer?.(page);
      return offer && { offer, by: id };
    },
    offers(page, site) {
      const offers = ownReaders[site.id]?.readOffers?.(page) ?? cardsByCues(page, site);
      return offers && { offers, by: site.id };
    },
  });
});
