// 3.1 Plans that earn more than break-even and are held back by their budget or by being shown too rarely.
import { gapOf } from '../gap';
import { nothingFound } from '../judged-rows';
import { isOneDay, planOf, type Plan } from '../plans';
import { money, ratio } from '../quantities';
import { numberIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Outcome, Threshold } from './contract';

const since = { date: '2026-11-23' };

interface Held extends Plan {
  roi: number;
  by: 'budget' | 'impressions';
}

/** Returns only rise while sales come in, so a line that earns enough today is judged before it is ripe. */
function heldOf(row: FactRow, oneDay: boolean, limits: Record<string, Threshold>): Held[] {
  const plan = planOf(row);
  const { cost, amount, budget } = plan;
  if (cost === undefined || amount === undefined || cost <= 0) return [];
  const roi = amount / cost;
  if (zoneOf(roi, limitOf(limits, 'roi')) === 'pass') return [];
  if (zoneOf(cost, limitOf(limits, 'cost')) === 'pass') return [];
  const share = oneDay && budget !== undefined && budget > 0 ? cost / budget : 0;
  if (plan.gone || zoneOf(share, limitOf(limits, 'spent')) !== 'pass')
    return [{ ...plan, roi, by: 'budget' }];
  const shown = oneDay ? numberIn(row, 'impressions') : undefined;
  const rare = shown !== undefined && zoneOf(shown, limitOf(limits, 'impressions')) !== 'pass';
  return rare ? [{ ...plan, roi, by: 'impressions' }] : [];
}

export const adsUpside: Check = {
  id: 'ads.upside',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    roi: {
      attention: 2.4,
      problem: 2.4,
      unit: 'ratio',
      worse: 'above',
      source: 'checks.source.upside',
      ...since,
    },
    spent: {
      attention: 0.95,
      problem: 0.95,
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.upside',
      ...since,
    },
    impressions: {
      attention: 500,
      problem: 500,
      unit: 'count',
      worse: 'below',
      source: 'checks.source.upside',
      ...since,
    },
    cost: {
      attention: 2000,
      problem: 2000,
      unit: 'money',
      worse: 'above',
      source: 'checks.source.ad-spend',
      ...since,
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'plans', 'plan');
    if (!found.ok) return gapOf(found);
    const { rows, context } = found.value;
    const held = rows.flatMap((row) => heldOf(row, isOneDay(context), limits)).sort((a, b) => b.roi - a.roi);
    const [best] = held;
    if (!best) {
      const known = rows.map(planOf).filter(({ cost, amount }) => cost !== undefined && amount !== undefined);
      return nothingFound(found.value, known.length);
    }
    const raised =
      best.budget === undefined ? undefined : money(Math.ceil((best.budget * 1.2) / 1000) * 1000);
    return {
      verdict: 'attention',
      figure: ratio(best.roi),
      ...(held.length > 1 && { aside: { key: 'checks.ads.lines', params: { n: held.length } } }),
      reason: {
        key: best.by === 'budget' ? 'checks.ads.upside.by-budget' : 'checks.ads.upside.by-impressions',
        params: { name: best.name },
      },
      advice: [
        best.by === 'budget' && raised
          ? { key: 'checks.ads.upside.budget', params: { name: best.name, budget: raised } }
          : { key: 'checks.ads.upside.bid', params: { name: best.name } },
        { key: 'checks.ads.upside.watch', params: { limit: ratio(limitOf(limits, 'roi').attention) } },
      ],
      evidence: held.flatMap(({ evidence }) => evidence),
    };
  },
};
