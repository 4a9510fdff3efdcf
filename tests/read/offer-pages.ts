// Pages of offers drawn in a frame where scripts do not run, and all readers that may read them.
import { readAnyList } from '../../lib/read/any-list';
import { readAnyOffer } from '../../lib/read/any-offer';
import { offerByCues } from '../../lib/read/by-cues';
import { offerOfStorefront } from '../../lib/read/by-storefront';
import { readInSlices } from '../../lib/read/console';
import { offerByData } from '../../lib/read/data-offer';
import { readDraft, readersFor } from '../../lib/read/draft';
import { kindOf } from '../../lib/read/kind';
import type { Readers } from '../../lib/read/page';
import { pageOf } from '../../lib/read/scan';
import type { Draft } from '../../lib/reading';
import { siteOf } from '../../lib/sites';
import { marketData } from '../../lib/sites/market-data';
import { ownReaders } from '../../lib/sites/readers';

const readers: Readers = {
  'site-offers': {
    offer: (page, { id }) => {
      const offer = ownReaders[id]?.readOffer?.(page);
      return offer && { offer, by: id };
    },
    offers: (page, site) => readAnyList(page, site, ownReaders[site.id]?.readOffers),
  },
  'market-offers': { offer: offerByCues },
  'data-offers': { offer: (page, site) => offerByData(page, site, marketData[site.id]) },
  'storefront-offers': { offer: offerOfStorefront },
  offers: { offer: readAnyOffer },
  consoles: { console: readInSlices },
};

/** Drawn as a window of a desktop would show it. */
async function drawnPage(html: string): Promise<{ document: Document; close(): void }> {
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

/** What the readers that ship make of a page: a known site's first, and any shop's where those found nothing. */
export async function readPage(html: string, address: string): Promise<Draft> {
  const drawn = await drawnPage(html);
  const url = new URL(address);
  const page = pageOf(drawn.document, url);
  const site = siteOf(url);
  const kind = kindOf(page, site);
  const readBy = async (again: boolean) => {
    const wanted = readersFor(kind, site, page.document, again);
    const read = await readDraft(page, kind, site, wanted ? { [wanted]: readers[wanted] } : {}, 0);
    if (!read) throw new Error('the page is said to have changed while it was read');
    const draft = { ...read, ms: 0 };
    return {
      draft,
      again: kind === 'offer' && wanted !== 'offers' && draft.state === 'unreadable',
    };
  };
  const first = await readBy(false);
  const { draft } = first.again ? await readBy(true) : first;
  drawn.close();
  return draft;
}
