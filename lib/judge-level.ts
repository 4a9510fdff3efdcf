// Judges a level (a count that waits, a rate, a balance) as today's pages show it.
import type { Facts, Outcome, Quantity, Threshold } from './checks/contract';
import { gapOf } from './gap';
import { levelBefore, levelNow } from './known-figure';
import { zoneOf } from './threshold';
import type { MeasureId } from './vocabulary/measures';

/** What a check says of a level beyond its limit; `crossed` is the limit it crossed. */
export type TellLevel = (value: number, crossed: Quantity) => Pick<Outcome, 'reason' | 'advice' | 'aside'>;

/** The outcome of a level against a limit, with its change since it was read last before. */
export function judgeLevel(facts: Facts, measure: MeasureId, limit: Threshold, tell: TellLevel): Outcome {
  const found = levelNow(facts, measure);
  if (!found.ok) return gapOf(found);
  const { value, evidence } = found.value;
  const zone = zoneOf(value, limit);
  const before = levelBefore(facts, measure);
  const quantity = (of: number): Quantity => ({ value: of, unit: limit.unit });
  return {
    verdict: zone,
    figure: quantity(value),
    ...(before &&
      before.value !== value && {
        delta: {
          quantity: {
            value: value - before.value,
            unit: limit.unit === 'rate' ? 'points' : limit.unit,
          },
          base: 'last-reading',
        },
      }),
    ...(zone !== 'pass' && tell(value, quantity(zone === 'problem' ? limit.problem : limit.attention))),
    evidence: [evidence, ...(before && zone !== 'pass' ? [before.evidence] : [])],
  };
}
