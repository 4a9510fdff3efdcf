// The door of the reader of known sites' product pages by the data they carry: brought to the pages of those sites.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerByData } from '../lib/read/data-offer';
import { addReaders } from '../lib/read/reader-sets';
import { sampleOffer } from '../lib/read/sample-offer';
import { marketData } from '../lib/sites/market-data';

export default defineUnlistedScript(() => {
  addReaders('data-offers', {
    sample: sampleOffer,
    offer: (page, site) => offerByData(page, site, marketData[site.id]),
  });
});
