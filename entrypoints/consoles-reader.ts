// The door of the console reader: brought to a page only where a seller console is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/browser/page-line';
import { readInSlices } from '../lib/read/console';
import { addReaders } from '../lib/read/reader-sets';

export default defineUnlistedScript(() => {
  addReaders('consoles', { console: readInSlices });
  const line = globalThis.shopRoundsLine;
  if (!line) return;
  // A frame of another origin that has gone on has lost its reader.
  const loaded = ({ target }: Event) => {
    if (!(target instanceof HTMLIFrameElement) || target.contentDocument || !line.life.alive()) return;
    line.send('frame-loaded', {}).catch(() => undefined);
  };
  document.addEventListener('load', loaded, { capture: true, signal: line.life.signal });
});
