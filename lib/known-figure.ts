// A figure of a measure, asked for by its canonical name only.
import type { Facts, Found, MetricFigure } from './checks/contract';
import type { MeasureId } from './vocabulary/measures';
import { standIns } from './vocabulary/stand-ins';

/** The figure of the last whole day: the day before the round's, or another one. A running day is none. */
export function dayFigure(facts: Facts, measure: MeasureId, day?: string): Found<MetricFigure> {
  const found = facts.figure(measure, day);
  return found.ok && found.value.partial ? { ok: false, missing: 'not-published' } : found;
}

/** A level as it stood when today's pages were read: counts to do, balances, scores. */
export function levelNow(facts: Facts, measure: MeasureId): Found<MetricFigure> {
  return facts.figure(measure, facts.day);
}

/** A level as it stood when it was read last before the round's day; undefined where it never was. */
export function levelBefore(facts: Facts, measure: MeasureId): MetricFigure | undefined {
  return facts.series(measure).findLast(({ day }) => day < facts.day);
}

/** The measure that this shop's platform has for what a check asks for; the check's own where none is there. */
export const measureHere = (
  asked: keyof typeof standIns,
  find: (measure: MeasureId) => Found<unknown>,
): MeasureId => standIns[asked].find((measure) => find(measure).ok) ?? standIns[asked][0];
