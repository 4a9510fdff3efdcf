// 1.1 How own product pages opened today loaded on this computer: the largest paint, broken pictures, files that failed.
import { judgeOwn, type Judgement } from '../judge-each';
import { pageEvidence, titleOf } from '../own-pages';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Quantity, Threshold } from './contract';

interface Loaded {
  page: OwnPage;
  /** What is worst of it, and how much. */
  what: 'slow' | 'broken' | 'failed';
  figure: Quantity;
}

const order = { pass: 0, attention: 1, problem: 2 };

function judgementOf(page: OwnPage, limits: Record<string, Threshold>): Judgement<Loaded> {
  const { loading } = page;
  if (!page.draft.offer) return 'apart';
  if (!loading) return 'unread';
  const { paint, broken, failed } = loading;
  const looks = [
    ...(paint === undefined
      ? []
      : [{ what: 'slow' as const, unit: 'seconds' as const, value: paint / 1000 }]),
    { what: 'broken' as const, unit: 'count' as const, value: broken },
    { what: 'failed' as const, unit: 'count' as const, value: failed },
  ].map((look) => ({ ...look, zone: zoneOf(look.value, limitOf(limits, look.what)) }));
  const [worst] = looks.toSorted((a, b) => order[b.zone] - order[a.zone]);
  // Whole pictures say nothing of how long the page took.
  if (!worst || (worst.zone === 'pass' && paint === undefined)) return 'unread';
  const { what, unit, value, zone } = worst;
  return {
    zone: looks.reduce((zone, look) => worseOf(zone, look.zone), zone),
    weight: value,
    of: { page, what, figure: { value, unit } },
    evidence: [pageEvidence(page, 'title')],
  };
}

const limit = (attention: number, problem: number, unit: Threshold['unit'], source: string): Threshold => ({
  attention,
  problem,
  unit,
  worse: 'above',
  source,
  date: '2026-11-29',
});

export const inspectionPageSpeed: Check = {
  id: 'inspection.page-speed',
  part: '1.1',
  needs: [],
  thresholds: {
    slow: limit(2.5, 4, 'seconds', 'checks.source.largest-paint'),
    broken: limit(1, 3, 'count', 'checks.source.broken-pictures'),
    failed: limit(3, 10, 'count', 'checks.source.failed-files'),
  },
  evaluate: (facts, limits) =>
    judgeOwn(
      facts,
      (page) => judgementOf(page, limits),
      ({ of: { page, what, figure } }) => ({
        figure,
        reason: {
          key: `checks.inspection.page-speed.${what}`,
          params: { n: figure, title: titleOf(page) },
        },
        advice: [
          { key: `checks.inspection.page-speed.${what}.mend` },
          { key: 'checks.inspection.page-speed.again' },
        ],
      }),
    ),
};
