// What one promotion takes off an order as it stands: thresholds, pieces, caps; never more than there is to pay.
import type { Fee, Promotion } from './contract';

/** An order in the middle of the reckoning; money in minor units. */
export interface Order {
  /** Price of each piece after the reductions of the item level. */
  units: readonly number[];
  /** Sum of the units: what parallel thresholds are held against. */
  items: number;
  /** What is still to pay for the goods. */
  left: number;
}

/** A share of an amount, rounded half up; the share is taken to a millionth, so that no 14.5 becomes 14.4999. */
export const partOf = (minor: number, share: number): number =>
  Math.floor((minor * Math.round(share * 1e6) + 5e5) / 1e6);

const sum = (units: readonly number[]) => units.reduce((total, unit) => total + unit, 0);

export const orderOf = (units: readonly number[]): Order => {
  const items = sum(units);
  return { units, items, left: items };
};

/** Whether it is known what a promotion does; another price can only be the piece's own. */
export const hasEffect = ({ kind, price, off, share }: Promotion): boolean =>
  off !== undefined || share !== undefined || (price !== undefined && kind === 'item-price');

/** How often it may be had at so much and so many: 0 where a condition is not met. */
function timesOf({ threshold, pieces, every }: Promotion, amount: number, count: number): number {
  const byAmount = threshold === undefined || threshold <= 0 ? Infinity : Math.floor(amount / threshold);
  const byPieces = pieces === undefined || pieces <= 0 ? Infinity : Math.floor(count / pieces);
  const times = Math.min(byAmount, byPieces);
  if (times === Infinity) return 1;
  return every ? times : Math.min(1, times);
}

/** The price of one piece with a promotion of the item level. */
function pieceWith({ price, off, share }: Promotion, unit: number): number {
  if (price !== undefined) return Math.min(unit, price);
  if (share !== undefined) return Math.min(unit, partOf(unit, share));
  return Math.max(0, unit - (off ?? 0));
}

/** The pieces after a promotion of the item level; as they were where its conditions are not met. */
export function unitsWith(promotion: Promotion, units: readonly number[]): number[] {
  if (timesOf(promotion, sum(units), units.length) === 0) return [...units];
  const limit = promotion.limit ?? units.length;
  const whole = units.map((unit, at) => (at < limit ? pieceWith(promotion, unit) : unit));
  let room = promotion.most ?? Infinity;
  return whole.map((unit, at) => {
    const off = Math.min(room, (units[at] ?? 0) - unit);
    room -= off;
    return (units[at] ?? 0) - off;
  });
}

/** What a promotion above the item level takes off, held against `amount` for its threshold. */
export function offOf(promotion: Promotion, order: Order, amount: number): number {
  const times = timesOf(promotion, amount, order.units.length);
  if (times === 0) return 0;
  const { share, off = 0, lastOnly, most = Infinity } = promotion;
  const whole = lastOnly ? Math.min(...order.units) : order.left;
  const taken = share === undefined ? off * times : (whole - partOf(whole, share)) * (lastOnly ? times : 1);
  return Math.max(0, Math.min(taken, most, order.left));
}

/** Compulsory fees on an order of which so much is paid for the goods. */
export function feesOf(
  fees: readonly Fee[],
  paid: number,
  pieces: number,
): { kind: Fee['kind']; amount: number }[] {
  return fees.map(({ kind, amount = 0, each = 0, share = 0, freeFrom }) => ({
    kind,
    amount: freeFrom !== undefined && paid >= freeFrom ? 0 : amount + each * pieces + partOf(paid, share),
  }));
}
