// Whether the thing can be bought: what the data says, corrected by what the visible page says.
import type { Page } from './page';
import { isVisible, scanOf } from './scan';

export interface Stock {
  availability: 'InStock' | 'OutOfStock' | 'PreOrder' | 'Withdrawn';
  how: string;
  text: string;
  element?: Element;
}

const out =
  /^(?:(?:currently )?(?:out of stock|sold out|unavailable)|(?:derzeit |momentan )?(?:nicht (?:auf lager|verfügbar|lieferbar)|ausverkauft|vergriffen)|(?:actuellement|temporairement) indisponible|en rupture(?: de stock)?|épuisé|rupture de stock|non disponibile|esaurito|agotado|sin existencias|esgotado|indisponível|нет в наличии|нет на складе|vyprodáno|wyprzedane|无货|缺货|售罄|已售完|暂时缺货|此商品已售完|補貨中|품절|일시품절|在庫切れ|sold out|brak w magazynie)/i;
const gone =
  /^(?:此?(?:商品|宝贝)已?(?:下架|下柜|不存在)|该商品已下(?:架|柜)|discontinued|no longer available|nicht mehr (?:verfügbar|lieferbar)|您查看的(?:宝贝|商品)不存在)/i;
const ahead = /^(?:pre-?order(?: now)?|vorbestell\w*|précommande\w*|立即预定|立即预订|支付定金|预售)$/i;
const buy =
  /^(?:add to (?:cart|basket|bag|trolley)|in den warenkorb(?: legen)?|in den einkaufswagen|ajouter au panier|aggiungi al carrello|añadir (?:al carrito|a la cesta)|agregar al carrito|adicionar ao carrinho|comprar(?: ahora)?|buy (?:it )?now|jetzt kaufen|kaufen|acheter|acquista|в корзину|купить|do koszyka|do košíku|v košarico|pievienot grozam|立即购买|加入购物车|领券购买|立即購買|加入購物車|直接購買|放入購物車|立即抢购|장바구니|바로구매|구매하기|カートに入れる|أضف إلى السلة|أضف الى السلة)/i;
const inStock =
  /^(?:in stock|auf lager|sofort (?:lieferbar|verfügbar)|lagernd|en stock|disponibile|disponible|disponível|в наличии|na zalogi|skladem|有货|有貨|有库存)/i;

function availabilityOf(text: string, below: boolean): Stock['availability'] | undefined {
  if (buy.test(text) || inStock.test(text)) return 'InStock';
  if (below && out.test(text)) return 'OutOfStock';
  if (gone.test(text)) return 'Withdrawn';
  return ahead.test(text) ? 'PreOrder' : undefined;
}

/**
 * What the visible page says of buying, near the title: sold out over a buy button, a buy button over nothing.
 * Undefined when it says neither.
 */
export function readStock(page: Page, from: number): Stock | undefined {
  const { texts } = scanOf(page);
  let bought: Stock | undefined;
  for (let place = Math.max(0, from - 150); place < texts.length && place < from + 500; place += 1) {
    const data = texts[place]?.data ?? '';
    const element = texts[place]?.parentElement;
    if (data.length > 120 || !element) continue;
    const text = data.trim();
    if (text.length < 2 || text.length > 48) continue;
    const availability = availabilityOf(text, place >= from);
    if (!availability || !isVisible(element) || element.closest('header, footer, nav, select')) continue;
    const stock: Stock = { availability, how: 'words on the page', text: text.slice(0, 200), element };
    if (
      availability === 'OutOfStock' &&
      element.closest('li, option, [class*="variant"], [class*="swatch"], [class*="size"]')
    )
      continue;
    if (availability !== 'InStock') return stock;
    bought ??= stock;
  }
  if (bought) return bought;
  const input = page.document.querySelector('input[type="submit"][value], input[type="button"][value]');
  const value = input?.getAttribute('value')?.trim() ?? '';
  return input && buy.test(value) && isVisible(input)
    ? { availability: 'InStock', how: 'words on the page', text: value, element: input }
    : undefined;
}
