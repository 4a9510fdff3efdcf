// Item pages of today's Taobao and Tmall: class names are stems with a hash, and a hidden header repeats the price first.
import { parsePrice } from '../../printed-price';
import type { Offer } from '../../reading';
import { parseBucket } from '../../read/bucket';
import type { Page } from '../../read/page';
import { kindOfLabel } from '../../price-label';
import { textOf } from '../../read/scan';
import { isSeen } from '../../read/seen';
import { joinedText } from '../../read/visible';
import { put, seen, witness } from '../../read/witness';
import { putBeside, putPicture } from '../../read/beside-offer';
import { skusOf } from './choices';
import { putParameters } from './parameters';

const cny = { currency: 'CNY' };
const how = (what: string) => `taobao: ${what}`;

interface Box {
  box: Element;
  text: string;
  label: string;
  amount?: string;
  low?: string;
  high?: string;
}

/** A price box with the words before its amount: "平台加补后 ￥26.93". */
function readBox(box: Element | undefined): Box | undefined {
  const text = box ? joinedText(box, 80) : undefined;
  const label = /^[^\d¥￥]*/.exec(text ?? '')?.[0].trim() ?? '';
  // A label like 优惠前 would make the amount the one before; here the box says which it is.
  const price = text ? parsePrice(text.slice(label.length), cny) : undefined;
  if (!box || !text || !price) return undefined;
  const { amount, low, high } = price;
  return { box, text, amount, low, high, label: label.slice(0, 40) };
}

function putPrice(offer: Offer, page: Page): void {
  const now = readBox(
    seen(
      page.document,
      '[class*="highlightPrice--"], [class*="Price--extraPrice"], [class*="Price--priceText"]',
    ),
  );
  const before = readBox(seen(page.document, '[class*="subPrice--"], [class*="Price--originPrice"]'));
  // Without the price now, the one before says nothing of it.
  const main = now ?? (/^(优惠前|原价|划线)/.test(before?.label ?? '') ? undefined : before);
  if (!main) return;
  const by = witness(how('price box'), main.text, main.box);
  const kind = main.label ? kindOfLabel(main.label) : undefined;
  const label = main.label ? { label: main.label } : {};
  if (main.amount !== undefined)
    put(offer, 'price', { amount: main.amount, currency: 'CNY', ...label, ...(kind ? { kind } : {}) }, by);
  else if (main.low !== undefined && main.high !== undefined)
    put(offer, 'priceRange', { low: main.low, high: main.high, currency: 'CNY' }, by);
  if (now && before?.amount !== undefined && Number(before.amount) > Number(now.amount ?? now.low))
    put(offer, 'originalPrice', before.amount, witness(how('price before'), before.text, before.box));
}

function putStock(offer: Offer, page: Page): void {
  const tip = seen(page.document, '[class*="quantityTip--"], [class*="stock--"]');
  const notice = seen(page.document, '[class*="itemOffShelf"], [class*="offShelf"], [class*="errorTip--"]');
  const buttons = [
    ...page.document.querySelectorAll('[class*="btnItem--"], [class*="Btn--"], [class*="Actions--"] button'),
  ];
  const button = buttons.find((one) => /购买|购物车|立即|抢|预定|定金/.test(textOf(one)) && isSeen(one));
  const say = (value: Offer['availability'], element: Element) =>
    put(offer, 'availability', value, witness(how('stock'), textOf(element), element));
  if (notice && /下架|不存在|失效/.test(textOf(notice))) say('Withdrawn', notice);
  if (tip && /无货|缺货|售罄|卖光|库存\s*0\s*件/.test(textOf(tip))) say('OutOfStock', tip);
  if (button && /定金|预定/.test(textOf(button))) say('PreOrder', button);
  if (tip && /有货|库存|件/.test(textOf(tip))) say('InStock', tip);
  if (button) say('InStock', button);
}

function putCoupons(offer: Offer, page: Page): void {
  const items = [
    ...page.document.querySelectorAll('[class*="CouponItem--"], [class*="couponText--"]'),
  ].filter((item) => isSeen(item));
  const coupons = [...new Set(items.map(textOf))]
    .filter((text) => /\d/.test(text))
    .map((text) => {
      const deal = /满\s*(\d+(?:\.\d+)?)\s*元?\s*减\s*(\d+(?:\.\d+)?)/.exec(text);
      const amount = deal?.[2] ?? /(?:减|抵|补贴|立减|优惠|券)\s*[¥￥]?(\d+(?:\.\d+)?)\s*元?/.exec(text)?.[1];
      return {
        text: text.slice(0, 120),
        ...(amount ? { amount } : {}),
        ...(deal?.[1] ? { threshold: deal[1] } : {}),
      };
    });
  if (coupons.length > 0)
    put(
      offer,
      'coupons',
      coupons,
      witness(how('coupons'), coupons.map((one) => one.text).join(' '), items[0]),
    );
}

/** The offer of a page of today's family; undefined where it has neither its title nor its price box. */
export function readItemToday(page: Page): Offer | undefined {
  const { document } = page;
  const heading = seen(
    document,
    '[class*="mainTitle--"], [class*="ItemHeader--mainTitle"], [class*="MainTitle--"]',
  );
  if (!heading) return undefined;
  const offer: Offer = { from: {} };
  const title = heading.getAttribute('title')?.trim() || textOf(heading);
  put(offer, 'title', title.slice(0, 500) || undefined, witness(how('heading'), title, heading));
  putPrice(offer, page);
  const shop = seen(document, '[class*="shopName--"], [class*="ShopHeader--title"]');
  if (shop)
    put(
      offer,
      'shop',
      (shop.getAttribute('title') ?? textOf(shop)).slice(0, 120) || undefined,
      witness(how('shop'), textOf(shop), shop),
    );
  const score = seen(
    document,
    '[class*="StoreComprehensiveRating--"] [class*="starNum--"], [class*="starNum--"]',
  );
  if (score && /^\d(\.\d{1,2})?$/.test(textOf(score)))
    put(offer, 'shopScore', textOf(score), witness(how('shop score'), textOf(score), score));
  const sold = [...document.querySelectorAll('[class*="itemInfo--"], [class*="salesDesc--"]')].find(
    (item) => /已售|月销/.test(textOf(item)) && isSeen(item),
  );
  if (sold) put(offer, 'sales', parseBucket(textOf(sold)), witness(how('sold'), textOf(sold), sold));
  const reviews = seen(document, '[class*="Comments--"] [class*="tabDetailItemTitle--"]');
  if (reviews)
    put(
      offer,
      'reviewCount',
      parseBucket(textOf(reviews)),
      witness(how('reviews'), textOf(reviews), reviews),
    );
  putStock(offer, page);
  const skus = skusOf(page);
  if (skus.length > 0)
    put(offer, 'skus', skus.slice(0, 600), witness(how('choices in data'), `${skus.length}`));
  putParameters(offer, page);
  putCoupons(offer, page);
  putBeside(offer, page, heading);
  putPicture(offer, page, heading);
  return offer;
}
