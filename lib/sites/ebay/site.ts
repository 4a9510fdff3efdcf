// eBay: item pages and search lists, on its hosts in many countries.
import type { Site } from '../contract';

export const ebay: Site = {
  id: 'ebay',
  hosts: [
    'ebay.com',
    'ebay.co.uk',
    'ebay.de',
    'ebay.fr',
    'ebay.it',
    'ebay.es',
    'ebay.at',
    'ebay.nl',
    'ebay.ie',
    'ebay.com.au',
    'ebay.ca',
    'ebay.ch',
    'ebay.pl',
  ],
  currencies: { 'ebay.com': 'USD' },
  pages: [
    { at: '/itm/', kind: 'offer' },
    { at: '^[^/]+/(?:sch|b)/', kind: 'offer-list' },
  ],
  offer: {
    itemId: '/itm/(?:[^/]+/)?(\\d{9,})',
    title: '.x-item-title__mainTitle',
    price: '.x-price-primary',
    originalPrice: '.x-additional-info .ux-textspans--STRIKETHROUGH',
    shop: '.x-sellercard-atf__info__about-seller a',
  },
  list: {
    card: '.srp-results .s-item, .srp-results .s-card',
    itemId: '/itm/(?:[^/?]+/)?(\\d{9,})',
    title: '.s-item__title, .s-card__title',
    price: '.s-item__price, .s-card__price',
  },
};
