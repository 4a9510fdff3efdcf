// What is left of a price after its costs, where it breaks even, and what another price would ask for in pieces sold.

/** Costs of one piece in minor units; rates are fractions. What is not known is null and makes the margin unknown. */
export interface CostSheet {
  goods: number | null;
  shipping: number | null;
  packing: number | null;
  /** Of the price. */
  commission: number | null;
  /** Of the amount finally received: `serviceBase` as a fraction of the price, 1 where nothing is refunded. */
  service: number | null;
  serviceBase: number;
  insurance: number | null;
  /** What returns cost, shared over all pieces sold. */
  returns: number | null;
}

export interface Margin {
  /** Left of one piece before advertising, minor units, not rounded. */
  contribution: number;
  /** The same as a share of the price. */
  share: number;
}

/** Names of the costs that are not known. */
export const missingCosts = (sheet: CostSheet): (keyof CostSheet)[] =>
  (Object.keys(sheet) as (keyof CostSheet)[]).filter((name) => sheet[name] === null);

/** Costs that come with the piece and costs that come with its price; undefined where one is not known. */
function partsOf(sheet: CostSheet): { fixed: number; rate: number } | undefined {
  if (missingCosts(sheet).length > 0) return undefined;
  const { goods, shipping, packing, commission, service, serviceBase, insurance, returns } = sheet;
  return {
    fixed: (goods ?? 0) + (shipping ?? 0) + (packing ?? 0) + (insurance ?? 0) + (returns ?? 0),
    rate: (commission ?? 0) + (service ?? 0) * serviceBase,
  };
}

/**
 * 单件贡献 and its share, before advertising. `price` is what the seller gets: the list price less only those
 * reductions that the seller bears. Formula: P − goods − shipping − packing − insurance − returns − P·(commission +
 * service·base). Undefined where a cost or the price is not known.
 */
export function marginOf(price: number, sheet: CostSheet): Margin | undefined {
  const parts = partsOf(sheet);
  if (!parts || price <= 0) return undefined;
  const contribution = price - parts.fixed - price * parts.rate;
  return { contribution, share: contribution / price };
}

/** The least price at which `share` is still left, minor units, rounded up; undefined where no price is enough. */
export function floorPrice(sheet: CostSheet, share = 0): number | undefined {
  const parts = partsOf(sheet);
  const left = parts && 1 - parts.rate - share;
  return parts && left !== undefined && left > 0 ? Math.ceil(parts.fixed / left - 1e-9) : undefined;
}

/** Refunds as shares of pieces paid for, and what they sink, minor units a piece. */
export interface Refunds {
  all: number;
  /** Of them without the goods coming back. */
  kept: number;
  /** Shipping and handling lost with each refund. */
  sunk: number;
}

/**
 * 保本 ROI on sales before refunds: 1 ÷ share; with refunds P ÷ [(1−r)·contribution − r·sunk − kept·goods].
 * Undefined where nothing is left that could pay for advertising.
 */
export function breakEvenRoi(price: number, sheet: CostSheet, refunds?: Refunds): number | undefined {
  const margin = marginOf(price, sheet);
  if (!margin) return undefined;
  const { all = 0, kept = 0, sunk = 0 } = refunds ?? {};
  const left = (1 - all) * margin.contribution - all * sunk - kept * (sheet.goods ?? 0);
  return left > 0 ? price / left : undefined;
}

export interface PriceChange {
  before: Margin;
  after: Margin;
  /** By how much more pieces must sell to earn as much as before: 0.327 is 32.7 % more; null: no number is enough. */
  volumeRise: number | null;
  roi: number | null;
}

/**
 * What another price does: margin before and after, the rise in pieces that makes up for it (contribution before ÷
 * contribution after − 1), and the break-even ROI at it. `extra` is what each piece costs more besides (a gift, its
 * packing). Undefined where a cost is not known or nothing was earned before.
 */
export function priceChange(now: number, then: number, sheet: CostSheet, extra = 0): PriceChange | undefined {
  const costlier = { ...sheet, goods: sheet.goods === null ? null : sheet.goods + extra };
  const [before, after] = [marginOf(now, sheet), marginOf(then, costlier)];
  if (!before || !after || before.contribution <= 0) return undefined;
  return {
    before,
    after,
    volumeRise: after.contribution > 0 ? before.contribution / after.contribution - 1 : null,
    roi: breakEvenRoi(then, costlier) ?? null,
  };
}
