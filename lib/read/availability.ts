// Whether the thing can be bought: what the data says, corrected by what the visible page says.
import type { Page } from './page';
import { placeOf } from './scan';
import { isSeen } from './seen';

export interface Stock {
  availability: 'InStock' | 'OutOfStock' | 'PreOrder' | 'Withdrawn';
  how: string;
  text: string;
  element?: Element;
}

/** What a text says when it begins with these words; a buy button counts only when the text is hardly longer. */
const phrases: Record<Stock['availability'], string> = {
  OutOfStock:
    'out of stock|sold out|currently unavailable|currently out of stock|unavailable|nicht auf lager|derzeit nicht|momentan nicht|nicht verfügbar|nicht lieferbar|ausverkauft|vergriffen|actuellement indisponible|temporairement indisponible|en rupture|rupture de stock|épuisé|non disponibile|esaurito|agotado|sin existencias|esgotado|indisponível|нет в наличии|нет на складе|vyprodáno|wyprzedane|无货|缺货|售罄|已售完|暂时缺货|此商品已售完|補貨中|품절|일시품절|在庫切れ|brak w magazynie',
  Withdrawn:
    '此商品已下|该商品已下|商品已下架|宝贝已下架|此宝贝已下架|discontinued|no longer available|nicht mehr verfügbar|nicht mehr lieferbar|您查看的商品不存在|您查看的宝贝不存在',
  PreOrder: 'pre-order|preorder|vorbestellen|précommander|立即预定|立即预订|支付定金',
  InStock:
    'add to cart|add to basket|add to bag|add to trolley|in den warenkorb|in den einkaufswagen|ajouter au panier|aggiungi al carrello|añadir al carrito|añadir a la cesta|agregar al carrito|adicionar ao carrinho|comprar|buy now|buy it now|jetzt kaufen|kaufen|acheter|acquista|в корзину|купить|do koszyka|do košíku|v košarico|pievienot grozam|立即购买|加入购物车|领券购买|立即購買|加入購物車|直接購買|放入購物車|立即抢购|장바구니|바로구매|구매하기|カートに入れる|أضف إلى السلة|أضف الى السلة|in stock|auf lager|sofort lieferbar|sofort verfügbar|lagernd|en stock|disponibile|disponible|disponível|в наличии|na zalogi|dobavljivo|skladem|有货|有貨|有库存',
};
const byStart = new Map<string, { words: string; availability: Stock['availability'] }[]>();
for (const [availability, list] of Object.entries(phrases) as [Stock['availability'], string][]) {
  for (const words of list.split('|')) {
    const start = words.slice(0, 2);
    byStart.set(start, [...(byStart.get(start) ?? []), { words, availability }]);
  }
}

/** What a line in lower case says; sold out counts `below` the title only. */
function availabilityOf(line: string, below: boolean): Stock['availability'] | undefined {
  const said = byStart
    .get(line.slice(0, 2))
    ?.find(({ words }) => line.startsWith(words) && line.length < words.length + 24);
  return said?.availability === 'OutOfStock' && !below ? undefined : said?.availability;
}

/** Parts of a page where nothing is said of its own product. */
const elsewhere = 'header, footer, nav, select';

/** Names of a control for buying, in whatever language its words are, or where it is a picture. */
const buying = /add[-_]?to[-_]?(cart|bag|basket)|(button|btn)[-_]?(cart|buy)|(cart|buy)[-_]?(button|btn|now)/;

/** What may be a control for buying: pictures and inputs that say so, and whatever is named after it. */
const controls = `input[value], img[alt], :is(button, input, img, a):is(${['buy', 'cart', 'bag', 'basket']
  .map((word) => `[id*=${word} i], [class*=${word} i]`)
  .join()}), [class*=buyB], [class*=BuyB]`;

/** A control for buying near after the title, by its name or its value. */
function readControl(page: Page, from: number): Stock | undefined {
  const scan = page.scan;
  for (const element of page.document.querySelectorAll(controls)) {
    const value = element.getAttribute('value') ?? element.getAttribute('alt') ?? '';
    const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
    const says = availabilityOf(value.trim().toLowerCase(), false);
    if (says !== 'InStock' && !buying.test(names.toLowerCase())) continue;
    const distance = placeOf(scan, element) - from;
    if (distance >= 0 && distance < 150 && isSeen(element) && !element.closest(`${elsewhere}, :disabled`))
      return { availability: 'InStock', how: 'control on the page', text: value || names.trim(), element };
  }
  return undefined;
}

export type StockReader = typeof readStock;

/**
 * What the visible page says of buying, near the title: sold out over a buy button, a buy button over nothing.
 * Undefined when it says neither.
 */
export function readStock(page: Page, from: number): Stock | undefined {
  const { texts, words } = page.scan;
  let bought: Stock | undefined;
  for (let place = Math.max(0, from - 150); place < texts.length && place < from + 500; place += 1) {
    const line = words[place] ?? '';
    if (line.length < 2 || line.length > 48) continue;
    const availability = availabilityOf(line, place >= from);
    const element = availability && texts[place]?.parentElement;
    if (!availability || !element || !isSeen(element) || element.closest(elsewhere)) continue;
    if (
      availability === 'OutOfStock' &&
      element.closest('li, option, label, [class*=variant], [class*=swatch], [class*=sizes], [class*=Size]')
    )
      continue;
    const text = texts[place]?.data.trim() ?? '';
    const stock: Stock = { availability, how: 'words on the page', text, element };
    if (availability !== 'InStock') return stock;
    bought ??= stock;
  }
  return bought ?? readControl(page, from);
}
