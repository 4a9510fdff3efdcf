// Item pages of the old Taobao and Tmall: price panel with a range, choices and stock in the page's setup data.
import { parsePrice } from '../../printed-price';
import type { Offer, Sku } from '../../reading';
import { parseBucket } from '../../read/bucket';
import { at, embeddedJson, listOf, words } from '../../read/embedded';
import type { Page } from '../../read/page';
import { kindOfLabel } from '../../price-label';
import { textOf } from '../../read/scan';
import { joinedText } from '../../read/visible';
import { put, seen, witness } from '../../read/witness';
import { putBeside, putPicture } from '../../read/beside-offer';

const cny = { currency: 'CNY' };

/** Price and stock by choice. 0 in stock is a fact here: the choice is sold out. */
function skusOf(page: Page): Sku[] {
  const info = embeddedJson(page.document, 'valItemInfo"') ?? embeddedJson(page.document, 'valItemInfo');
  const map = (at(info, 'skuMap') ?? {}) as Record<string, unknown>;
  return listOf(at(info, 'skuList')).flatMap((one): Sku[] => {
    const id = words(at(one, 'skuId'));
    const name = words(at(one, 'names'));
    const own = map[`;${words(at(one, 'pvs')) ?? ''};`];
    const price = words(at(own, 'price'));
    const stock = at(own, 'stock');
    if (!name) return [];
    return [
      {
        ...(id ? { id } : {}),
        name: name.slice(0, 200),
        ...(price && /^\d+(\.\d+)?$/.test(price) ? { price } : {}),
        ...(typeof stock === 'number' && stock >= 0 ? { stock } : {}),
      },
    ];
  });
}

function putPrice(offer: Offer, page: Page): void {
  const promo = seen(page.document, '.tm-promo-price .tm-price, #J_PromoPrice .tm-price, #J_PromoPriceNum');
  const list = seen(
    page.document,
    '#J_StrPriceModBox .tm-price, .tm-price-panel .tm-price, #J_StrPrice .tb-rmb-num',
  );
  const box = promo ?? list;
  const text = box ? joinedText(box, 60) : undefined;
  const price = text ? parsePrice(text, cny) : undefined;
  if (!box || !text || !price) return;
  const label = textOf(box.closest('dl')?.querySelector('dt')).slice(0, 40);
  const by = witness('tmall: price panel', text, box);
  const kind = label ? kindOfLabel(label) : undefined;
  if (price.low !== undefined && price.high !== undefined)
    put(offer, 'priceRange', { low: price.low, high: price.high, currency: 'CNY' }, by);
  else if (price.amount !== undefined)
    put(
      offer,
      'price',
      { amount: price.amount, currency: 'CNY', ...(label ? { label } : {}), ...(kind ? { kind } : {}) },
      by,
    );
  if (promo && list) {
    const before = parsePrice(textOf(list), cny)?.amount;
    put(offer, 'originalPrice', before, witness('tmall: price panel', textOf(list), list));
  }
}

/** The offer of a page of the old family; undefined where it has no heading of it. */
export function readItemOld(page: Page): Offer | undefined {
  const offer: Offer = { from: {} };
  const heading = seen(page.document, '.tb-detail-hd h1, .tb-main-title');
  if (!heading) return undefined;
  const title = textOf(heading);
  put(offer, 'title', title.slice(0, 500) || undefined, witness('tmall: heading', title, heading));
  putPrice(offer, page);
  const shop = seen(page.document, '.slogo-shopname, .shopLink, .tb-shop-name, .shop-name-link');
  if (shop)
    put(offer, 'shop', textOf(shop).slice(0, 120) || undefined, witness('tmall: shop', textOf(shop), shop));
  const reviews = seen(page.document, '#J_ItemRates .tm-count, .J_ReviewsCount, #J_RateCounter');
  if (reviews)
    put(
      offer,
      'reviewCount',
      parseBucket(textOf(reviews)),
      witness('tmall: reviews', textOf(reviews), reviews),
    );
  const sold = seen(page.document, '.tm-ind-sellCount .tm-count, #J_SellCounter');
  if (sold) put(offer, 'sales', parseBucket(textOf(sold)), witness('tmall: sold', textOf(sold), sold));
  const skus = skusOf(page);
  if (skus.length > 0)
    put(offer, 'skus', skus.slice(0, 600), witness('tmall: choices in data', `${skus.length}`));
  const items = [...page.document.querySelectorAll('#J_AttrUL li, .attributes-list li')];
  const parameters = items.flatMap((item) => {
    const [name, value] = textOf(item).split(/[:：](.*)/s);
    return name && value?.trim()
      ? [{ name: name.trim().slice(0, 80), value: value.trim().slice(0, 400) }]
      : [];
  });
  if (parameters.length > 0)
    put(offer, 'parameters', parameters, witness('tmall: parameters', `${parameters.length}`, items[0]));
  const gone = seen(page.document, '.sold-out-tit, .sold-out-info, .errorDetail');
  if (gone)
    put(
      offer,
      'availability',
      /下架/.test(textOf(gone)) ? 'Withdrawn' : undefined,
      witness('tmall: notice', textOf(gone), gone),
    );
  putBeside(offer, page, heading);
  putPicture(offer, page, heading);
  return offer;
}
