// Short words for promotions, so that a case of the landed price is one line.
import type { LandedQuestion } from '../../../lib/landed/calculate';

type Asked = NonNullable<LandedQuestion['promotions']>[number];
type More = Partial<Asked>;

const taking =
  (kind: Asked['kind']) =>
  (off: string, threshold?: string, more: More = {}): Asked => ({
    kind,
    off,
    ...(threshold && { threshold }),
    ...more,
  });
const paying =
  (kind: Asked['kind']) =>
  (share: number, threshold?: string, more: More = {}): Asked => ({
    kind,
    share,
    ...(threshold && { threshold }),
    ...more,
  });

export const price = (amount: string, more: More = {}): Asked => ({
  kind: 'item-price',
  price: amount,
  ...more,
});
export const cut = taking('item-cut');
export const folded = paying('item-cut');
export const deposit = taking('deposit');
export const official = paying('official');
export const officialOff = taking('official');
export const full = taking('full-reduction');
export const fold = paying('full-reduction');
export const pieces = (count: number, share: number, more: More = {}): Asked => ({
  kind: 'pieces',
  pieces: count,
  share,
  ...more,
});
export const piecesOff = (count: number, off: string, more: More = {}): Asked => ({
  kind: 'pieces',
  pieces: count,
  off,
  ...more,
});
export const nth = (count: number, share: number, more: More = {}): Asked => ({
  kind: 'pieces',
  pieces: count,
  share,
  lastOnly: true,
  ...more,
});
export const shop = taking('shop-coupon');
export const shopFold = paying('shop-coupon');
export const item = taking('item-coupon');
export const cross = (off: string, threshold: string, more: More = {}): Asked => ({
  kind: 'cross-shop',
  off,
  threshold,
  every: true,
  ...more,
});
export const category = taking('category-coupon');
export const categoryFold = paying('category-coupon');
export const platform = taking('platform-coupon');
export const subsidy = taking('subsidy');
export const points = taking('points');
export const pointsShare = paying('points');
export const packet = taking('red-packet');
export const first = taking('first-order');
export const member = paying('member-discount');
export const payment = taking('payment');
export const voucher = taking('voucher');
export const state = (share: number, most: string, more: More = {}): Asked => ({
  kind: 'state-subsidy',
  share,
  most,
  ...more,
});
export const gift = (text: string): Asked => ({ kind: 'gift', text });

/** One case: what it is, price before promotions, promotions, the single price (null: unknown), "each*pieces" of the best basket. */
export type Case = [
  name: string,
  list: string,
  promotions: Asked[],
  single: string | null,
  basket?: string | null,
  more?: Omit<LandedQuestion, 'list' | 'promotions'> & {
    missing?: string[];
    labels?: Record<string, string | null>;
  },
];
