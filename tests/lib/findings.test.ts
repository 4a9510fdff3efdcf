// What was unusual on a day over all measures: grouped under the cause, the dearest first, five at most.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { findingsOf, mostFindings, unusualOn } from '../../lib/findings';
import { metrics } from '../../lib/metrics';
import { figureRow } from './figure-rows';

describe('findings of a day', () => {
  const last = '2026-08-20';
  const wobble = (back: number) => 1 + 0.012 * Math.sin(back * 2.3);
  const history = (id: string, size: number, factor = 1) =>
    Array.from({ length: 90 }, (_, back) =>
      figureRow(id, addDays(last, -back), Math.round(size * wobble(back) * (back === 0 ? factor : 1))),
    );
  const found = (...rows: ReturnType<typeof figureRow>[][]) => {
    const index = new FigureIndex(rows.flat());
    return findingsOf(unusualOn(metrics, index, last), index.days('gmv').get(last)?.value);
  };

  test('are grouped under the cause that moved in the same direction', () => {
    const { findings } = found(
      history('visitors', 7_000, 0.7),
      history('buyers', 220, 0.7),
      history('gmv', 2_800_000, 0.7),
      history('ad-cost', 180_000, 1.6),
    );
    expect(
      findings.map(({ metric, followers }) => [metric.id, followers.map((one) => one.metric.id)]),
    ).toEqual([
      ['visitors', ['gmv', 'buyers']],
      ['ad-cost', []],
    ]);
  });

  test('tell what the sales themselves lost, not what their cause would have made of them', () => {
    const { findings } = found(history('visitors', 7_000, 0.6), history('gmv', 2_800_000, 0.7));
    const sales = findings[0]?.followers[0]?.anomaly;
    expect(findings[0]?.impact).toBe((sales?.base ?? 0) - (sales?.value ?? 0));
  });

  test('a rise is not explained by a fall', () => {
    const { findings } = found(history('visitors', 7_000, 0.7), history('page-views', 20_000, 1.5));
    expect(findings.map(({ metric }) => metric.id).toSorted()).toEqual(['page-views', 'visitors']);
  });

  test('are five at most, the dearest first, and the rest is counted', () => {
    const ids = [
      'ad-cost',
      'refund-rate',
      'shop-score',
      'reply-time',
      'to-ship',
      'cart-rate',
      'ad-click-rate',
    ];
    const { findings, more } = found(...ids.map((id) => history(id, 10_000, 0.5)));
    expect(findings).toHaveLength(mostFindings);
    expect(findings[0]?.metric.id).toBe('ad-cost');
    expect(more).toBe(ids.length - mostFindings);
  });
});
