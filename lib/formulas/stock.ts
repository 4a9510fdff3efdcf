// Days of cover, safety stock, the point at which to order again, and how much.
import { z } from 'zod/mini';
import { orderQuantity } from '../order-quantity';
import { coverDays, reorderPoint, safetyStock } from '../stock';
import { amount, between, formula, NoResult, whole } from './contract';
import { wordsOf } from './derived';
import { normalQuantile } from './normal-quantile';

const demand = {
  /** Pieces a day over the days in stock, and their standard deviation. */
  daily: amount,
  sd: amount,
  /** Days from order to shelf, and their standard deviation. */
  leadTime: amount,
  leadTimeSd: amount,
  /** The share of orders that shall not run into an empty shelf. */
  service: z.number().check(z.minimum(0.5), z.lt(1)),
  onHand: between(-1e9, 1e12),
  inTransit: amount,
  /** Pieces in a pack, and the least that can be ordered. */
  pack: whole(1, 1e9),
  moq: whole(0, 1e9),
};

const coverOf = (onHand: number, daily: number) => {
  const cover = coverDays(onHand, daily);
  return cover === undefined ? null : cover;
};

export const stockCover = formula({
  id: 'stock.cover',
  ...wordsOf('cover'),
  conditions: 'Daily sales over days in stock, sales of promotions apart. Null where nothing is sold.',
  input: z.strictObject({
    ...z.partial(z.strictObject(demand)).shape,
    daily: demand.daily,
    onHand: demand.onHand,
  }),
  output: z.strictObject({ cover: z.nullable(z.number()) }),
  example: { onHand: 126, daily: 30 },
  compute: ({ onHand, daily }) => ({ cover: coverOf(onHand, daily) }),
});

export const stockReorder = formula({
  id: 'stock.reorder',
  name: { zh: '补货建议', en: 'Reorder' },
  expression: '补货点 = d·L + Z·√(L·σd² + d²·σL²)；建议量 = 补货点 − (可用 + 在途)，按箱规与起订量取整',
  conditions:
    'Daily demand and lead time independent and near normal; not for items that sell now and then. Nothing is ordered while stock and what is on its way reach the reorder point. targetCover: days of sales to have instead of the lead time.',
  source: '库存管理通用定义；Z 为服务水平的正态分位数',
  input: z.strictObject({
    ...demand,
    inTransit: z.optional(demand.inTransit),
    pack: z.optional(demand.pack),
    moq: z.optional(demand.moq),
    targetCover: z.optional(amount),
  }),
  output: z.strictObject({
    cover: z.nullable(z.number()),
    safety: z.number(),
    reorderPoint: z.number(),
    quantity: z.int(),
  }),
  example: {
    daily: 42,
    sd: 11,
    leadTime: 7,
    leadTimeSd: 1.5,
    service: 0.95,
    onHand: 126,
    inTransit: 0,
    pack: 24,
    moq: 48,
  },
  compute({
    daily,
    sd,
    leadTime,
    leadTimeSd,
    service,
    onHand,
    inTransit = 0,
    pack = 1,
    moq = 0,
    targetCover,
  }) {
    const need = { daily, dailySpread: sd, leadDays: leadTime, leadSpread: leadTimeSd };
    const z = normalQuantile(service);
    const safety = safetyStock(need, z);
    const point = reorderPoint(need, z);
    const there = onHand + inTransit;
    const wanted = targetCover === undefined ? point : daily * targetCover + safety;
    const quantity = there < point ? orderQuantity(wanted, there, { pack, moq }) : 0;
    if (!Number.isSafeInteger(quantity)) throw new NoResult('the quantity is too large');
    return { cover: coverOf(onHand, daily), safety, reorderPoint: point, quantity };
  },
});
