// Visitors, carts and buyers of each product in a day, and the reviews of the last days that praise nothing.
import { products, type Product } from './catalogue';
import type { Day } from './calendar';
import type { Platform } from './platforms';
import { around } from './random';
import { figuresOf } from './series';
import { leakReviews, noSale, strikes, weakPage } from './shop-incidents';

export interface ItemTraffic {
  product: Product;
  exposed: number;
  visitors: number;
  carts: number;
  buyers: number;
}

const SHOWN_PER_VISITOR = 11;
const weekly = (product: Product) =>
  product.skus.reduce((sum, sku) => sum + sku.week.reduce((pieces, one) => pieces + one, 0), 0);

/** The products of `day` as the report read in the morning of `seenOn` ranks them. */
export function itemTraffic(platform: Platform, day: Day, seenOn: Day): ItemTraffic[] {
  const figures = figuresOf(platform, day);
  const all = products.reduce((sum, product) => sum + weekly(product), 0);
  return products
    .map((product) => {
      const key = `item ${platform} ${product.code} ${day}`;
      const visitors = Math.round((figures.visitors * weekly(product)) / all);
      const rate = figures.buyers / figures.visitors;
      const planted = (one: typeof weakPage | typeof noSale) =>
        one.product === product.code && strikes(one, platform, seenOn);
      const usual = Math.round(visitors * rate * around(`${key} paid`, 0.05));
      return {
        product,
        exposed: Math.round(visitors * SHOWN_PER_VISITOR * around(`${key} shown`, 0.04)),
        visitors,
        carts: Math.round(visitors * 0.087 * around(`${key} carts`, 0.05)),
        buyers: planted(noSale) ? 0 : planted(weakPage) ? weakPage.buyers : usual,
      };
    })
    .sort((one, other) => other.visitors - one.visitors);
}

const MILD = ['颜色比图片浅一点，能接受', '快递慢了两天', '包装盒压了一个角', '杯盖有点紧', '比想象中重'];
const LEAKS = ['第二天就漏水，包都湿了', '倒过来漏水，退了', '装热水漏液，差点烫到', '密封不好，一直渗水'];

/** The critical reviews a console lists in the morning of a day: a few of many kinds, or one kind many times. */
export function criticalReviews(platform: Platform, day: Day): { product: Product; text: string }[] {
  const [cup = products[0]!] = products.filter(({ code }) => code === 'QY-QL350');
  const leaks = strikes(leakReviews, platform, day) ? leakReviews.reviews : 0;
  return [
    ...Array.from({ length: leaks }, (_, at) => ({ product: cup, text: LEAKS[at % LEAKS.length]! })),
    ...MILD.slice(0, leaks > 0 ? 2 : 5).map((text, at) => ({ product: products[at]!, text })),
  ];
}
