// Answers to a rival's price with the margin that each costs: follow, a gift, a bundle, a coupon, or leave it.
import { breakEvenRoi, floorPrice, marginOf, type CostSheet, type Margin, type Refunds } from '../margin';

/** Money is in minor units and of one piece, unless said otherwise. */
export interface Answer {
  /** What the seller gets. */
  price: number;
  before: Margin;
  after: Margin;
  /** By how much more must be sold to earn as much: 0.25 is 25 % more, −0.1 may be 10 % fewer; null: no number is enough. */
  volumeRise: number | null;
  /** 保本 ROI afterwards, on sales before refunds; null where no advertising pays. */
  roi: number | null;
  /** The price lies below the floor at which nothing is left. */
  belowFloor: boolean;
}

const riseOf = (before: number, after: number): number | null =>
  after > 0 && before > 0 ? before / after - 1 : null;

function answerOf(
  now: number,
  then: number,
  sheet: CostSheet,
  { extra = 0, refunds }: { extra?: number; refunds?: Refunds | undefined } = {},
): Answer | undefined {
  const costlier = { ...sheet, goods: sheet.goods === null ? null : sheet.goods + extra };
  const [before, after] = [marginOf(now, sheet), marginOf(then, costlier)];
  if (!before || !after) return undefined;
  return {
    price: then,
    before,
    after,
    volumeRise: riseOf(before.contribution, after.contribution),
    roi: breakEvenRoi(then, costlier, refunds) ?? null,
    belowFloor: then < (floorPrice(costlier) ?? Infinity),
  };
}

interface Own {
  /** What the seller gets now. */
  price: number;
  sheet: CostSheet;
  refunds?: Refunds | undefined;
}

/**
 * The own landed price made the rival's: the whole difference is the seller's, for what platform and state bear stays as
 * it is. Undefined where a cost is not known.
 */
export const follow = ({ price, sheet, refunds }: Own, mine: number, theirs: number): Answer | undefined =>
  answerOf(price, price - (mine - theirs), sheet, { refunds });

/** The price stays, and each piece brings a gift that costs so much with its packing. */
export const gift = ({ price, sheet, refunds }: Own, cost: number): Answer | undefined =>
  answerOf(price, price, sheet, { extra: cost, refunds });

/** A coupon of `off` that a share of the buyers use; on average that much less is received. */
export const coupon = ({ price, sheet, refunds }: Own, off: number, used: number): Answer | undefined =>
  answerOf(price, price - off * used, sheet, { refunds });

/**
 * So many pieces for one price, in one parcel: shipping, packing and insurance once, goods and returns for each. Margins
 * are of the order, and `volumeRise` is in orders beside one-piece orders of today.
 */
export function bundle({ price, sheet, refunds }: Own, pieces: number, total: number): Answer | undefined {
  const { goods, returns } = sheet;
  const order: CostSheet = {
    ...sheet,
    goods: goods === null ? null : goods * pieces,
    returns: returns === null ? null : returns * pieces,
  };
  const [before, after] = [marginOf(price, sheet), marginOf(total, order)];
  if (!before || !after) return undefined;
  return {
    price: total,
    before,
    after,
    volumeRise: riseOf(before.contribution, after.contribution),
    roi: breakEvenRoi(total, order, refunds) ?? null,
    belowFloor: total < (floorPrice(order) ?? Infinity),
  };
}

/**
 * Leaving the price: the share of pieces that may be lost to the rival before following would have earned more, had it
 * kept them all. 1 − contribution when following ÷ contribution now. Undefined where nothing is earned now.
 */
export function leave(followed: Answer): { margin: Margin; mayLose: number } | undefined {
  const { before, after } = followed;
  if (before.contribution <= 0) return undefined;
  return { margin: before, mayLose: Math.max(0, 1 - Math.max(0, after.contribution) / before.contribution) };
}
