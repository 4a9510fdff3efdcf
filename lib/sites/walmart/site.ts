// Walmart: item pages.
import type { Site } from '../contract';

export const walmart: Site = {
  id: 'walmart',
  hosts: ['walmart.com'],
  currency: 'USD',
  pages: [{ at: '/ip/', kind: 'offer' }],
  offer: {
    itemId: '/ip/(?:[^/]+/)?(\\d+)',
    title: 'h1[itemprop="name"], #main-title',
    price: '[itemprop="price"]',
    shop: '[data-testid="seller-name-link"]',
  },
};
