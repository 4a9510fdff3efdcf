// Lazada: Seller Center, item pages with the chosen variant in the address.
import type { Site } from '../contract';

export const lazada: Site = {
  id: 'lazada',
  hosts: 'sg com.my com.ph co.id co.th vn com'.split(' ').map((land) => `lazada.${land}`),
  pages: [
    { at: '^sellercenter\\.', kind: 'console' },
    { at: '-i\\d+(?:-s\\d+)?\\.html$', kind: 'offer' },
  ],
  offer: {
    itemId: '-i(\\d+)(?:-s\\d+)?\\.html',
    sku: '-s(\\d+)\\.html',
    title: '.pdp-mod-product-badge-title',
    price: '.pdp-price_type_normal',
    originalPrice: '.pdp-price_type_deleted',
    shop: '.seller-name__detail-name',
    brand: '.pdp-product-brand__brand-link',
  },
};
