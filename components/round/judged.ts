// Tells the marks on consoles what the checks found there: the panel judges, the background has no room for it.
import { useEffect } from 'react';
import { keepJudged } from '../../lib/browser/judged';
import { sendToTab } from '../../lib/browser/send';
import type { Outcome, Quantity } from '../../lib/checks/contract';
import { placeOf } from '../../lib/chips';
import type { Judged, JudgedFigure } from '../../lib/message';
import { pageKeyOf } from '../../lib/page-key';
import type { ReadingRow, TargetRow } from '../../lib/rows';
import { useTargetsOf } from '../live';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';
import { targetLines } from './target-lines';

/** Puts a line for attention or a target into words. */
type Say = (line: 'limit' | 'target', quantity: Quantity) => string;

interface Deciding {
  verdict: NonNullable<JudgedFigure['verdict']>;
  limit: Quantity | undefined;
  pageKey: string;
  place: string;
}

/** The figure a check decided on is the first of its evidence; those it was compared with come after. */
function figureOf({ verdict, evidence: [first], gauge }: Outcome): Deciding | undefined {
  if (!first?.at || (verdict !== 'pass' && verdict !== 'attention' && verdict !== 'problem'))
    return undefined;
  const limit = gauge && { value: gauge.attention, unit: gauge.unit };
  return { verdict, limit, pageKey: pageKeyOf(first.url), place: placeOf(first.at) };
}

const severity = ['pass', 'attention', 'problem'];

/** What is said of each figure of a page: the gravest where several checks look at one, and what its target asks. */
function figuresOn(
  reading: ReadingRow,
  all: readonly Deciding[],
  targets: readonly TargetRow[],
  say: Say,
): Record<string, JudgedFigure> | undefined {
  const own = all
    .filter((one) => one.pageKey === reading.pageKey)
    .sort((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict));
  const gravest = new Map(own.map((one) => [one.place, one]));
  const asked = targetLines(reading, targets);
  const said = [...new Set([...gravest.keys(), ...asked.keys()])].map((place): [string, JudgedFigure] => {
    const { verdict, limit } = gravest.get(place) ?? {};
    const target = asked.get(place);
    const lines = [limit && say('limit', limit), target && say('target', target)].filter(Boolean);
    return [place, { ...(verdict && { verdict }), ...(lines.length > 0 && { limit: lines.join(' · ') }) }];
  });
  return said.length > 0 ? Object.fromEntries(said) : undefined;
}

/**
 * By key of a console's newest reading: how many checks rest on it, how many of them are problems, and what is said of
 * its figures.
 */
export function judgedOf(rounds: readonly ShopRound[], targets: readonly TargetRow[], say: Say): Judged {
  const judged: Judged = {};
  for (const { readings, results } of rounds) {
    const seen = results.map(({ outcome }) => ({
      pages: new Set(outcome.evidence.map(({ url }) => pageKeyOf(url))),
      problem: outcome.verdict === 'problem',
      figure: figureOf(outcome),
    }));
    // What is in a frame counts for the page around it, whose address its evidence has.
    const pages = readings.filter(({ draft }) => !draft.frame);
    const newest = new Map(pages.map((row) => [row.pageKey, row]));
    for (const [pageKey, row] of newest) {
      const here = seen.filter(({ pages }) => pages.has(pageKey));
      const deciding = here.flatMap(({ figure }) => figure ?? []);
      const figures = figuresOn(row, deciding, targets, say);
      judged[row.key] = {
        checks: here.length,
        problems: here.filter(({ problem }) => problem).length,
        ...(figures && { figures }),
      };
    }
  }
  return judged;
}

/** Hands on what was found whenever it changes, and has the mark on the tab in front say it. */
export function useMarks(rounds: readonly ShopRound[] | undefined, tabId: number | undefined): void {
  const { t, quantity } = useWords();
  const targets = useTargetsOf(rounds?.map(({ shop }) => shop.shopId) ?? []);
  const say: Say = (line, value) => t(`chip.${line}`, { [line]: quantity(value) });
  const found = rounds && targets && JSON.stringify(judgedOf(rounds, targets, say));
  useEffect(() => {
    if (found === undefined) return;
    const tell = (tab: number) =>
      Promise.all([sendToTab(tab, 'card-changed', {}), sendToTab(tab, 'chips-changed', {})]);
    void keepJudged(JSON.parse(found) as Judged).then(() => (tabId === undefined ? undefined : tell(tabId)));
  }, [found, tabId]);
}
