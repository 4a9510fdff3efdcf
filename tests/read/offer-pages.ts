// Pages of offers drawn in a frame where scripts do not run, and all readers that may read them.
import { readAnyList } from '../../lib/read/any-list';
import { offerByCues } from '../../lib/read/by-cues';
import { readConsole } from '../../lib/read/console';
import { consoleStateWords } from '../../lib/read/console-state-words';
import type { Readers } from '../../lib/read/page';
import { ownReaders } from '../../lib/sites/readers';

export const byCuesReaders: Readers = {
  'site-offers': {
    offer: (page, { id }) => {
      const offer = ownReaders[id]?.readOffer?.(page);
      return offer && { offer, by: id };
    },
    offers: (page, site) => readAnyList(page, site, ownReaders[site.id]?.readOffers),
  },
  offers: { offer: offerByCues },
  consoles: { console: readConsole, states: consoleStateWords },
};

/** Drawn as a window of a desktop would show it. */
export async function drawnPage(html: string): Promise<{ document: Document; close(): void }> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width:1280px;height:860px';
  frame.srcdoc = html;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  const drawn = frame.contentDocument;
  if (!drawn) throw new Error('the frame has no document');
  return { document: drawn, close: () => frame.remove() };
}
