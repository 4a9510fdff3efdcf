// An independent solver of landed prices: tries every subset of promotions in exact whole numbers, without any shortcut.
import type { Fee, Promotion, StackingRules } from '../../../lib/landed/contract';

const millionths = (share: number) => BigInt(Math.round(share * 1e6));
/** Rounded half up. */
const part = (amount: bigint, share: number) => (2n * amount * millionths(share) + 1_000_000n) / 2_000_000n;
const least = (a: bigint, b: bigint) => (a < b ? a : b);
const total = (pieces: bigint[]) => pieces.reduce((sum, one) => sum + one, 0n);

/** How often the conditions are met. */
function count(one: Promotion, amount: bigint, pieces: number): bigint {
  const met: bigint[] = [];
  if (one.threshold) met.push(amount / BigInt(one.threshold));
  if (one.pieces) met.push(BigInt(Math.floor(pieces / one.pieces)));
  if (met.length === 0) return 1n;
  const times = met.reduce(least);
  return one.every || times === 0n ? times : 1n;
}

interface Basket {
  pieces: bigint[];
  rest: bigint;
}

function apply(one: Promotion, level: string, basket: Basket, parallel: boolean): Basket {
  const worth = total(basket.pieces);
  const times = count(one, level === 'item' || parallel ? worth : basket.rest, basket.pieces.length);
  if (times === 0n) return basket;
  if (level === 'item') {
    let left = one.most === undefined ? worth : BigInt(one.most);
    const pieces = basket.pieces.map((piece, at) => {
      if (one.limit !== undefined && at >= one.limit) return piece;
      let off = one.off === undefined ? 0n : BigInt(one.off);
      if (one.share !== undefined) off = piece - part(piece, one.share);
      if (one.price !== undefined) off = piece > BigInt(one.price) ? piece - BigInt(one.price) : 0n;
      off = least(least(off, piece), left);
      left -= off;
      return piece - off;
    });
    return { pieces, rest: total(pieces) };
  }
  let off: bigint;
  if (one.share !== undefined && one.lastOnly) {
    const cheapest = basket.pieces.reduce(least);
    off = (cheapest - part(cheapest, one.share)) * times;
  } else if (one.share !== undefined) off = basket.rest - part(basket.rest, one.share);
  else off = BigInt(one.off ?? 0) * times;
  if (one.most !== undefined) off = least(off, BigInt(one.most));
  return { ...basket, rest: basket.rest - least(off, basket.rest) };
}

function groupOf(one: Promotion, { stages }: StackingRules): string {
  const stage = stages.find(({ kinds }) => kinds.includes(one.kind));
  return one.group ?? (stage?.many ? `just ${one.id}` : `of ${stage?.id}`);
}

function excludes(a: Promotion, b: Promotion, rules: StackingRules): boolean {
  return (
    groupOf(a, rules) === groupOf(b, rules) ||
    rules.exclusive.some((kinds) => kinds.includes(a.kind) && kinds.includes(b.kind))
  );
}

/** Of two of one group in one stage, both of which come off by themselves, the larger does. */
function compete(a: Promotion, b: Promotion, rules: StackingRules): boolean {
  const stageOf = ({ kind }: Promotion) => rules.stages.find(({ kinds }) => kinds.includes(kind));
  const byThemselves = rules.automatic.includes(a.kind) && rules.automatic.includes(b.kind);
  return byThemselves && stageOf(a) === stageOf(b) && groupOf(a, rules) === groupOf(b, rules);
}

function pay(rest: bigint, fees: readonly Fee[], pieces: number): bigint {
  return fees.reduce((sum, fee) => {
    if (fee.freeFrom !== undefined && rest >= BigInt(fee.freeFrom)) return sum;
    return (
      sum + BigInt(fee.amount ?? 0) + BigInt(fee.each ?? 0) * BigInt(pieces) + part(rest, fee.share ?? 0)
    );
  }, rest);
}

/** The least that so many pieces can cost, in minor units, by trying every lawful subset. */
export function leastTotal(
  list: number,
  pieces: number,
  promotions: readonly Promotion[],
  fees: readonly Fee[],
  rules: StackingRules,
  basis: 'item' | 'running',
): number {
  // Rivals of one group stand where the first of them stands; all else in the order given.
  const place = (one: Promotion) =>
    promotions.findIndex((other) => other === one || compete(one, other, rules));
  const turns = rules.stages.flatMap(({ kinds, level }) =>
    promotions
      .filter(({ kind }) => kinds.includes(kind))
      .sort((a, b) => place(a) - place(b))
      .map((one) => ({ one, level })),
  );
  const byItself = ({ kind }: Promotion) => rules.automatic.includes(kind);
  let best: bigint | undefined;
  for (let chosen = 0; chosen < 2 ** turns.length; chosen += 1) {
    const taken = turns.filter((_, at) => (chosen >> at) % 2 === 1).map(({ one }) => one);
    const clash = taken.some((one, at) => taken.slice(at + 1).some((other) => excludes(one, other, rules)));
    if (clash) continue;
    let basket: Basket = {
      pieces: Array.from({ length: pieces }, () => BigInt(list)),
      rest: BigInt(list * pieces),
    };
    let lawful = true;
    for (const { one, level } of turns) {
      const offBy = (other: Promotion) => basket.rest - apply(other, level, basket, basis === 'item').rest;
      const mine = offBy(one);
      if (taken.includes(one)) {
        // What takes nothing is not used; of what comes off by itself the largest of its group does.
        const larger = turns.some(({ one: other }) => compete(one, other, rules) && offBy(other) > mine);
        if (mine === 0n || larger) lawful = false;
        basket = apply(one, level, basket, basis === 'item');
      } else if (byItself(one) && mine > 0n && !taken.some((other) => excludes(one, other, rules)))
        lawful = false;
    }
    if (!lawful) continue;
    const cost = pay(basket.rest, fees, pieces);
    if (best === undefined || cost < best) best = cost;
  }
  return Number(best);
}
