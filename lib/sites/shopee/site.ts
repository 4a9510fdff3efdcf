// Shopee: item pages by their numbers; class names are hashed, so the rest is read as of any shop.
import type { Site } from '../contract';
import { hostsIn } from '../../host';

export const shopee: Site = {
  id: 'shopee',
  hosts: hostsIn('shopee', 'sg com.my ph co.id co.th vn tw com.br com.mx cl com.co'),
  pages: [{ at: '-i\\.\\d+\\.\\d+$|/product/\\d+/\\d+', kind: 'offer' }],
  offer: {
    itemId: '(?:-i\\.|/product/)\\d+[./](\\d+)',
  },
};
