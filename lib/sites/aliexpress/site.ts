// AliExpress: item pages, today's and the ones before.
import type { Site } from '../contract';

export const aliexpress: Site = {
  id: 'aliexpress',
  hosts: ['aliexpress.com', 'aliexpress.us'],
  pages: [{ at: '/item/\\d+\\.html$', kind: 'offer' }],
  offer: {
    itemId: '/item/(\\d+)\\.html',
    title: 'h1[data-pl="product-title"]',
    price: '[class*="price--currentPriceText"], .product-price-current',
    originalPrice: '[class*="price--originalText"], .product-price-original',
    shop: '[class*="store-detail--storeName"], .store-header a',
    sales: '[class*="reviewer--sold"]',
  },
};
