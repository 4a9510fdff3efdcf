// Amazon: Seller Central, item pages by ASIN and search lists, on its hosts in many countries.
import type { Site } from '../contract';
import { hostsIn } from '../../host';

export const amazon: Site = {
  id: 'amazon',
  hosts: hostsIn('amazon', 'com co.uk de fr it es nl co.jp ca com.au in com.mx com.br se pl sg ae sa'),
  currencies: { 'amazon.com': 'USD' },
  pages: [
    { at: '^sellercentral', kind: 'console' },
    { at: '/(?:dp|gp/product|gp/aw/d)/[A-Z0-9]{10}', kind: 'offer' },
    { at: '^[^/]+/s/?$', kind: 'offer-list' },
  ],
  offer: {
    itemId: '/(?:dp|gp/product|gp/aw/d)/([A-Z0-9]{10})',
    title: '#productTitle',
    price: '[id^="corePrice"] .a-price:not(.a-text-price) .a-offscreen',
    originalPrice: '.basisPrice .a-offscreen, #corePrice_desktop .a-text-price .a-offscreen',
    shop: '#sellerProfileTriggerId',
    sales: '#social-proofing-faceout-title-tk_bought',
    rating: '#acrPopover',
    reviewCount: '#acrCustomerReviewText',
  },
  list: {
    card: '[data-component-type="s-search-result"][data-asin]',
    itemId: 'data-asin=([A-Z0-9]{10})',
    title: 'h2',
    price: '.a-price:not(.a-text-price) .a-offscreen',
  },
};
