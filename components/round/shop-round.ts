// One shop's round of a day as the panel draws it: checks with their outcomes, pages, progress, and counts over them.
import type { Check, Outcome, PartId } from '../../lib/checks/contract';
import { pageKeyOf } from '../../lib/page-key';
import type { PageState } from '../../lib/reading';
import type { ReadingRow, RoundRow, ShopRow } from '../../lib/rows';
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
  /** Today's readings of this shop, oldest first. */
  readings: ReadingRow[];
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

/** What became of a page of the round today. */
export type PageFate = 'read' | 'skipped' | 'waiting';

export interface RoutePage {
  topic: string;
  label: string;
  url: string;
  fate: PageFate;
  state: PageState | undefined;
}

/** The pages of the round in order, each with its reading of today where there is one. */
export function pagesOf({ shop, round, readings }: ShopRound): RoutePage[] {
  const byPage = new Map(readings.map((row) => [row.pageKey, row.draft.state]));
  return shop.route.map((page) => {
    const state = byPage.get(pageKeyOf(page.url));
    const fate = state ? 'read' : round?.skipped.includes(page.url) ? 'skipped' : 'waiting';
    return { ...page, state, fate };
  });
}

export type Progress = 'not-started' | 'running' | 'paused' | 'done';

/** Where the round of the day stands. */
export function progressOf(round: RoundRow | undefined): Progress {
  if (!round) return 'not-started';
  if (round.endedAt !== undefined) return 'done';
  return round.pausedAt === undefined ? 'running' : 'paused';
}
