// A month of rivals' prices written straight into the store, for pictures and tests of the screens of prices.
import type { Page } from 'playwright';
import { instantOf } from '../../lib/day';
import type { CampaignRow, CostRow, RateRow } from '../../lib/price-rows';
import type { FigureRow, OfferRow, ShopRow, WatchRow } from '../../lib/rows';
import { addDays } from '../shop/world/calendar';

export const seededDay = '2026-09-18';
const at = (back: number, time = '09:05') => instantOf(addDays(seededDay, -back), time);

interface State {
  /** Days before today at which it was first and last seen. */
  from: number;
  to: number;
  price: number;
  coupons?: string[];
  availability?: 'InStock' | 'OutOfStock';
  once?: boolean;
}

function offerRows(
  key: string,
  shop: string,
  title: string,
  list: number,
  states: State[],
  code?: string,
): OfferRow[] {
  const [site = 'taobao', id = ''] = key.split('|');
  return states.map(({ from, to, price, coupons = [], availability = 'InStock', once }) => {
    const firstSeen = at(from);
    const url =
      site === 'jd' ? `https://item.jd.com/${id}.html` : `https://detail.tmall.com/item.htm?id=${id}`;
    const amount = (minor: number) => (minor / 100).toFixed(2);
    return {
      key: `${key}|${firstSeen}`,
      offerKey: key,
      site,
      url,
      offer: {
        itemId: id,
        title,
        shop,
        price: { amount: amount(price), currency: 'CNY', kind: coupons.length > 0 ? 'coupon' : 'list' },
        originalPrice: amount(list),
        coupons: coupons.map((text) => ({ text })),
        availability,
        ...(code && { parameters: [{ name: '货号', value: code }] }),
        from: { price: { how: 'page', text: `¥${amount(price)}` } },
      },
      priceMinor: price,
      currency: 'CNY',
      reader: site,
      pageTitle: title,
      firstSeen,
      lastSeen: once ? firstSeen : at(to, '09:40'),
    };
  });
}

const own = 'taobao|680100000316|';
const cup = '保温杯 500ml 316 不锈钢';

const offers: OfferRow[] = [
  ...offerRows(
    own,
    '青屿旗舰店',
    `青屿 ${cup}`,
    11_900,
    [{ from: 30, to: 0, price: 9900, coupons: ['店铺券10', '满99减10'] }],
    'QY-BW500',
  ),
  ...offerRows('taobao|690200000501|', '木禾家居旗舰店', `木禾 ${cup}`, 12_900, [
    { from: 30, to: 1, price: 10_900, coupons: ['店铺券10', '满99减10'] },
    { from: 0, to: 0, price: 8900, coupons: ['店铺券20', '满99减20'] },
  ]),
  ...offerRows('jd|100520000500|', '北岸官方旗舰店', `北岸 ${cup}`, 13_900, [
    { from: 30, to: 6, price: 10_900 },
    { from: 5, to: 3, price: 10_900, availability: 'OutOfStock' },
    { from: 2, to: 0, price: 10_900 },
  ]),
  ...offerRows('jd|100530000500|', '初壳京东旗舰店', `初壳 ${cup}`, 12_900, [
    { from: 30, to: 1, price: 10_500 },
    { from: 0, to: 0, price: 1050, once: true },
  ]),
  ...offerRows('taobao|690200000777|', '暖川家居', `暖川 ${cup}`, 11_900, [
    { from: 20, to: 9, price: 11_800 },
  ]),
];

const watches: WatchRow[] = [...new Set(offers.map(({ offerKey }) => offerKey))].map((offerKey) => ({
  offerKey,
  watched: offerKey !== own,
  own: offerKey === own,
  ...(offerKey !== own && { productKey: own }),
  changedAt: at(30),
}));

const shop: ShopRow = {
  shopId: 'taobao|青屿旗舰店',
  name: '青屿旗舰店',
  platform: 'taobao',
  hosts: ['myseller.taobao.com'],
  route: [],
  addedAt: at(60),
  changedAt: at(60),
};

/** Sixty days of payments, Saturdays and Sundays larger, a campaign of three days with its dip before and after. */
const figures: FigureRow[] = Array.from({ length: 75 }, (_, back) => {
  const day = addDays(seededDay, -back - 1);
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) ? 1.2 : 1;
  const factor = back >= 9 && back <= 11 ? 2.1 : back === 12 || back === 8 ? 0.8 : 1;
  const value = Math.round(3_000_000 * weekend * factor) + (back % 5) * 10_000;
  return {
    key: `taobao|青屿旗舰店|gmv||${day}|${at(back)}`,
    shopId: shop.shopId,
    metric: 'gmv',
    scope: '',
    day,
    partial: false,
    value,
    raw: (value / 100).toFixed(2),
    label: '支付金额',
    url: 'https://sycm.taobao.com/#/data',
    pageTitle: '生意参谋',
    reader: 'console',
    firstSeen: at(back),
    lastSeen: at(back),
  };
});

const cost = (value: number) => ({ value, from: '', at: at(3) });
/** The field's worked example. */
export const seededCosts: CostRow = {
  key: 'QY-BW500',
  code: 'QY-BW500',
  currency: 'CNY',
  costs: {
    goods: cost(3800),
    shipping: cost(400),
    packing: cost(120),
    insurance: cost(80),
    returns: cost(0),
  },
  products: [own],
  changedAt: at(3),
};
const rate = (kind: RateRow['kind'], share: number): RateRow => ({
  key: `taobao||${kind}|2026-09-01`,
  platform: 'taobao',
  category: '',
  kind,
  rate: share,
  base: 'price',
  from: '2026-09-01',
  source: '商家后台·资费说明',
  changedAt: at(3),
});

/** Every row by its table. */
export const seeded: Record<string, object[]> = {
  offers,
  watches,
  shops: [shop],
  figures,
  costs: [seededCosts],
  rates: [rate('commission', 0.05), rate('service', 0.006)],
};

/** A campaign that is over, with its plan. */
export const seededCampaign: CampaignRow = {
  key: 'autumn',
  name: '秋日上新',
  shopId: shop.shopId,
  phases: [
    { id: 'warm-up', from: addDays(seededDay, -13), to: addDays(seededDay, -13) },
    { id: 'main', from: addDays(seededDay, -12), to: addDays(seededDay, -10) },
  ],
  products: [{ productKey: own, title: `青屿 ${cup}`, currency: 'CNY', prices: { main: 8900 } }],
  tasks: [{ id: 'material', days: 10, doneAt: at(20) }],
  terms: {},
  spent: 200_000,
  changedAt: at(3),
};

/** Writes rows into the store of the extension that a page belongs to. */
export async function seed(page: Page, rows: Record<string, object[]>): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('shop-rounds');
        opening.addEventListener('error', () => fail(opening.error));
        opening.addEventListener('success', () => {
          const base = opening.result;
          const change = base.transaction(Object.keys(tables), 'readwrite');
          for (const [name, some] of Object.entries(tables))
            for (const row of some) change.objectStore(name).put(row);
          change.addEventListener('complete', () => {
            base.close();
            done();
          });
          change.addEventListener('error', () => fail(change.error));
        });
      }),
    rows,
  );
}
