// 1.1 How own product pages opened today loaded on this computer: the largest paint, broken pictures, files that failed.
import { judgeOwn, type Judgement } from '../judge-each';
import { count } from '../quantities';
import { pageEvidence, titleOf } from '../own-pages';
import { limitOf, worseOf, zoneOf } from '../threshold';
import type { Check, OwnPage, Quantity, Threshold } from './contract';

/** One thing that can be wrong with how a page loads, and the words of the browser for it. */
interface Look {
  what: 'slow' | 'broken' | 'failed';
  figure: Quantity;
  says: string;
}

interface Loaded extends Look {
  page: OwnPage;
}

function looksOf({ paint, broken, failed, pictures }: NonNullable<OwnPage['loading']>): Look[] {
  const seconds = paint === undefined ? undefined : paint / 1000;
  const figure = (value: number): Quantity => ({ value, unit: 'seconds' });
  return [
    ...(seconds === undefined
      ? []
      : [{ what: 'slow' as const, figure: figure(seconds), says: `LCP ${seconds} s` }]),
    { what: 'broken', figure: count(broken), says: `img ${broken} / ${pictures}` },
    { what: 'failed', figure: count(failed), says: `HTTP ≥ 400: ${failed}` },
  ];
}

function judgementOf(page: OwnPage, limits: Record<string, Threshold>): Judgement<Loaded> {
  const { loading } = page;
  if (!page.draft.offer) return 'apart';
  if (!loading) return 'unread';
  const looks = looksOf(loading).map((look) => ({
    ...look,
    zone: zoneOf(look.figure.value, limitOf(limits, look.what)),
  }));
  const gravest = looks.map(({ zone }) => zone).reduce(worseOf, 'pass');
  const worst = looks.find(({ zone }) => zone === gravest);
  // Whole pictures say nothing of how long the page took.
  if (!worst || (worst.zone === 'pass' && loading.paint === undefined)) return 'unread';
  const { zone, ...look } = worst;
  return {
    zone,
    weight: look.figure.value,
    of: { page, ...look },
    evidence: looks.map(({ says }) => ({ ...pageEvidence(page, 'title', says), how: 'told by the browser' })),
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
