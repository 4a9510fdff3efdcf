// Walmart: item pages.
import type { Site } from '../contract';

export const walmart: Site = {
  id: 'walmart',
  hosts: ['walmart.com'],
  pages: [{ at: '/ip/', kind: 'offer' }],
  offer: {
    currency: 'USD',
    itemId: '/ip/(?:[^/]+/)?(\\d+)',
    title: 'h1[itemprop="name"], #main-title',
    price: '[itemprop="price"]',
    shop: '[data-testid="seller-name-link"]',
  },
};
