// The door of the reader of Shopify and WooCommerce shops: brought to product pages that carry their choices as data.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOfStorefront } from '../lib/read/by-storefront';
import { addReaders } from '../lib/read/reader-sets';
import { sampleOffer } from '../lib/read/sample-offer';

export default defineUnlistedScript(() => {
  addReaders('storefront-offers', { sample: sampleOffer, offer: offerOfStorefront });
});
