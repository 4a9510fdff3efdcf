// One reading of one page: decides what the page is, has it read by those who can, and puts time, place and cost on it.
import { readerVersion } from '../reader-version';
import type { Draft } from '../reading';
import { readConsole } from './console';
import { kindOf } from './kind';
import { readOffer } from './offer';
import { readOffers } from './offer-list';
import type { Page, Read, SiteReaders } from './page';
import { readState } from './state';

function readAs(page: Page, site: SiteReaders): Read & { by: string } {
  const state = readState(page);
  const kind = kindOf(page, site);
  const by = (own: unknown, general: string) => (own ? site.id : general);
  if (kind === 'offer-list') {
    const offers = state ? undefined : readOffers(page, site.readOffers);
    if (offers && offers.length > 0)
      return { kind, state: 'ok', offers, by: by(site.readOffers, 'offer-list') };
  }
  if (kind === 'offer') {
    const offer = state ? undefined : readOffer(page, site.readOffer);
    if (offer) return { kind, state: 'ok', offer, by: by(site.readOffer, 'offer') };
  }
  if (kind === 'console') {
    const read = readConsole(page);
    const figures = (read.pairs?.length ?? 0) + (read.tables?.length ?? 0) + (read.notices?.length ?? 0);
    // A console in a state still says whose it is and where its other pages are.
    if (state)
      return {
        kind: 'state',
        ...state,
        shop: read.shop,
        links: read.links,
        period: read.period,
        by: 'state',
      };
    if (figures > 0) return { kind, state: 'ok', ...read, by: 'console' };
    return { kind: 'state', state: 'empty', shop: read.shop, links: read.links, by: 'state' };
  }
  return { kind: 'state', ...(state ?? { state: 'unreadable' as const }), by: 'state' };
}

/** Reads the page as it stands now. Never throws: a page no reader can take is `unreadable`, with the reason. */
export function readDraft(page: Page, site: SiteReaders, takenAt: number): Draft {
  const started = performance.now();
  let read: Read & { by: string };
  try {
    read = readAs(page, site);
  } catch (error) {
    read = { kind: 'state', state: 'unreadable', why: String(error).slice(0, 200), by: 'state' };
  }
  const { by, ...what } = read;
  return {
    version: readerVersion,
    url: page.url.href,
    takenAt,
    pageTitle: page.document.title.slice(0, 300),
    site: site.id,
    reader: by,
    ms: Math.round((performance.now() - started) * 100) / 100,
    ...what,
  };
}
