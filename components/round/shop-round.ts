// One shop's round of a day as the panel draws it: checks with their outcomes, pages, progress, and counts over them.
import type { Check, Outcome, PartId } from '../../lib/checks/contract';
import { pageKeyOf } from '../../lib/page-key';
import type { PageState } from '../../lib/reading';
import { leftFirst, type Route } from '../../lib/route';
import type { ReadingRow, RoundRow, RoutePage, ShopRow } from '../../lib/rows';
import { markOf, marks, type Mark } from '../parts/status-mark';

export interface Result {
  check: Check;
  outcome: Outcome;
}

export interface ShopRound {
  shop: ShopRow;
  day: string;
  round: RoundRow | undefined;
  results: Result[];
  /** How many checks there are, chosen for this shop or not. */
  checksInAll: number;
  /** Today's readings of this shop, oldest first. */
  readings: ReadingRow[];
  route: Route;
  /** Today's readings of pages of the route that belong to no shop, as product pages do. */
  beside: readonly ReadingRow[];
  /** Keys of pages that lost, since another day, most of the names their figures were known by. */
  changed: readonly string[];
  /** What the last round before today did not come to, and its day. */
  left: { day: string; urls: readonly string[] };
  /** Times at which the operator wanted to be reminded and that no round has answered, oldest first. */
  unanswered: readonly number[];
}

export const sections = ['1', '2', '3', '4', '5'] as const;
export type SectionId = (typeof sections)[number];

/** The section a part belongs to. */
export function sectionOf(part: PartId): SectionId {
  return part[0] as SectionId;
}

export type Tally = Record<Mark, number>;

/** How many results carry each mark. */
export function tallyOf(results: readonly Result[]): Tally {
  const tally = Object.fromEntries(marks.map((mark) => [mark, 0])) as Tally;
  for (const { outcome } of results) tally[markOf(outcome.verdict)] += 1;
  return tally;
}

/** What became of a page of the round today; a gap was opened and gave nothing, shut needs the operator's leave. */
export type PageFate = 'read' | 'gap' | 'skipped' | 'shut' | 'waiting';

export interface Stop extends RoutePage {
  fate: PageFate;
  /** As it was read last today, or what stood in its place; `silent` where nothing came. */
  state: PageState | 'silent' | undefined;
  /** True where its makers changed it so that what was known of it is not found. */
  changed: boolean;
  /** When it was read last today (epoch ms). */
  readAt: number;
}

/** What stands in the way now and may be gone a moment later. */
const passing: readonly Stop['state'][] = [
  'signed-out',
  'captcha',
  'blocked',
  'shell',
  'unreadable',
  'empty',
  'silent',
];

/** A day's row of each page: what stood in the way after the page was read takes nothing back. */
function rowsByPage(rows: readonly ReadingRow[]): Map<string, ReadingRow> {
  const found = new Map<string, ReadingRow>();
  for (const row of rows) {
    const read = found.get(row.pageKey)?.draft.state === 'ok';
    if (!read || !passing.includes(row.draft.state)) found.set(row.pageKey, row);
  }
  return found;
}

/** The pages of the round in order, each with what became of it; `shut` are addresses on sites without leave. */
export function stopsOf(
  { route, left, round, readings, beside, changed }: ShopRound,
  shut: ReadonlySet<string> = new Set(),
): Stop[] {
  const byPage = rowsByPage([...beside, ...readings]);
  return leftFirst(route.pages, left.urls).map((page) => {
    const pageKey = pageKeyOf(page.url);
    const row = byPage.get(pageKey);
    const met = row ? undefined : round?.met?.[page.url];
    const state = row?.draft.state ?? met?.state;
    const fate = state
      ? state === 'ok'
        ? 'read'
        : 'gap'
      : shut.has(page.url)
        ? 'shut'
        : round?.skipped.includes(page.url)
          ? 'skipped'
          : 'waiting';
    return {
      ...page,
      state,
      fate,
      changed: changed.includes(pageKey),
      readAt: row?.lastSeen ?? met?.at ?? 0,
    };
  });
}

/** How many pages of the round were read, of how many. */
export function readOf(shopRound: ShopRound): { read: number; pages: number } {
  const stops = stopsOf(shopRound);
  return { read: stops.filter(({ fate }) => fate === 'read').length, pages: stops.length };
}

/** Pages whose figures were not published when they were read: only they are worth another try later. */
export function unpublishedOf(shopRound: ShopRound): string[] {
  const waiting = shopRound.results.filter(({ outcome }) => outcome.verdict === 'not-published');
  const keys = new Set(waiting.flatMap(({ outcome }) => outcome.evidence.map(({ url }) => pageKeyOf(url))));
  return stopsOf(shopRound)
    .filter(({ url, state }) => state === 'not-published-yet' || keys.has(pageKeyOf(url)))
    .map(({ url }) => url);
}

/** Whether a round that begins at `since` (epoch ms) opens a page: not what was read, skipped, or is shut for good. */
export function isAhead({ fate, state, readAt }: Stop, since: number): boolean {
  if (fate === 'gap' && state) return passing.includes(state) && readAt < since;
  return fate === 'waiting';
}

export type Progress = 'not-started' | 'running' | 'paused' | 'done';

/** Where the round of the day stands. */
export function progressOf(round: RoundRow | undefined): Progress {
  if (!round) return 'not-started';
  if (round.endedAt !== undefined) return 'done';
  return round.pausedAt === undefined ? 'running' : 'paused';
}
