// Tells the marks on consoles what the checks found there: the panel judges, the background has no room for it.
import { useEffect } from 'react';
import { keepJudged } from '../../lib/browser/judged';
import { sendToTab } from '../../lib/browser/send';
import type { Judged } from '../../lib/message';
import { pageKeyOf } from '../../lib/page-key';
import type { ShopRound } from './shop-round';

/** By key of a console's newest reading: how many checks rest on it, and how many of them are problems. */
export function judgedOf(rounds: readonly ShopRound[]): Judged {
  const judged: Judged = {};
  for (const { readings, results } of rounds) {
    const seen = results.map(({ outcome }) => ({
      pages: new Set(outcome.evidence.map(({ url }) => pageKeyOf(url))),
      problem: outcome.verdict === 'problem',
    }));
    // What is in a frame counts for the page around it, whose address its evidence has.
    const pages = readings.filter(({ draft }) => !draft.frame);
    const newest = new Map(pages.map((row) => [row.pageKey, row.key]));
    for (const [pageKey, key] of newest) {
      const here = seen.filter(({ pages }) => pages.has(pageKey));
      judged[key] = { checks: here.length, problems: here.filter(({ problem }) => problem).length };
    }
  }
  return judged;
}

/** Hands on what was found whenever it changes, and has the mark on the tab in front say it. */
export function useMarks(rounds: readonly ShopRound[] | undefined, tabId: number | undefined): void {
  const found = rounds && JSON.stringify(judgedOf(rounds));
  useEffect(() => {
    if (found === undefined) return;
    void keepJudged(JSON.parse(found) as Judged).then(() =>
      tabId === undefined ? undefined : sendToTab(tabId, 'card-changed', { kind: 'console' }),
    );
  }, [found, tabId]);
}
