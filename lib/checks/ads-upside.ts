// 3.1 Plans that earn more than break-even and are held back by their budget or by being shown too rarely.
import { gapOf } from '../gap';
import { nothingFound } from '../judged-rows';
import { isOneDay, isPriced, planOf, type Plan } from '../plans';
import { money, ratio, upTo } from '../quantities';
import { rowsOf } from '../table-rows';
import { limitOf, oneLine, zoneOf } from '../threshold';
import type { Check, Outcome, Threshold } from './contract';

const since = { date: '2026-11-23' };

interface Held extends Plan {
  roi: number;
  by: 'budget' | 'impressions';
}

type Priced = Plan & { cost: number; amount: number };

/** Returns only rise while sales come in, so a line that earns enough today is judged before it is ripe. */
function heldOf(plan: Priced, oneDay: boolean, limits: Record<string, Threshold>): Held[] {
  const { cost, amount, budget } = plan;
  const roi = amount / cost;
  if (zoneOf(roi, limitOf(limits, 'roi')) === 'pass') return [];
  if (zoneOf(cost, limitOf(limits, 'cost')) === 'pass') return [];
  const share = oneDay && budget !== undefined && budget > 0 ? cost / budget : 0;
  if (plan.gone || zoneOf(share, limitOf(limits, 'spent')) !== 'pass')
    return [{ ...plan, roi, by: 'budget' }];
  const shown = oneDay ? plan.impressions : undefined;
  const rare = shown !== undefined && zoneOf(shown, limitOf(limits, 'impressions')) !== 'pass';
  return rare ? [{ ...plan, roi, by: 'impressions' }] : [];
}

export const adsUpside: Check = {
  id: 'ads.upside',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    roi: oneLine(2.4, {
      unit: 'ratio',
      worse: 'above',
      source: 'checks.source.upside',
      ...since,
    }),
    spent: oneLine(0.95, {
      unit: 'rate',
      worse: 'above',
      source: 'checks.source.upside',
      ...since,
    }),
    impressions: oneLine(500, {
      unit: 'count',
      worse: 'below',
      source: 'checks.source.upside',
      ...since,
    }),
    cost: oneLine(2000, {
      unit: 'money',
      worse: 'above',
      source: 'checks.source.ad-spend',
      ...since,
    }),
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'plans', 'plan');
    if (!found.ok) return gapOf(found);
    const { rows, context } = found.value;
    const known = rows.map(planOf).filter(isPriced);
    const held = known
      .flatMap((plan) => heldOf(plan, isOneDay(context), limits))
      .sort((a, b) => b.roi - a.roi);
    const [best] = held;
    if (!best) return nothingFound(found.value, known.length);
    const raised = best.budget === undefined ? undefined : money(upTo(best.budget * 1.2, 1000));
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
