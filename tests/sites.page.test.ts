// Every site's saved cases, read in real Chromium by the very readers that ship: kind, state, and each field that is known.
import { describe, expect, test } from 'vitest';
import { readAnyList } from '../lib/read/any-list';
import { readAnyOffer } from '../lib/read/any-offer';
import { offerByCues } from '../lib/read/by-cues';
import { offerByData } from '../lib/read/data-offer';
import { offerOfStorefront } from '../lib/read/by-storefront';
import { readConsole } from '../lib/read/console';
import { consoleStateWords } from '../lib/read/console-state-words';
import { readDraft, readersFor } from '../lib/read/draft';
import { kindOf } from '../lib/read/kind';
import type { Readers } from '../lib/read/page';
import { pageOf } from '../lib/read/scan';
import type { Draft, Offer } from '../lib/reading';
import { siteOf } from '../lib/sites';
import { marketData } from '../lib/sites/market-data';
import { ownReaders } from '../lib/sites/readers';

interface Case {
  url: string;
  kind: string;
  state: string;
  offer?: Partial<Offer>;
  offers?: Partial<Offer>[];
  /** Dotted names of what must not be reported. */
  absent?: string[];
  /** Words of a person that must stand nowhere in what was read. */
  never?: string[];
}

const pages = import.meta.glob<string>('../lib/sites/*/cases/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const truths = import.meta.glob<Case>('../lib/sites/*/cases/*.json', { import: 'default', eager: true });

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
  consoles: { console: readConsole, states: consoleStateWords },
};

/** The case drawn in a frame where scripts do not run, as a window of a desktop would show it. */
async function draw(html: string): Promise<{ document: Document; close(): void }> {
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

async function read(html: string, address: string): Promise<Draft> {
  const drawn = await draw(html);
  const url = new URL(address);
  const page = pageOf(drawn.document, url);
  const site = siteOf(url);
  const kind = kindOf(page, site);
  const readBy = (again: boolean) => {
    const wanted = readersFor(kind, site, page.document, again);
    const draft = readDraft(page, kind, site, wanted ? { [wanted]: readers[wanted] } : {}, 0);
    return {
      draft,
      again: kind === 'offer' && wanted !== 'offers' && draft.state === 'unreadable',
    };
  };
  const first = readBy(false);
  const { draft } = first.again ? readBy(true) : first;
  drawn.close();
  return draft;
}

const valueAt = (draft: Draft, path: string): unknown =>
  path.split('.').reduce<unknown>((here, key) => (here as Record<string, unknown> | undefined)?.[key], draft);

describe.each(Object.keys(pages).map((path) => [path.replace('../lib/sites/', ''), path]))(
  '%s',
  (_, path) => {
    const truth = truths[path.replace('.html', '.json')];

    test('is read as it is', async () => {
      if (!truth) throw new Error('the case has no .json with what is true of it');
      const draft = await read(pages[path] as string, truth.url);
      expect({ kind: draft.kind, state: draft.state, why: draft.why }).toMatchObject({
        kind: truth.kind,
        state: truth.state,
      });
      for (const words of truth.never ?? []) expect(JSON.stringify(draft)).not.toContain(words);
      if (truth.offer) expect(draft.offer).toMatchObject(truth.offer);
      if (truth.offers) {
        expect(draft.offers).toHaveLength(truth.offers.length);
        expect(draft.offers).toMatchObject(truth.offers);
      }
      for (const name of truth.absent ?? []) expect([name, valueAt(draft, name)]).toEqual([name, undefined]);
    });

    test('says of every field how it was read', async () => {
      const { offer, offers = [] } = await read(pages[path] as string, truth?.url ?? 'https://x.invalid/');
      for (const { from, url: _, ...fields } of offer ? [offer, ...offers] : offers) {
        expect(Object.keys(from).toSorted()).toEqual(Object.keys(fields).toSorted());
      }
    });
  },
);
