// Shopee: Seller Centre, item pages by their numbers; class names are hashed, so the rest is read as of any shop.
import type { Site } from '../contract';
import { hostsIn } from '../../host';

export const shopee: Site = {
  id: 'shopee',
  hosts: hostsIn('shopee', 'sg com.my ph co.id co.th vn tw com.br com.mx cl com.co cn'),
  pages: [
    { at: '^seller\\.', kind: 'console' },
    { at: '-i\\.\\d+\\.\\d+$|/product/\\d+/\\d+', kind: 'offer' },
  ],
  offer: {
    itemId: '(?:-i\\.|/product/)\\d+[./](\\d+)',
  },
};
