// Shopee: Seller Centre, item pages by their numbers; class names are hashed, so the rest is read as of any shop.
import type { Site } from '../contract';

export const shopee: Site = {
  id: 'shopee',
  hosts: 'sg com.my ph co.id co.th vn tw com.br com.mx cl com.co cn'
    .split(' ')
    .map((land) => `shopee.${land}`),
  pages: [
    { at: '^seller\\.', kind: 'console' },
    { at: '-i\\.\\d+\\.\\d+$|/product/\\d+/\\d+', kind: 'offer' },
  ],
  offer: {
    itemId: '(?:-i\\.|/product/)\\d+[./](\\d+)',
  },
};
