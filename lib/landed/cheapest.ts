// The cheapest way to pay for an order: every lawful choice of promotions is tried, in the order of the platform's rules.
import type { Fee, Promotion, StackingRules, Step } from './contract';
import { feesOf, orderOf, type Order } from './effect';
import { clash, stepOf, takeTurn, turnsOf, type Turn } from './turns';

export interface Way {
  total: number;
  steps: Step[];
  fees: { kind: Fee['kind']; amount: number }[];
}

interface Walk {
  taken: Turn[];
  /** What comes off by itself and was left out: only lawful where something else excludes it. */
  owed: Turn[];
  steps: Step[];
}

/** More branches than this are not tried: then the price is unknown, not guessed. */
const mostBranches = 200_000;

const placeOf = (at: number, { left, units }: Order, { taken, owed }: Walk): string =>
  [at, left, units, taken.flatMap(({ words }) => words), owed.flatMap(({ words }) => words)].join('|');

/**
 * The cheapest total of `pieces` pieces at `list`, fees included, with its steps; of equal ones that with the fewest
 * steps. Undefined where there are too many choices to try them all.
 */
export function cheapestWay(
  list: number,
  pieces: number,
  promotions: readonly Promotion[],
  fees: readonly Fee[],
  rules: StackingRules,
  basis: 'item' | 'running',
): Way | undefined {
  const turns = turnsOf(promotions, rules);
  const met = new Map<string, number>();
  let best: Way | undefined;
  let branches = 0;

  const arrive = (order: Order, { taken, owed, steps }: Walk): void => {
    if (!owed.every((one) => taken.some((other) => clash(one, other)))) return;
    const asked = feesOf(fees, order.left, pieces);
    const total = order.left + asked.reduce((sum, { amount }) => sum + amount, 0);
    if (!best || total < best.total || (total === best.total && steps.length < best.steps.length))
      best = { total, steps, fees: asked };
  };

  const visit = (at: number, order: Order, walk: Walk): void => {
    branches += 1;
    if (branches > mostBranches) return;
    const turn = turns[at];
    if (!turn) return arrive(order, walk);
    // The rest of the way from the same sums was walked already, with no more steps.
    const place = placeOf(at, order, walk);
    if ((met.get(place) ?? Infinity) <= walk.steps.length) return;
    met.set(place, walk.steps.length);

    const next = walk.taken.some((other) => clash(turn, other)) ? undefined : takeTurn(turn, order, basis);
    const owes = turn.automatic && next !== undefined;
    visit(at + 1, order, owes ? { ...walk, owed: [...walk.owed, turn] } : walk);
    if (!next) return;
    const step = stepOf(next, order, turn.stage, rules);
    visit(at + 1, next.order, { ...walk, taken: [...walk.taken, turn], steps: [...walk.steps, step] });
  };

  visit(0, orderOf(Array.from({ length: pieces }, () => list)), { taken: [], owed: [], steps: [] });
  return branches > mostBranches ? undefined : best;
}
