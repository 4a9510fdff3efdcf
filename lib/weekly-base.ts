// A day's figure against the same weekday of an earlier week, the base that daily shop figures are compared with.
import type { Facts, Found, MetricFigure, Outcome, Quantity } from './checks/contract';
import { addDays } from './day';
import { dayFigure } from './known-figure';
import { medianOf } from './median';
import type { MeasureId } from './vocabulary/measures';

export interface Against {
  now: MetricFigure;
  base: MetricFigure;
  /** Share of the base by which it fell; negative for a rise. */
  fall: number;
  /** How many weeks back the base lies: more than 1 when last week's was out of the ordinary (a sale). */
  weeks: number;
}

const weeksBack = [1, 2, 3, 4] as const;
// A day this far over the median of its weekday was a sale; a fall from it says nothing.
const unusual = 1.3;

/** Yesterday's figure and its base; the base is undefined where no earlier week was read. */
export function againstWeek(
  facts: Facts,
  measure: MeasureId,
): Found<{ now: MetricFigure; against?: Against }> {
  const found = dayFigure(facts, measure);
  if (!found.ok) return found;
  const now = found.value;
  const bases = weeksBack.flatMap((weeks) => {
    const base = dayFigure(facts, measure, addDays(now.day, -7 * weeks));
    return base.ok && base.value.value > 0 ? [{ weeks, base: base.value }] : [];
  });
  const usual = medianOf(bases.map(({ base }) => base.value));
  const [last] = bases;
  if (!last || last.weeks !== 1 || usual === undefined) return { ok: true, value: { now } };
  const chosen = bases.length < 3 ? last : (bases.find(({ base }) => base.value < usual * unusual) ?? last);
  const fall = (chosen.base.value - now.value) / chosen.base.value;
  return { ok: true, value: { now, against: { now, ...chosen, fall } } };
}

/** What a row shows of the comparison: the change where the base is last week's same day. */
export function deltaOf({ fall, weeks }: Against): Pick<Outcome, 'delta'> {
  return weeks === 1 ? { delta: { quantity: { value: -fall, unit: 'rate' }, base: 'last-week' } } : {};
}

/** The outcome of a first figure: it is shown, but there is nothing yet to compare it with. */
export function noBase(now: MetricFigure, figure: Quantity): Outcome {
  return { verdict: 'not-read', figure, reason: { key: 'checks.data.no-base' }, evidence: [now.evidence] };
}
