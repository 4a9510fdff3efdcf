// The door of how an own page loaded: brought to the shop's own product pages once they were read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/browser/page-line';
import { loadingOf } from '../lib/read/loading';

export default defineUnlistedScript(() => {
  const line = globalThis.shopRoundsLine;
  if (!line || line.loaded) return;
  line.loaded = true;
  loadingOf(document)
    .then((loading) => line.send('page-loaded', loading))
    .catch(() => undefined);
});
