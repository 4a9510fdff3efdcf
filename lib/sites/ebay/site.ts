// eBay: Seller Hub, item pages and search lists, on its hosts in many countries.
import type { Site } from '../contract';
import { hostsIn } from '../../host';

export const ebay: Site = {
  id: 'ebay',
  hosts: hostsIn('ebay', 'com co.uk de fr it es at nl ie com.au ca ch pl'),
  currencies: { 'ebay.com': 'USD' },
  pages: [
    { at: '^[^/]+/sh/', kind: 'console' },
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
