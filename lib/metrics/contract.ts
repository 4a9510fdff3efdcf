// What a metric of the trends is: a canonical measure with its name, and for a ratio the two measures it is made of.
import type { Measure, MeasureId } from '../vocabulary/measures';

export interface Metric extends Measure {
  /** A measure, or "own:" and the operator's name. */
  id: string;
  /** Key of its name in the locale files. */
  name: string;
  /** The operator's own name for it, which goes before the key's. */
  own?: string;
  /** The scope of its figures; without it the whole shop's days. */
  scope?: string;
  /** For a ratio: the measures above and below the line. */
  of?: { numerator: MeasureId; denominator: MeasureId };
  /** A number on a bent scale ("交易指数"): it has rank and direction only. */
  index?: boolean;
  /** Days after which a figure no longer grows (an attribution window); until then it is unripe and not judged. */
  ripensDays?: number;
}
