// The door of the reader of known sites' product pages by cues: brought to the pages of those sites.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerByCues } from '../lib/read/by-cues';
import { addReaders } from '../lib/read/reader-sets';
import { sampleOffer } from '../lib/read/sample-offer';

export default defineUnlistedScript(() => {
  addReaders('market-offers', { sample: sampleOffer, offer: offerByCues });
});
