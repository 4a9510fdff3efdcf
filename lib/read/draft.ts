// One reading of one page: decides what the page is, has it read by those who can, and puts time, place and cost on it.
import { readerVersion } from '../reader-version';
import type { Sent } from '../sheet';
import type { Page, Read, Readers, ReaderSet } from './page';
import type { PageKind, SiteKinds } from '../site-kinds';
import { readState } from './state';
import { isStorefront } from './storefront';

/**
 * Which set of readers a page of a kind needs; undefined where nothing on it can be read. `again`: the site's own
 * readers did not know the page, the general ones try.
 */
export function readersFor(
  kind: PageKind | undefined,
  site: SiteKinds,
  document: Document,
  again = false,
): ReaderSet | undefined {
  if (kind === undefined) return undefined;
  if (kind === 'console') return 'consoles';
  if (kind === 'offer-list' || (site.ownReaders && !again)) return 'site-offers';
  // A site of which it is not known where it prints its price is known by its data.
  if (site.offer && !again) return site.offer.price ? 'market-offers' : 'data-offers';
  return isStorefront(document) && !again ? 'storefront-offers' : 'offers';
}

type Named = Read & { by: string };

function readConsolePage(page: Page, readers: Partial<Readers>): Named {
  const state = readState(page, readers.consoles?.states);
  const { figures, ...read } = readers.consoles?.console(page) ?? { figures: 0 };
  // Figures that are not out yet leave those of the days before on the page.
  if (figures > 0 && (!state || state.state === 'not-published-yet'))
    return { kind: 'console', state: 'ok', ...state, ...read, by: 'console' };
  return { kind: 'state', state: 'empty', ...state, ...read, by: 'state' };
}

function readAs(page: Page, kind: PageKind | undefined, site: SiteKinds, readers: Partial<Readers>): Named {
  if (kind === 'console') return readConsolePage(page, readers);
  const state = readState(page);
  if (!state && kind === 'offer-list') {
    const read = readers['site-offers']?.offers(page, site);
    if (read && read.offers.length > 0) return { kind, state: 'ok', ...read };
  }
  if (!state && kind === 'offer') {
    // In the order in which they were brought: the general readers come after a site's own.
    for (const set of Object.values(readers)) {
      const read = 'offer' in set ? set.offer(page, site) : undefined;
      if (read) return { kind, state: 'ok', ...read };
    }
  }
  return { kind: 'state', state: 'unreadable', ...state, by: 'state' };
}

/**
 * Reads the page, which is of this kind, as it stands now; `before` is what telling the kind took, in milliseconds.
 * Never throws: a page no reader can take is `unreadable`, with the reason.
 */
export function readDraft(
  page: Page,
  kind: PageKind | undefined,
  site: SiteKinds,
  readers: Partial<Readers>,
  takenAt: number,
  before = 0,
): Sent {
  const started = performance.now() - before;
  let read: Named;
  try {
    read = readAs(page, kind, site, readers);
  } catch (error) {
    read = { kind: 'state', state: 'unreadable', why: String(error).slice(0, 200), by: 'state' };
  }
  const { by, ...what } = read;
  return {
    version: readerVersion,
    url: page.url.href,
    takenAt,
    // Of a page that is none of a shop's, not even the title is known to name nobody.
    ...(kind && { pageTitle: page.document.title.slice(0, 300) }),
    site: site.id,
    reader: by,
    ms: Math.round((performance.now() - started) * 100) / 100,
    ...what,
  };
}
