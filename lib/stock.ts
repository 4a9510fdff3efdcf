// Stock arithmetic: days of cover, safety stock and the point at which to order again.

/** One-sided normal quantiles by service level. */
export const serviceLevels = { 90: 1.28, 95: 1.645, 99: 2.326 } as const;

/** Days the stock lasts at `daily` pieces a day; undefined when nothing is sold. */
export function coverDays(stock: number, daily: number): number | undefined {
  return daily > 0 ? Math.max(0, stock) / daily : undefined;
}

export interface Demand {
  /** Pieces a day and their standard deviation. */
  daily: number;
  dailySpread: number;
  /** Days from order to shelf and their standard deviation. */
  leadDays: number;
  leadSpread: number;
}

/** Safety stock in pieces: Z·√(L·σd² + d²·σL²), for independent daily demand and lead time. */
export function safetyStock(demand: Demand, z: number = serviceLevels[95]): number {
  const { daily, dailySpread, leadDays, leadSpread } = demand;
  return z * Math.sqrt(leadDays * dailySpread ** 2 + daily ** 2 * leadSpread ** 2);
}

/** Stock in pieces at which to order: d·L + safety stock. */
export function reorderPoint(demand: Demand, z: number = serviceLevels[95]): number {
  return demand.daily * demand.leadDays + safetyStock(demand, z);
}

/** Pieces missing to `targetDays` of cover, what is on its way counted; never below 0. */
export function refillPieces(
  stock: { onHand: number; inTransit: number },
  daily: number,
  targetDays: number,
): number {
  return Math.max(0, Math.ceil(daily * targetDays - stock.onHand - stock.inTransit));
}
