// The way of a price walk: the watched offers' pages, site by site, and what became of each.
import { hostOf } from './host';
import { pageKeyOf } from './page-key';
import type { PageState } from './reading';

export interface PriceStop {
  offerKey: string;
  url: string;
  name: string;
  /** Epoch ms; 0 where it was never read. */
  seenAt: number;
}

/** read: an offer was; a state of the page; silent: nothing came; skipped by the operator; rest: its site asked for one. */
export type StopFate = 'read' | PageState | 'silent' | 'skipped' | 'rest';

/** States in which a site asks to be left alone: the rest of its pages wait. */
const asksForRest: ReadonlySet<string> = new Set(['captcha', 'blocked']);

/** The site a page counts to; pages of one owner's hosts are opened after each other. */
const siteOfUrl = (url: string): string => hostOf(new URL(url)).split('.').slice(-2).join('.');

/**
 * The stops in walking order: site by site as the list names them first, within a site those not seen for longest; each
 * page once. What has no page of its own is left out.
 */
export function routeOf(stops: readonly PriceStop[]): PriceStop[] {
  const pages = new Map<string, PriceStop>();
  for (const stop of stops) {
    if (!/^https?:/.test(stop.url)) continue;
    const known = pages.get(pageKeyOf(stop.url));
    if (!known || stop.seenAt < known.seenAt) pages.set(pageKeyOf(stop.url), stop);
  }
  const bySite = new Map<string, PriceStop[]>();
  for (const stop of pages.values()) {
    const site = siteOfUrl(stop.url);
    bySite.set(site, [...(bySite.get(site) ?? []), stop]);
  }
  return [...bySite.values()].flatMap((group) => group.toSorted((a, b) => a.seenAt - b.seenAt));
}

/**
 * What is known of the stops after one more: where its site asks for a rest, all others of the site that were not
 * reached rest as well.
 */
export function fateAfter(
  route: readonly PriceStop[],
  fates: Readonly<Record<string, StopFate>>,
  stop: PriceStop,
  fate: StopFate,
): Record<string, StopFate> {
  const after = { ...fates, [stop.offerKey]: fate };
  if (!asksForRest.has(fate)) return after;
  const site = siteOfUrl(stop.url);
  for (const other of route) {
    if (siteOfUrl(other.url) === site && !(other.offerKey in after)) after[other.offerKey] = 'rest';
  }
  return after;
}

/** The next stop nobody has been to; undefined at the end. */
export const nextStop = (
  route: readonly PriceStop[],
  fates: Readonly<Record<string, StopFate>>,
): PriceStop | undefined => route.find(({ offerKey }) => !(offerKey in fates));
