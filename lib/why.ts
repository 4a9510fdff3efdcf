// Why sales changed, as far as arithmetic can tell: the split into factors, refused where the figures do not fit together.
import { splitOf, type Split } from './attribution';
import type { FigureIndex } from './figure-index';
import { printedStep } from './printed-step';
import type { FigureRow } from './rows';

/** One side of the comparison: the three figures a console prints, and the two it prints beside them. */
interface Side {
  gmv: FigureRow;
  visitors: FigureRow;
  buyers: FigureRow;
}

/** Why there is no split: figures missing, a part of a day, or printed rates that the figures do not make. */
export type NoSplit =
  | { refused: 'partial' }
  /** The measures of that day that were not read. */
  | { refused: 'not-read'; day: string; missing: string[] }
  | {
      refused: 'identity';
      metric: 'conversion' | 'order-value';
      printed: number;
      made: number;
      row: FigureRow;
    };

export interface SalesSplit {
  split: Split;
  before: { day: string } & Side;
  now: { day: string } & Side;
  /** Each factor's value on both days. */
  factors: { name: string; before: number; now: number }[];
}

function sideOf(index: FigureIndex, day: string): Side | NoSplit {
  const needed = ['visitors', 'buyers', 'gmv'];
  const [visitors, buyers, gmv] = needed.map((id) => index.days(id).get(day));
  if (!gmv || !visitors || !buyers)
    return { refused: 'not-read', day, missing: needed.filter((id) => !index.days(id).has(day)) };
  if (gmv.partial || visitors.partial || buyers.partial) return { refused: 'partial' };
  return identityBreach(index, day, { gmv, visitors, buyers }) ?? { gmv, visitors, buyers };
}

/** Half the last digit printed, and a little for figures that were rounded on the way. */
const slack = 1.02;

/**
 * A printed conversion or order value that the three figures do not make, beyond the rounding of what is printed: then
 * the console counts one of them in another way, and a split of them would be of nothing.
 */
function identityBreach(index: FigureIndex, day: string, side: Side): NoSplit | undefined {
  const [gmv, visitors, buyers] = [side.gmv, side.visitors, side.buyers];
  const made = [
    { metric: 'conversion', above: buyers, below: visitors },
    { metric: 'order-value', above: gmv, below: buyers },
  ] as const;
  for (const { metric, above, below } of made) {
    const row = index.days(metric).get(day);
    if (!row || row.partial || below.value === 0) continue;
    const value = above.value / below.value;
    const reach =
      printedStep(row) / 2 +
      printedStep(above) / 2 / below.value +
      ((printedStep(below) / 2) * value) / below.value;
    if (Math.abs(row.value - value) > reach * slack)
      return { refused: 'identity', metric, printed: row.value, made: value, row };
  }
  return undefined;
}

const factorsOf = ({ gmv, visitors, buyers }: Side) => ({
  visitors: visitors.value,
  // Without visitors or buyers the last factor stands for nothing and takes no part of a change.
  conversion: visitors.value === 0 ? 0 : buyers.value / visitors.value,
  'order-value': buyers.value === 0 ? 0 : gmv.value / buyers.value,
});

/**
 * The change of sales between two days as visitors × conversion × order value. Log-mean, or Shapley where a factor is 0;
 * the parts add up exactly.
 */
export function salesSplitOf(index: FigureIndex, baseDay: string, day: string): SalesSplit | NoSplit {
  const [before, now] = [sideOf(index, baseDay), sideOf(index, day)];
  if ('refused' in now) return now;
  if ('refused' in before) return before;
  const [was, is] = [factorsOf(before), factorsOf(now)];
  const names = ['visitors', 'conversion', 'order-value'] as const;
  const factors = names.map((name) => ({ name, before: was[name], now: is[name] }));
  const split = splitOf(factors);
  if (!split) return { refused: 'not-read', day, missing: [...names] };
  return { split, before: { day: baseDay, ...before }, now: { day, ...now }, factors };
}
