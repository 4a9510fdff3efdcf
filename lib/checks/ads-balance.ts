// 3.1 How long the advertising account's balance lasts at yesterday's spend.
import { derive } from '../formula';
import { gapOf } from '../gap';
import { dayFigure, levelNow } from '../known-figure';
import { isOneDay } from '../plans';
import { upTo } from '../quantities';
import { rowsOf, sumIn } from '../table-rows';
import { limitOf, oneLine, worseOf, zoneOf } from '../threshold';
import type { Check, Evidence, Facts, Outcome, Quantity } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };

/** A day's spend in minor units: the report's own total, else the sum of its plans. */
function spendOf(facts: Facts): { cost: number; evidence: Evidence[] } | undefined {
  const figure = dayFigure(facts, 'ad-cost');
  if (figure.ok) return { cost: figure.value.value, evidence: [figure.value.evidence] };
  const table = rowsOf(facts, 'plans', 'plan');
  if (!table.ok || !table.value.complete || !isOneDay(table.value.context)) return undefined;
  const cost = sumIn(table.value.rows, 'cost');
  return cost === undefined ? undefined : { cost, evidence: table.value.evidence };
}

export const adsBalance: Check = {
  id: 'ads.balance',
  part: '3.1',
  needs: ['ads'],
  thresholds: {
    days: { attention: 3, problem: 2, unit: 'days', worse: 'below', ...source },
    amount: oneLine(10_000, { unit: 'money', worse: 'below', ...source }),
  },
  evaluate(facts, limits): Outcome {
    const found = levelNow(facts, 'ad-balance');
    if (!found.ok) return gapOf(found);
    const balance = found.value.value;
    const spend = spendOf(facts);
    const money = (value: number): Quantity => ({ value, unit: 'money', currency: 'CNY' });
    const [source] = spend?.evidence ?? [];
    const derivation = spend
      ? derive('balance', [
          { name: 'checks.ads.balance.now', quantity: money(balance), evidence: found.value.evidence },
          {
            name: 'checks.ads.balance.spend',
            quantity: money(spend.cost),
            ...(source && { evidence: source }),
          },
        ])
      : undefined;
    const byAmount = zoneOf(balance, limitOf(limits, 'amount'));
    const days = derivation?.result.value;
    const zone = worseOf(byAmount, days === undefined ? 'pass' : zoneOf(days, limitOf(limits, 'days')));
    const outcome = {
      figure: money(balance),
      evidence: [found.value.evidence, ...(spend?.evidence ?? [])],
      ...(derivation && { derivation }),
    };
    if (zone === 'pass' && !spend) {
      return { ...outcome, verdict: 'not-read', reason: { key: 'checks.ads.balance.no-spend' } };
    }
    if (zone === 'pass') return { ...outcome, verdict: zone };
    return {
      ...outcome,
      verdict: zone,
      reason:
        days === undefined
          ? { key: 'checks.ads.balance.small', params: { limit: money(limitOf(limits, 'amount').attention) } }
          : days < 1
            ? { key: 'checks.ads.balance.under-a-day' }
            : { key: 'checks.ads.balance.short', params: { days: { value: days, unit: 'days' } } },
      advice: [
        spend
          ? {
              key: 'checks.ads.balance.top-up',
              params: { amount: money(upTo(spend.cost * 7, 10_000)) },
            }
          : { key: 'checks.ads.balance.top-up-soon', params: { balance: money(balance) } },
        { key: 'checks.ads.balance.cut' },
      ],
    };
  },
};
