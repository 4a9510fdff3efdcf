// Small pieces that the product pages share.
import { offerPages, type OfferPage } from '../world/offers';
import type { Day } from '../world/calendar';
import { seeded } from '../world/random';

/** A class name with a hashed ending, as today's shop pages carry. */
export function hashed(name: string): string {
  const letters = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789_';
  const next = seeded(`class ${name}`);
  return `${name}--${Array.from({ length: 8 }, () => letters[Math.floor(next() * letters.length)]).join('')}`;
}

/** '99' or '99.50': whole amounts without decimals. */
export function shortPrice(minor: number): string {
  return minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2);
}

/** '99.00'. */
export function fullPrice(minor: number): string {
  return (minor / 100).toFixed(2);
}

/** JSON that may stand inside a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}

/** Other products whose prices stand on the page without being its price. */
export function decoysFor(page: OfferPage, day: Day): { title: string; minor: number; image: string }[] {
  const others = page.site === 'jd' ? [7_990, 16_800, 4_990, 23_900] : [8_500, 15_600, 3_980, 21_900];
  return offerPages
    .filter((one) => one.site === page.site && one.id !== page.id)
    .slice(0, 4)
    .map((one, at) => ({
      title:
        one.shop === page.shop
          ? one.title
          : `${one.brand} 随行杯 ${['便携款', '办公款', '户外款', '礼盒'][at]}`,
      minor: one.shop === page.shop ? one.offer(day).landedMinor : others[at]!,
      image: `/img/${one.id}.svg`,
    }));
}

/** What the page's script needs to redraw the price when another SKU is chosen. */
export function skuPrices(
  page: OfferPage,
  day: Day,
): { id: string; name: string; landed: string; list: string; struck: string; image: string }[] {
  return page.skus.map((sku) => {
    const offer = page.offer(day, sku.id);
    return {
      id: sku.id,
      name: sku.name,
      landed: shortPrice(offer.landedMinor),
      list: shortPrice(offer.listMinor),
      struck: shortPrice(offer.struckMinor),
      image: `/img/${sku.code}.svg`,
    };
  });
}
