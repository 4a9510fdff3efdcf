// Taobao and Tmall pages: today's family first, then the old ones; the item's id comes from the address.
import { readCards, type CardShape } from '../../read/cards';
import { at, embeddedJson, listOf, words } from '../../read/embedded';
import { parseBucket } from '../../read/bucket';
import type { OfferListReader, OfferReader } from '../../read/page';
import { put, witness } from '../../read/witness';
import type { Offer } from '../../reading';
import { readItemToday } from './item-today';
import { readItemOld } from './item-old';

/** The offer of an item page; undefined where it is of no known family. */
export const readOfferTaobao: OfferReader = (page) => {
  const offer = readItemToday(page) ?? readItemOld(page);
  const itemId = page.url.searchParams.get('id') ?? '';
  if (offer && /^\d{6,}$/.test(itemId)) put(offer, 'itemId', itemId, witness('address', itemId));
  return offer;
};

const idOf = (card: Element): string | undefined => {
  for (const link of [card, ...card.querySelectorAll('a[href]')]) {
    const id = /[?&](?:id|nid)=(\d{6,})/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  return /(\d{9,})$/.exec(card.id)?.[1] ?? card.getAttribute('data-nid') ?? undefined;
};

const shapes: CardShape[] = [
  {
    how: 'taobao: card',
    card: 'a[id^="item_id_"], [class*="doubleCard--"], [class*="Card--doubleCard"]',
    titles: ['[class*="title--"]', '[class*="Title--title"]'],
    price:
      '[class*="priceWrapper--"] [class*="innerPriceWrapper"], [class*="priceWrapper--"], [class*="Price--priceWrapper"]',
    sales: '[class*="realSales--"]',
    shop: '[class*="shopNameText--"], [class*="shopName--"]',
    idOf,
  },
  {
    how: 'taobao: list item',
    card: '.J_MouserOnverReq, .grid .item[data-category]',
    titles: ['.title a', '.row-2 a'],
    price: '.price',
    sales: '.deal-cnt',
    shop: '.shopname',
    idOf,
  },
];

/** The list in the page's own configuration, for pages that had not drawn it. */
function readConfigured(document: Document): Offer[] | undefined {
  const config = embeddedJson(document, 'g_page_config');
  const offers = listOf(at(config, 'mods', 'itemlist', 'data', 'auctions')).flatMap((one): Offer[] => {
    const offer: Offer = { from: {} };
    const say = (key: string) => words(at(one, key));
    const by = (text: string) => witness('taobao: list in data', text);
    const [id, title, price, sales, shop] = [
      say('nid'),
      say('raw_title'),
      say('view_price'),
      say('view_sales'),
      say('nick'),
    ];
    put(offer, 'itemId', id, by(id ?? ''));
    put(offer, 'title', title?.slice(0, 500), by(title ?? ''));
    if (price && /^\d+(\.\d+)?$/.test(price))
      put(offer, 'price', { amount: price, currency: 'CNY' }, by(price));
    if (sales) put(offer, 'sales', parseBucket(sales), by(sales));
    put(offer, 'shop', shop?.slice(0, 120), by(shop ?? ''));
    return offer.title !== undefined ? [offer] : [];
  });
  return offers.length > 0 ? offers : undefined;
}

/** The offers of a search page: the cards that are drawn, else the list in its data. */
export const readOffersTaobao: OfferListReader = (page) =>
  readCards(page, shapes) ?? readConfigured(page.document);
