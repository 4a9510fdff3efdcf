// The door of the console reader: brought to a page only where a seller console is to be read.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../lib/browser/page-line';
import { readInSlices } from '../lib/read/console';
import { allIn } from '../lib/read/elements';
import { addReaders } from '../lib/read/reader-sets';

export default defineUnlistedScript(() => {
  addReaders('consoles', { console: readInSlices });
  const line = globalThis.shopRoundsLine;
  if (!line) return;
  // A first look into a frame sets a world of its own up in it: never for the many that nobody sees.
  const isRoomy = ({ offsetWidth }: HTMLElement) => offsetWidth > 1;
  const loaded = ({ target }: { target: EventTarget | null }) => {
    const frame = target as HTMLIFrameElement;
    if (frame.localName !== 'iframe' || !isRoomy(frame) || !line.life.alive()) return;
    if (frame.contentDocument) line.hear(frame.contentDocument);
    // A frame of another origin that has gone on has lost its reader.
    else line.send('frame-loaded', {}).catch(() => undefined);
  };
  for (const frame of allIn<HTMLIFrameElement>(document, 'iframe').filter(isRoomy))
    line.hear(frame.contentDocument);
  document.addEventListener('load', loaded, { capture: true, signal: line.life.signal });
});
