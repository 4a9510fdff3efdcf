// 1688 offer pages: choices, stock and prices by choice or by quantity in the page's data, the price confirmed on the page.
import type { Offer, Sku } from '../../reading';
import { at, embeddedJson, listOf, words } from '../../read/embedded';
import type { OfferReader, Page } from '../../read/page';
import { isSeen } from '../../read/seen';
import { put, seen, witness } from '../../read/witness';
import { putBeside } from '../../read/beside-offer';

const isAmount = (text: string | undefined): text is string => /^\d+(\.\d{1,2})?$/.test(text ?? '');

/** The element in which an amount stands on the page, its halves joined ("3" ".6"); undefined where nobody can see it. */
function shownAt(page: Page, amount: string): Element | undefined {
  const { texts, words: said, digits } = page.scan;
  const isIt = (text: string) => text.startsWith(amount) && !/[.\d]/.test(text.charAt(amount.length));
  const found = digits.find((place) => {
    const [first = '', second = '', third = ''] = said.slice(place, place + 3);
    const whole = first.replace(/^[¥￥]/, '');
    const parent = texts[place]?.parentElement;
    return [whole, whole + second, whole + second + third].some(isIt) && parent && isSeen(parent);
  });
  return found === undefined ? undefined : (texts[found]?.parentElement ?? undefined);
}

function skusOf(model: unknown): Sku[] {
  return Object.entries((at(model, 'skuInfoMap') ?? {}) as Record<string, unknown>).map(
    ([name, info]): Sku => {
      const [id, price] = [
        words(at(info, 'skuId')),
        words(at(info, 'discountPrice')) ?? words(at(info, 'price')),
      ];
      const stock = at(info, 'canBookCount');
      return {
        ...(id && { id }),
        name: name.replaceAll('&gt;', ' ').slice(0, 200),
        ...(isAmount(price) && { price }),
        ...(typeof stock === 'number' && stock >= 0 && { stock }),
      };
    },
  );
}

function putPrice(offer: Offer, page: Page, skus: Sku[]): void {
  const order = embeddedJson(page.document, '"orderParam"');
  const by = 'in data, seen on the page';
  const tiers = listOf(at(order, 'skuParam', 'skuRangePrices'))
    .map((tier) => ({ price: words(at(tier, 'price')), from: Number(at(tier, 'beginAmount')) }))
    .toSorted((a, b) => a.from - b.from);
  const [first] = tiers;
  // By quantity: what the smallest order pays, and from how many pieces on.
  if (at(order, 'skuParam', 'skuPriceType') === 'rangePrice' && first && isAmount(first.price)) {
    const label = `${first.from}${words(at(order, 'unit')) ?? '件'}起`;
    const box = shownAt(page, first.price);
    if (box)
      put(
        offer,
        'price',
        { amount: first.price, currency: 'CNY', label },
        witness(`1688: ${by}`, first.price, box),
      );
    return;
  }
  const prices = skus.flatMap(({ price }) => price ?? []).toSorted((a, b) => Number(a) - Number(b));
  const [low, high] = [prices[0], prices.at(-1)];
  const box = low && shownAt(page, low);
  if (!low || !high || !box || prices.length < skus.length) return;
  const from = witness(`1688: ${by}`, low, box);
  if (low === high) put(offer, 'price', { amount: low, currency: 'CNY' }, from);
  else put(offer, 'priceRange', { low, high, currency: 'CNY' }, from);
}

/** The offer of an offer page; undefined where its data is not there. */
export const readOffer1688: OfferReader = (page) => {
  const base = embeddedJson(page.document, '"offerBaseInfo"');
  const model = embeddedJson(page.document, '"skuModel"');
  const title = words(at(base, 'title'));
  if (!title) return undefined;
  const offer: Offer = { from: {} };
  const itemId = /\/offer\/(\d+)/.exec(page.url.pathname)?.[1];
  put(offer, 'itemId', itemId, witness('address', itemId ?? ''));
  put(offer, 'title', title.slice(0, 500), witness('1688: name in data', title));
  const skus = skusOf(model).slice(0, 600);
  if (skus.length > 0) put(offer, 'skus', skus, witness('1688: choices in data', `${skus.length}`));
  putPrice(offer, page, skus);
  putBeside(offer, page, seen(page.document, 'h1'));
  return offer;
};
