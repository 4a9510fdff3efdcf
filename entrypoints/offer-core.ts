// The door of what all readers of offers have in common: brought to a product page right before one of them.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerCore } from '../lib/read/offer-core';

export default defineUnlistedScript(() => {
  // Never left as it was: one of an earlier version has other things in other places.
  globalThis.shopRoundsCore = offerCore;
});
