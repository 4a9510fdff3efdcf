// One reading of one page: decides what the page is, has it read by those who can, and puts time, place and cost on it.
import { readerVersion } from '../reader-version';
import type { Sent } from '../sheet';
import type { Named, Page, Readers, ReaderSet } from './page';
import type { PageKind, SiteKinds } from '../site-kinds';
import type { Calm } from './slices';
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

function readAs(page: Page, kind: PageKind | undefined, site: SiteKinds, readers: Partial<Readers>): Named {
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
 * Reads the page, which is of this kind, as it stands now; what it took is told by who asked. A console is read in
 * slices where `calm` lets the page have its turn between them: undefined where it changed meanwhile. Never throws: a
 * page no reader can take is `unreadable`, with the reason.
 */
export async function readDraft(
  page: Page,
  kind: PageKind | undefined,
  site: SiteKinds,
  readers: Partial<Readers>,
  takenAt: number,
  calm?: Calm,
): Promise<Omit<Sent, 'ms'> | undefined> {
  let read: Named | undefined;
  try {
    const { consoles } = readers;
    read =
      kind === 'console' && consoles
        ? await consoles.console(page, readState, calm)
        : readAs(page, kind, site, readers);
  } catch (error) {
    read = { kind: 'state', state: 'unreadable', why: String(error).slice(0, 200), by: 'state' };
  }
  if (!read) return undefined;
  const { by, ...what } = read;
  return {
    version: readerVersion,
    url: page.url.href,
    takenAt,
    // Of a page that is none of a shop's, not even the title is known to name nobody.
    ...(kind && { pageTitle: page.document.title.slice(0, 300) }),
    site: site.id,
    reader: by,
    ...what,
  };
}
