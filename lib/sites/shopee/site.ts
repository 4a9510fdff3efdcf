// Shopee: item pages by their numbers; class names are hashed, so the rest is read as of any shop.
import type { Site } from '../contract';

export const shopee: Site = {
  id: 'shopee',
  hosts: [
    'shopee.sg',
    'shopee.com.my',
    'shopee.ph',
    'shopee.co.id',
    'shopee.co.th',
    'shopee.vn',
    'shopee.tw',
    'shopee.com.br',
    'shopee.com.mx',
    'shopee.cl',
    'shopee.com.co',
  ],
  pages: [{ at: '-i\\.\\d+\\.\\d+$|/product/\\d+/\\d+', kind: 'offer' }],
  offer: {
    itemId: '(?:-i\\.|/product/)\\d+[./](\\d+)',
  },
};
