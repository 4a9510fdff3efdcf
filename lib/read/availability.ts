// Whether the thing can be bought: what the data says, corrected by what the visible page says.
import type { Page } from './page';
import { placeOf, placesWith } from './scan';
import { isSeen } from './seen';

export interface Stock {
  availability: 'InStock' | 'OutOfStock' | 'PreOrder' | 'Withdrawn';
  how: string;
  text: string;
  element?: Element;
}

/** What a text says when it begins with these words, in lower case. */
const phrases: Record<Stock['availability'], string> = {
  OutOfStock:
    '(?:currently )?(?:unavailable|out of stock)|sold out|nicht (?:auf lager|(?:verfüg|liefer)bar)|(?:derzeit|momentan) nicht|ausverkauft|vergriffen|(?:actuell|temporair)ement indisponible|(?:en )?rupture|épuisé|non disponibile|esaurito|agotado|sin existencias|esgotado|indisponível|нет (?:в наличии|на складе)|vyprodáno|wyprzedane|(?:暂时)?缺货|无货|售罄|(?:此商品)?已售完|補貨中|(?:일시)?품절|在庫切れ|brak w magazynie',
  Withdrawn:
    '[此该]?(?:商品|宝贝)已下[架柜线]|discontinued|no longer available|nicht mehr (?:verfüg|liefer)bar',
  PreOrder: 'pre-?order|vorbestellen|précommander|立即预[定订]|支付定金',
  InStock:
    'add to (?:cart|basket|bag|trolley)|in den (?:warenkorb|einkaufswagen)|ajouter au panier|aggiungi al carrello|(?:añadi|agrega)r a(?:l carrito| la cesta)|adicionar ao carrinho|comprar|buy (?:it )?now|(?:jetzt )?kaufen|acheter|acquista|в корзину|купить|do (?:koszyka|košíku)|v košarico|pievienot grozam|立即[购購][买買]|加入[购購]物[车車]|领券购买|直接購買|放入購物車|立即抢购|장바구니|바로구매|구매하기|カートに入れる|أضف [إا]لى السلة|in stock|auf lager|sofort (?:liefer|verfüg)bar|lagernd|en stock|dispon(?:ibile|ible|ível)|в наличии|na zalogi|dobavljivo|skladem|有[货貨]|有库存',
};
/** Goes over all lines of a page at once. */
const anyPhrase = new RegExp(`^(?:${Object.values(phrases).join('|')})`, 'gm');
const patterns = Object.entries(phrases).map(
  ([availability, list]) => [availability as Stock['availability'], new RegExp(`^(?:${list})`)] as const,
);

/** What a line that is hardly longer than a phrase says; sold out counts `below` the title only. */
function availabilityOf(line: string, below: boolean): Stock['availability'] | undefined {
  const said = patterns.find(([, words]) => line.length < (words.exec(line)?.[0].length ?? -24) + 24)?.[0];
  return said === 'OutOfStock' && !below ? undefined : said;
}

/** Parts of a page where nothing is said of its own product. */
const elsewhere = 'header,footer,nav,select';

/** Names of a control for buying, in whatever language its words are, or where it is a picture. */
const buying = /add[-_]?to[-_]?(cart|bag|basket)|(button|btn)[-_]?(cart|buy)|(cart|buy)[-_]?(button|btn|now)/;

/** What may be a control for buying: pictures and inputs that say so, and whatever is named after it. */
const controls = `input[value],img[alt],:is(button,input,img,a):is(${['buy', 'cart', 'bag', 'basket']
  .map((word) => `[id*=${word} i],[class*=${word} i]`)
  .join()}),[class*=buyB],[class*=BuyB]`;

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
  for (const place of placesWith(page.scan, anyPhrase, from - 150, from + 500)) {
    const line = words[place] ?? '';
    if (line.length < 2 || line.length > 48) continue;
    const availability = availabilityOf(line, place >= from);
    const element = availability && texts[place]?.parentElement;
    if (!availability || !element || !isSeen(element) || element.closest(elsewhere)) continue;
    if (
      availability === 'OutOfStock' &&
      element.closest('li,option,label,[class*=variant],[class*=swatch],[class*=sizes],[class*=Size]')
    )
      continue;
    const text = texts[place]?.data.trim() ?? '';
    const stock: Stock = { availability, how: 'words on the page', text, element };
    if (availability !== 'InStock') return stock;
    bought ??= stock;
  }
  return bought ?? readControl(page, from);
}
