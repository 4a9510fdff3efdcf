// The open and recent orders of a shop in the morning of a day, with the time left to dispatch each.
import { products } from './catalogue';
import { minuteOf, momentText, type Day } from './calendar';
import { buyerOf, type Buyer } from './buyers';
import { dispatchDelay } from './incidents';
import type { Platform } from './platforms';
import { pickOf, wholeOf } from './random';

export type OrderState = 'unpaid' | 'waiting' | 'sent' | 'done';

export interface Order {
  number: string;
  placedAt: string;
  productTitle: string;
  skuName: string;
  code: string;
  pieces: number;
  paidMinor: number;
  buyer: Buyer;
  state: OrderState;
  /** Minutes until the dispatch deadline, negative when overdue; only of waiting orders. */
  minutesLeft?: number;
}

const PROMISE_MINUTES = 48 * 60;
/** Orders with less than this left count as "soon overdue" in the consoles. */
export const SOON_MINUTES = 12 * 60;
const COUNTS: Record<Platform, { unpaid: number; waiting: number; sent: number; done: number }> = {
  tmall: { unpaid: 5, waiting: 23, sent: 14, done: 12 },
  jd: { unpaid: 3, waiting: 17, sent: 12, done: 10 },
  douyin: { unpaid: 4, waiting: 19, sent: 13, done: 9 },
};
const PREFIX: Record<Platform, string> = { tmall: '2987', jd: '3106', douyin: '6937' };

/** The orders as a console lists them: those to be sent first, by time left. */
export function ordersOn(platform: Platform, day: Day): Order[] {
  const now = minuteOf(day, '09:05');
  const late =
    dispatchDelay.platform === platform && dispatchDelay.day === day ? dispatchDelay.minutesLeft : [];
  const counts = COUNTS[platform];
  const waiting = Array.from(
    { length: counts.waiting + wholeOf(`waiting ${platform} ${day}`, -2, 2) },
    (_, at) => {
      const left = late[at] ?? wholeOf(`left ${platform} ${day} ${at}`, 13 * 60, 44 * 60);
      return {
        ...orderAt(platform, day, `w${at}`, now - (PROMISE_MINUTES - left)),
        state: 'waiting' as const,
        minutesLeft: left,
      };
    },
  ).sort((one, other) => one.minutesLeft - other.minutesLeft);
  const rest = (['unpaid', 'sent', 'done'] as const).flatMap((state) =>
    Array.from({ length: counts[state] }, (_, at) => {
      const age =
        state === 'unpaid'
          ? wholeOf(`age ${platform} ${day} u${at}`, 2, 28)
          : wholeOf(`age ${platform} ${day} ${state}${at}`, 49 * 60, (state === 'sent' ? 90 : 240) * 60);
      return { ...orderAt(platform, day, `${state}${at}`, now - age), state };
    }),
  );
  return [...waiting, ...rest];
}

function orderAt(platform: Platform, day: Day, slot: string, placed: number): Omit<Order, 'state'> {
  const key = `order ${platform} ${day} ${slot}`;
  const product = pickOf(`${key} product`, products);
  const sku = pickOf(`${key} sku`, product.skus);
  const pieces = wholeOf(`${key} pieces`, 1, 8) > 6 ? 2 : 1;
  return {
    number: `${PREFIX[platform]}${wholeOf(`${key} number`, 100_000_000, 999_999_999)}${wholeOf(`${key} tail`, 1000, 9999)}`,
    placedAt: momentText(placed),
    productTitle: product.title,
    skuName: sku.name,
    code: sku.code,
    pieces,
    paidMinor: pieces * (sku.listMinor - (sku.listMinor >= 9_900 ? 2_000 : 1_000)),
    buyer: buyerOf(key),
  };
}

/** The numbers above the order list. */
export function orderCounts(orders: Order[]): {
  unpaid: number;
  waiting: number;
  soon: number;
  overdue: number;
} {
  const waiting = orders.filter((one) => one.state === 'waiting');
  return {
    unpaid: orders.filter((one) => one.state === 'unpaid').length,
    waiting: waiting.length,
    soon: waiting.filter((one) => one.minutesLeft! >= 0 && one.minutesLeft! < SOON_MINUTES).length,
    overdue: waiting.filter((one) => one.minutesLeft! < 0).length,
  };
}
