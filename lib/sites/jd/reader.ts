// JD item pages: the price box of today's pages (price after subsidy over the JD price) and of the old ones.
import { at, embeddedJson, listOf, scriptsWith, words } from '../../read/embedded';
import { parseBucket } from '../../read/bucket';
import type { OfferReader, Page } from '../../read/page';
import { kindOfLabel } from '../../price-label';
import { textOf } from '../../read/scan';
import { joinedText } from '../../read/visible';
import { put, seen, witness } from '../../read/witness';
import { putBeside, putPicture } from '../../read/beside-offer';
import { putParameters } from './parameters';
import { parsePrice } from '../../printed-price';
import type { Offer, Sku } from '../../reading';

const cny = { currency: 'CNY' };

/** The name in the page's own configuration, for pages whose heading comes late. */
function nameInScript(page: Page): string | undefined {
  for (const text of scriptsWith(page.document, 'pageConfig')) {
    const name = /\bname:\s*(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)")/.exec(text);
    const raw = name?.[1] ?? name?.[2];
    if (raw)
      return raw.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      );
  }
  return undefined;
}

function putPrice(offer: Offer, root: Element): void {
  const finals = '#J_FinalPrice, .finalPrice';
  const final = seen(root, finals);
  const plain = seen(root, '.p-price.jdPrice, .p-price');
  const read = (box: Element | undefined) => {
    const text = box ? joinedText(box, 60) : undefined;
    const price = text ? parsePrice(text, cny) : undefined;
    return box && text && price?.amount !== undefined ? { box, text, amount: price.amount } : undefined;
  };
  const now = read(final);
  const usual = read(plain);
  // A final price that is there and cannot be seen leaves the usual one, which is not what is paid.
  const main = now ?? (/\d/.test(textOf(root.querySelector(finals))) ? undefined : usual);
  if (!main) return;
  const name = textOf(now ? final?.querySelector('[class*="priceContent"]') : root.querySelector('.dt'));
  const label = name.replace(/\s+/g, '');
  const kind = now ? kindOfLabel(label) : undefined;
  put(
    offer,
    'price',
    {
      amount: main.amount,
      currency: 'CNY',
      ...(label ? { label: label.slice(0, 40) } : {}),
      ...(kind ? { kind } : {}),
    },
    witness('jd: price box', main.text, main.box),
  );
  const struck = now
    ? usual
    : read(seen(root, 'del, .p-price-origin, #page_origin_price, #page_opprice, .page_maprice'));
  if (struck && struck.amount !== main.amount)
    put(offer, 'originalPrice', struck.amount, witness('jd: price box', struck.text, struck.box));
}

/** The choices of the colour and size panel; prices come with a choice and are not known for the others. */
function skusOf(page: Page, itemId: string): Sku[] {
  const listed = listOf(embeddedJson(page.document, 'colorSize')).map((one) => ({
    id: words(at(one, 'skuId')) ?? '',
    name: Object.entries((one ?? {}) as Record<string, unknown>)
      .flatMap(([key, value]) => (key.toLowerCase() === 'skuid' ? [] : (words(value) ?? [])))
      .join(' '),
  }));
  const drawn = [
    ...page.document.querySelectorAll('.choose-attrs .item[data-sku], #choose-attrs .item[data-sku]'),
  ].map((one) => ({
    id: one.getAttribute('data-sku') ?? '',
    name: one.getAttribute('title')?.trim() || textOf(one),
  }));
  return (listed.length > 0 ? listed : drawn)
    .filter(({ id, name }) => id !== '' && name !== '')
    .map(({ id, name }) => ({ id, name: name.slice(0, 200), ...(id === itemId ? { chosen: true } : {}) }));
}

function availabilityOf(page: Page): { value: Offer['availability']; box: Element } | undefined {
  const prompt = seen(page.document, '#store-prompt, .store-prompt, [class*="stock-state"]');
  const said = textOf(prompt);
  if (prompt && /无货|售完|售罄/.test(said)) return { value: 'OutOfStock', box: prompt };
  const gone = seen(page.document, '.itemover-tip, .itemover');
  if (gone && /下柜|下架/.test(textOf(gone))) return { value: 'Withdrawn', box: gone };
  if (prompt && /预订|预售/.test(said)) return { value: 'PreOrder', box: prompt };
  if (prompt && /有货|现货/.test(said)) return { value: 'InStock', box: prompt };
  const cart = seen(page.document, '#InitCartUrl:not(.btn-disable), #InitTradeUrl:not(.btn-disable)');
  return cart ? { value: 'InStock', box: cart } : undefined;
}

/** The offer of an item page; undefined where neither its price box nor its name is there. */
export const readOfferJd: OfferReader = (page) => {
  const itemId = /\/(\d+)\.html/.exec(page.url.pathname)?.[1];
  const offer: Offer = { from: {} };
  put(offer, 'itemId', itemId, witness('address', itemId ?? ''));
  const heading = seen(page.document, '.sku-name, .sku-title, [class*="sku-title"]');
  const headed = textOf(heading);
  if (headed) put(offer, 'title', headed.slice(0, 500), witness('jd: heading', headed, heading));
  const name = nameInScript(page);
  if (name) put(offer, 'title', name.slice(0, 500), witness('jd: name in data', name));
  const root = seen(page.document, '.summary-price.J-summary-price, .summary-price, .product-price--wrap');
  if (root) putPrice(offer, root);
  const shop = seen(
    page.document,
    '.J-hove-wrap .name a, .contact .name a, .popbox-inner .mt h3 a, .shopName a, .contact .shop-name, .top-name',
  );
  if (shop)
    put(offer, 'shop', textOf(shop).slice(0, 120) || undefined, witness('jd: shop', textOf(shop), shop));
  const count = seen(page.document, '#comment-count .count, .comment-count .count, .comment-count a');
  if (count)
    put(offer, 'reviewCount', parseBucket(textOf(count)), witness('jd: review count', textOf(count), count));
  const stock = availabilityOf(page);
  if (stock) put(offer, 'availability', stock.value, witness('jd: stock', textOf(stock.box), stock.box));
  const skus = skusOf(page, itemId ?? '');
  if (skus.length > 0) put(offer, 'skus', skus.slice(0, 600), witness('jd: choices', `${skus.length}`));
  const saving = seen(
    page.document,
    '#common_banner .pay-right-text, .J-coupon-list .quan-item, .coupon-item',
  );
  const said = textOf(saving);
  const cut = /减\s*[¥￥]?\s*(\d+(?:\.\d{1,2})?)/.exec(said)?.[1];
  const threshold = /满\s*(\d+(?:\.\d{1,2})?)/.exec(said)?.[1];
  if (saving && cut)
    put(
      offer,
      'coupons',
      [{ text: said.slice(0, 120), amount: cut, ...(threshold ? { threshold } : {}) }],
      witness('jd: coupon', said, saving),
    );
  putParameters(offer, page);
  putBeside(offer, page, heading);
  if (heading) putPicture(offer, page, heading);
  return offer.title !== undefined || offer.price !== undefined ? offer : undefined;
};
