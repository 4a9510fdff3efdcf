// Refunds: the pending ones with their time limit, and the last seven days' reasons and products beside the seven before.
import { products, productOf, type Product } from './catalogue';
import { addDays, minuteOf, momentText, type Day } from './calendar';
import { buyerOf, type Buyer } from './buyers';
import { leak } from './incidents';
import type { Platform } from './platforms';
import { pickOf, wholeOf } from './random';
import { figuresBack } from './series';

export interface Refund {
  number: string;
  orderNumber: string;
  productTitle: string;
  reason: string;
  amountMinor: number;
  buyer: Buyer;
  state: string;
  askedAt: string;
  /** Minutes left for the seller to answer; absent once it is the buyer's turn. */
  minutesLeft?: number;
}

/** Refunds by reason among a thousand paid orders; seven days' counts follow from the orders paid in them. */
const REASONS: [reason: string, perThousand: number][] = [
  ['七天无理由退换货', 13],
  ['不喜欢/不想要', 8.6],
  ['多拍/错拍/不想要', 4.6],
  ['漏水', 4.4],
  ['商品与描述不符', 4.2],
  ['快递破损', 3.6],
];
const PENDING: Record<Platform, number> = { tmall: 9, jd: 7, douyin: 8 };

/** The reasons of one seven-day window that ends with `last`. */
export function reasonsOf(platform: Platform, last: Day): { reason: string; refunds: number }[] {
  const orders = ordersIn(platform, last);
  return REASONS.map(([reason, perThousand]) => {
    const usual = Math.round((orders * perThousand) / 1000);
    return { reason, refunds: usual + (reason === leak.reason ? leaksIn(platform, last) : 0) };
  }).sort((one, other) => other.refunds - one.refunds);
}

/** Refunds of each product in the seven days that end with `last`, with the orders paid in them. */
export function productRefundsOf(
  platform: Platform,
  last: Day,
): { product: Product; refunds: number; orders: number }[] {
  const total =
    reasonsOf(platform, last).reduce((sum, one) => sum + one.refunds, 0) - leaksIn(platform, last);
  const orders = ordersIn(platform, last);
  const weekly = (product: Product) =>
    product.skus.reduce((sum, sku) => sum + sku.week.reduce((pieces, one) => pieces + one, 0), 0);
  const all = products.reduce((sum, product) => sum + weekly(product), 0);
  return products
    .map((product) => ({
      product,
      refunds:
        Math.round((total * weekly(product)) / all) +
        (product.code === leak.product ? leaksIn(platform, last) : 0),
      orders: Math.round((orders * weekly(product)) / all),
    }))
    .sort((one, other) => other.refunds - one.refunds);
}

/** Orders paid in the seven days that end with `last`. */
export function ordersIn(platform: Platform, last: Day): number {
  return figuresBack(platform, last, 7).reduce((sum, one) => sum + one.orders, 0);
}

/** The open refunds in the morning of `day`; none is near its limit. */
export function refundsOn(platform: Platform, day: Day): Refund[] {
  const leaking = leaksIn(platform, addDays(day, -1)) > 0 && day <= addDays(leak.day, 3);
  const planted = leaking ? 22 : 0;
  return Array.from({ length: planted + PENDING[platform] + 14 }, (_, at) =>
    refundAt(platform, day, at, at < planted, planted + PENDING[platform]),
  ).sort((one, other) => (one.minutesLeft ?? 1e9) - (other.minutesLeft ?? 1e9));
}

function refundAt(platform: Platform, day: Day, at: number, planted: boolean, pending: number): Refund {
  const key = `refund ${platform} ${day} ${at}`;
  const product = planted ? productOf(leak.product) : pickOf(`${key} product`, products);
  const sku = pickOf(`${key} sku`, product.skus);
  const open = at < pending;
  const now = minuteOf(day, '09:05');
  const minutesLeft = wholeOf(`${key} left`, 25 * 60, 46 * 60);
  return {
    number: `${wholeOf(`${key} a`, 1_000_000, 9_999_999)}${wholeOf(`${key} b`, 10_000, 99_999)}`,
    orderNumber: `${wholeOf(`${key} c`, 100_000_000, 999_999_999)}${wholeOf(`${key} d`, 10_000_000, 99_999_999)}`,
    productTitle: `${product.title} ${sku.name}`,
    reason: planted
      ? leak.reason
      : pickOf(
          `${key} reason`,
          REASONS.filter(([reason]) => reason !== leak.reason),
        )[0],
    amountMinor: sku.listMinor - (sku.listMinor >= 9_900 ? 2_000 : 1_000),
    buyer: buyerOf(key),
    state: open ? '待商家处理' : pickOf(`${key} state`, ['待买家退货', '退款成功', '待商家收货']),
    askedAt: momentText(open ? now - (48 * 60 - minutesLeft) : now - wholeOf(`${key} age`, 50, 120) * 60),
    ...(open && { minutesLeft }),
  };
}

function leaksIn(platform: Platform, last: Day): number {
  return platform === leak.platform && last >= leak.day && addDays(last, -6) <= leak.day ? leak.refunds : 0;
}
