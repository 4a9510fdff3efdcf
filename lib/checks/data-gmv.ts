// 5.1 Yesterday's paid amount against the same weekday, split into visitors, conversion and order value.
import { splitOf, wholeEffects } from '../attribution';
import { derive } from '../formula';
import { gapOf } from '../gap';
import { dayFigure } from '../known-figure';
import { limitOf, milderOf, oneLine, zoneOf } from '../threshold';
import { againstWeek, deltaOf, noBase, type Against } from '../weekly-base';
import type { Check, Evidence, Facts, MetricFigure, Outcome } from './contract';

const source = { source: 'checks.source.own', date: '2026-09-01' };
const money = (value: number) => ({ value, unit: 'money', currency: 'CNY' }) as const;

interface Trade {
  visitors: number;
  buyers: number;
  evidence: Evidence[];
}

/** What a day's amount is made of; undefined unless visitors and buyers of that day were both read. */
function tradeOf(facts: Facts, { day }: MetricFigure): Trade | undefined {
  const visitors = dayFigure(facts, 'visitors', day);
  const buyers = dayFigure(facts, 'buyers', day);
  if (!visitors.ok || !buyers.ok) return undefined;
  return {
    visitors: visitors.value.value,
    buyers: buyers.value.value,
    evidence: [visitors.value.evidence, buyers.value.evidence],
  };
}

type Part = 'visitors' | 'conversion' | 'aov';

/** The parts of the change by factors that cancel exactly; undefined where a day's factors are not known. */
function partsOf(
  facts: Facts,
  { now, base }: Against,
): { parts: { name: Part; effect: number }[]; evidence: Evidence[] } | undefined {
  const [before, after] = [tradeOf(facts, base), tradeOf(facts, now)];
  if (!before || !after) return undefined;
  const factor = (name: Part, of: (trade: Trade, amount: number) => number) => ({
    name,
    before: of(before, base.value),
    now: of(after, now.value),
  });
  const split = splitOf([
    factor('visitors', ({ visitors }) => visitors),
    factor('conversion', ({ visitors, buyers }) => buyers / visitors),
    factor('aov', ({ buyers }, amount) => amount / buyers),
  ]);
  return (
    split && {
      parts: wholeEffects(split).map(({ name, effect }) => ({ name: name as Part, effect })),
      evidence: [...after.evidence, ...before.evidence],
    }
  );
}

export const dataGmv: Check = {
  id: 'data.gmv',
  part: '5.1',
  needs: ['data', 'home'],
  thresholds: {
    fall: { attention: 0.1, problem: 0.15, unit: 'rate', worse: 'above', ...source },
    amount: oneLine(100_000, { unit: 'money', worse: 'above', ...source }),
  },
  evaluate(facts, limits): Outcome {
    const found = againstWeek(facts, 'gmv');
    if (!found.ok) return gapOf(found);
    const { now, against } = found.value;
    if (!against) return noBase(now, money(now.value));
    const { base, fall } = against;
    const lost = base.value - now.value;
    const zone = milderOf(zoneOf(fall, limitOf(limits, 'fall')), zoneOf(lost, limitOf(limits, 'amount')));
    const made = partsOf(facts, against);
    const derivation =
      made &&
      derive(
        'gmv-change',
        made.parts.map(({ name, effect }) => ({ name: `checks.data.gmv.${name}`, quantity: money(effect) })),
        'CNY',
      );
    const main = made?.parts.reduce((worst, part) => (part.effect < worst.effect ? part : worst));
    return {
      verdict: zone,
      figure: money(now.value),
      ...deltaOf(against),
      ...(zone !== 'pass' && {
        reason: main
          ? { key: `checks.data.gmv.by-${main.name}`, params: { part: money(-main.effect) } }
          : { key: 'checks.data.fell-from', params: { base: money(base.value) } },
        advice: [
          main
            ? { key: `checks.data.gmv.act-${main.name}`, params: { lost: money(lost) } }
            : { key: 'checks.data.gmv.act', params: { lost: money(lost) } },
          { key: 'checks.data.gmv.then' },
        ],
      }),
      evidence: [now.evidence, base.evidence, ...(made?.evidence ?? [])],
      ...(derivation && { derivation }),
    };
  },
};
