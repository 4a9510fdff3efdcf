// When a product is sold out and how much of it to order: cover, the band of the day, the reorder quantity.
import { orderQuantity } from './order-quantity';
import { runoutOf, type Runout } from './runout';
import type { SupplyRow } from './rows';
import { coverDays, reorderPoint, safetyStock, serviceLevels, type Demand } from './stock';
import type { StockedGoods } from './stock-series';

/** How a product is ordered where the operator said nothing: a week, in single pieces. */
export const usualSupply: Pick<SupplyRow, 'leadDays' | 'leadSpread' | 'pack' | 'moq'> = {
  leadDays: 7,
  leadSpread: 1,
  pack: 1,
  moq: 0,
};

export interface StockPlan {
  goods: StockedGoods;
  /** Pieces a day: of the days whose sales are known, else the console's mean of the week. */
  daily: number;
  cover: number | undefined;
  /** Undefined with fewer than seven days of sales. */
  runout: Runout | undefined;
  safety: number;
  point: number;
  /** Pieces to order now; 0 while stock and what is on its way reach the reorder point. */
  quantity: number;
  /** Days without goods if it were ordered today; 0 where it lasts until then. */
  gap: number;
}

const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
/** From so many days on their own spread is taken; before, pieces sold one by one spread like their root (Poisson). */
const spreadDays = 14;

/** Undefined where neither the console nor the mornings tell what is sold in a day. */
export function stockPlanOf(
  goods: StockedGoods,
  supply: Pick<SupplyRow, 'leadDays' | 'leadSpread' | 'pack' | 'moq'>,
): StockPlan | undefined {
  const { sales, stock, inTransit } = goods;
  const daily = sales.length >= 7 ? mean(sales) : goods.daily;
  if (daily === undefined) return undefined;
  const spread =
    sales.length >= spreadDays ? Math.sqrt(mean(sales.map((one) => (one - daily) ** 2))) : Math.sqrt(daily);
  const demand: Demand = {
    daily,
    dailySpread: spread,
    leadDays: supply.leadDays,
    leadSpread: supply.leadSpread,
  };
  const point = reorderPoint(demand, serviceLevels[95]);
  const cover = coverDays(stock, daily);
  return {
    goods,
    daily,
    cover,
    runout: runoutOf(stock, sales),
    safety: safetyStock(demand, serviceLevels[95]),
    point,
    quantity: orderQuantity(point, stock + inTransit, supply),
    gap: cover === undefined ? 0 : Math.max(0, supply.leadDays - cover),
  };
}
