// 2.2 Products that are shown but clicked far less than the shop's others.
import { gapOf } from '../gap';
import { judgeRate, medianRate } from '../item-rates';
import { judgeEach } from '../judge-each';
import { rowsOf } from '../table-rows';
import { limitOf, oneLine } from '../threshold';
import type { Check, Outcome } from './contract';

const columns = { hits: 'visitors', of: 'exposed' };

export const optimiseClickRate: Check = {
  id: 'optimise.click-rate',
  part: '2.2',
  needs: ['data'],
  thresholds: {
    share: {
      attention: 0.8,
      problem: 0.5,
      unit: 'ratio',
      worse: 'below',
      source: 'checks.source.item-share',
      date: '2026-11-23',
    },
    exposed: oneLine(1000, {
      unit: 'count',
      worse: 'above',
      source: 'checks.source.item-people',
      date: '2026-11-23',
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'goods-traffic', 'product');
    if (!found.ok) return gapOf(found);
    const { rows, evidence } = found.value;
    const least = limitOf(limits, 'exposed').attention;
    const base = medianRate(rows, columns, least);
    if (base === undefined) {
      return { verdict: 'not-read', reason: { key: 'checks.item-rate.few' }, evidence };
    }
    const judged = rows.map((row) => judgeRate(row, columns, base, limitOf(limits, 'share'), least));
    return judgeEach(judged, found.value, ({ of }, low) => ({
      figure: { value: of.rate, unit: 'rate' },
      ...(low.length > 1 && { aside: { key: 'checks.goods', params: { n: low.length } } }),
      reason: {
        key: 'checks.optimise.click-rate.low',
        params: { goods: of.title, base: { value: of.base, unit: 'rate' } },
      },
      advice: [
        { key: 'checks.optimise.click-rate.first', params: { goods: of.title } },
        { key: 'checks.optimise.click-rate.then' },
      ],
      ...(of.derivation && { derivation: of.derivation }),
    }));
  },
};
