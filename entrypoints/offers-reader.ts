// The door of the general offer reader: brought to a page only where an offer is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAnyOffer } from '../lib/read/any-offer';
import { addReaders } from '../lib/read/reader-sets';
import { sampleOffer } from '../lib/read/sample-offer';

export default defineUnlistedScript(() => {
  addReaders('offers', {
    sample: sampleOffer,
    offer: readAnyOffer,
  });
});
