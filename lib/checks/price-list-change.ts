// 2.3 List prices that differ from those of the last reading of the goods list, by the largest change.
import { goodsOf } from '../goods';
import { gapOf } from '../gap';
import { judgeEach, type Judgement } from '../judge-each';
import { rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Quantity, Threshold } from './contract';

interface Changed {
  goods: string;
  now: number;
  before: number;
}

const keyOf = (row: FactRow): string => {
  const { name } = goodsOf(row);
  return name.code ?? [name.itemId ?? name.title, name.spec ?? ''].join('|');
};

function judgementOf(
  row: FactRow,
  earlier: ReadonlyMap<string, FactRow>,
  limit: Threshold,
): Judgement<Changed> {
  const before = earlier.get(keyOf(row));
  // What was not there, or stood beside others of its name, has no earlier price.
  if (!before) return 'apart';
  const [now, was] = [row['price'], before['price']];
  if (now?.value === undefined || was?.value === undefined || was.value <= 0) return 'unread';
  const change = Math.abs(now.value / was.value - 1);
  return {
    zone: zoneOf(change, limit),
    weight: change,
    of: { goods: goodsOf(row).short, now: now.value, before: was.value },
    evidence: [now.evidence, was.evidence],
  };
}

export const priceListChange: Check = {
  id: 'price.list-change',
  part: '2.3',
  needs: ['goods'],
  thresholds: {
    change: {
      attention: 0.01,
      problem: 0.3,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.price-change',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods', 'product');
    if (!found.ok) return gapOf(found);
    const before = facts.before('goods');
    if (!before.ok) {
      return { verdict: 'not-read', reason: { key: 'checks.no-earlier' }, evidence: found.value.evidence };
    }
    const earlier = new Map(before.value.tables.flatMap(({ rows }) => rows).map((row) => [keyOf(row), row]));
    const money = (value: number): Quantity => ({ value, unit: 'money', currency: 'CNY' });
    return judgeEach(
      found.value.rows.map((row) => judgementOf(row, earlier, limitOf(limits, 'change'))),
      found.value,
      ({ of }, changed) => ({
        figure: money(of.now),
        delta: { quantity: { value: of.now / of.before - 1, unit: 'rate' }, base: 'last-reading' },
        ...(changed.length > 1 && { aside: { key: 'checks.goods', params: { n: changed.length } } }),
        reason: {
          key: 'checks.price.list-change.from',
          params: { goods: of.goods, before: money(of.before) },
        },
        advice: [
          { key: 'checks.price.list-change.who', params: { before: money(of.before), now: money(of.now) } },
          { key: 'checks.price.list-change.campaign' },
        ],
      }),
    );
  },
};
