// JD search and category pages: the old list of items, and today's cards with hashed class names.
import { readCards, type CardShape } from '../../read/cards';
import type { OfferListReader } from '../../read/page';

const skuOf = (card: Element) =>
  card.getAttribute('data-sku') ?? card.querySelector('[data-sku]')?.getAttribute('data-sku') ?? undefined;

const shapes: CardShape[] = [
  {
    how: 'jd: list item',
    card: 'li.gl-item[data-sku]',
    titles: ['.p-name em'],
    price: '.p-price strong, .p-price',
    shop: '.p-shop a, .p-shopnum a',
    reviews: '.p-commit strong, .p-commit',
    idOf: skuOf,
  },
  {
    how: 'jd: card',
    card: '.plugin_goodsCardWrapper[data-sku], [data-sku][class*="goodsCard"]',
    titles: ['[class*="_text_"][title]', '[class*="title" i][title]', '[title]'],
    price: '[class*="_price_"]',
    shop: '[class*="_name_"], [class*="_limit_"]',
    reviews: '[class*="_goods_volume"], [class*="_comment"]',
    idOf: skuOf,
  },
];

/** The offers of a search page as its cards show them. */
export const readOffersJd: OfferListReader = (page) => readCards(page, shapes);
