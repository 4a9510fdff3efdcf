// The list of metrics, in the order the trends show them.
import { adClickRate } from './ad-click-rate';
import { adClicks } from './ad-clicks';
import { adCost } from './ad-cost';
import { adRoi } from './ad-roi';
import { adYield } from './ad-yield';
import { buyers } from './buyers';
import { cartRate } from './cart-rate';
import { carts } from './carts';
import type { Metric } from './contract';
import { conversion } from './conversion';
import { gmv } from './gmv';
import { orderValue } from './order-value';
import { orders } from './orders';
import { pageViews } from './page-views';
import { paidOrders } from './paid-orders';
import { refundRate } from './refund-rate';
import { replyTime } from './reply-time';
import { shopScore } from './shop-score';
import { shopStars } from './shop-stars';
import { subOrders } from './sub-orders';
import { toShip } from './to-ship';
import { visitors } from './visitors';

/** The first eight are the tiles; the rest stand in the picker. */
export const metrics: Metric[] = [
  visitors,
  gmv,
  conversion,
  orderValue,
  cartRate,
  refundRate,
  adCost,
  adRoi,
  buyers,
  orders,
  paidOrders,
  subOrders,
  pageViews,
  carts,
  adYield,
  adClicks,
  adClickRate,
  replyTime,
  shopScore,
  shopStars,
  toShip,
];
