// The door of the sites' own offer readers and of all lists: brought to the pages of those sites and to lists.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyList } from '../lib/read/any-list';
import { addReaders } from '../lib/read/reader-sets';
import { ownReaders } from '../lib/sites/readers';

export default defineUnlistedScript(() => {
  addReaders('site-offers', {
    offer(page, { id }) {
      const offer = ownReaders[id]?.readOffer?.(page);
      return offer && { offer, by: id };
    },
    offers: (page, site) => readAnyList(page, site, ownReaders[site.id]?.readOffers),
  });
});
