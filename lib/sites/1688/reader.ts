// 1688 list pages: cards with the price split in whole and decimals.
import { readCards, type CardShape } from '../../read/cards';
import type { OfferListReader } from '../../read/page';

/** Where the id stands: an offer link, or the report attribute around the card when the link is an advertisement's. */
function idOf(card: Element): string | undefined {
  for (const link of card.querySelectorAll('a[href]')) {
    const id = /(?:offer[iI]d=|\/offer\/)(\d{9,})/.exec(link.getAttribute('href') ?? '')?.[1];
    if (id) return id;
  }
  const report = card.closest('[data-aplus-report*="object_id@"]')?.getAttribute('data-aplus-report');
  return /object_id@(\d{9,})/.exec(report ?? '')?.[1];
}

const shapes: CardShape[] = [
  {
    how: '1688: card',
    card: '.offer_item, .sm-offer-item, [class*="offer-card-wrapper"]',
    titles: ['.subject', '[class*="title"]'],
    price: 'div.price, [class*="price-wrap"], [class*="price"]',
    sales: '.location, [class*="sale"]',
    shop: '[class*="company"]',
    idOf,
  },
];

/** The offers of a search page as its cards show them. */
export const readOffers1688: OfferListReader = (page) => readCards(page, shapes);
