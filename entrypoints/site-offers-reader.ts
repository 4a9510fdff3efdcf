// The door of the sites' own offer readers and of all lists: brought to the pages of those sites and to lists.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardsByCues } from '../lib/read/cards-by-cues';
import { readOffers } from '../lib/read/offer-list';
import { addReaders } from '../lib/read/reader-sets';
import { ownReaders } from '../lib/sites/readers';

export default defineUnlistedScript(() => {
  addReaders('site-offers', {
    offer(page, { id }) {
      const offer = ownReaders[id]?.readOffer?.(page);
      return offer && { offer, by: id };
    },
    offers(page, site) {
      const own = ownReaders[site.id]?.readOffers?.(page) ?? cardsByCues(page, site);
      if (own) return { offers: own, by: site.id };
      const listed = readOffers(page);
      return listed && { offers: listed, by: 'offer-list' };
    },
  });
});
