// Tells the marks on consoles what the checks found there: the panel judges, the background has no room for it.
import { useEffect } from 'react';
import { keepJudged } from '../../lib/browser/judged';
import { sendToTab } from '../../lib/browser/send';
import type { Outcome, Quantity } from '../../lib/checks/contract';
import { placeOf } from '../../lib/chips';
import type { Judged, JudgedFigure } from '../../lib/message';
import { pageKeyOf } from '../../lib/page-key';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';

interface Deciding extends JudgedFigure {
  pageKey: string;
  place: string;
}

/** The figure a check decided on is the first of its evidence; those it was compared with come after. */
function figureOf(
  { verdict, evidence: [first], gauge }: Outcome,
  write?: (quantity: Quantity) => string,
): Deciding | undefined {
  if (!first?.at || (verdict !== 'pass' && verdict !== 'attention' && verdict !== 'problem'))
    return undefined;
  const limit = gauge && write?.({ value: gauge.attention, unit: gauge.unit });
  return { verdict, ...(limit && { limit }), pageKey: pageKeyOf(first.url), place: placeOf(first.at) };
}

const severity = ['pass', 'attention', 'problem'];

/** What was found of each figure of a page, the gravest where several checks look at one. */
function figuresOn(pageKey: string, all: readonly Deciding[]): Record<string, JudgedFigure> | undefined {
  const own = all
    .filter((one) => one.pageKey === pageKey)
    .sort((a, b) => severity.indexOf(a.verdict) - severity.indexOf(b.verdict))
    .map(({ place, verdict, limit }) => [place, { verdict, ...(limit && { limit }) }]);
  return own.length > 0 ? (Object.fromEntries(own) as Record<string, JudgedFigure>) : undefined;
}

/**
 * By key of a console's newest reading: how many checks rest on it, how many of them are problems, and what was found of
 * its figures; `write` puts the lines for attention in words.
 */
export function judgedOf(rounds: readonly ShopRound[], write?: (quantity: Quantity) => string): Judged {
  const judged: Judged = {};
  for (const { readings, results } of rounds) {
    const seen = results.map(({ outcome }) => ({
      pages: new Set(outcome.evidence.map(({ url }) => pageKeyOf(url))),
      problem: outcome.verdict === 'problem',
      figure: figureOf(outcome, write),
    }));
    // What is in a frame counts for the page around it, whose address its evidence has.
    const pages = readings.filter(({ draft }) => !draft.frame);
    const newest = new Map(pages.map((row) => [row.pageKey, row.key]));
    for (const [pageKey, key] of newest) {
      const here = seen.filter(({ pages }) => pages.has(pageKey));
      const figures = figuresOn(
        pageKey,
        here.flatMap(({ figure }) => figure ?? []),
      );
      judged[key] = {
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
  const { quantity } = useWords();
  const found = rounds && JSON.stringify(judgedOf(rounds, quantity));
  useEffect(() => {
    if (found === undefined) return;
    const tell = (tab: number) =>
      Promise.all([sendToTab(tab, 'card-changed', {}), sendToTab(tab, 'chips-changed', {})]);
    void keepJudged(JSON.parse(found) as Judged).then(() => (tabId === undefined ? undefined : tell(tabId)));
  }, [found, tabId]);
}
