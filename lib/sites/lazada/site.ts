// Lazada: Seller Center, item pages with the chosen variant in the address.
import type { Site } from '../contract';
import { hostsIn } from '../../host';

export const lazada: Site = {
  id: 'lazada',
  hosts: hostsIn('lazada', 'sg com.my com.ph co.id co.th vn com'),
  pages: [
    { at: '^sellercenter\\.', kind: 'console' },
    { at: '-i\\d+(?:-s\\d+)?\\.html$', kind: 'offer' },
  ],
  offer: {
    itemId: '-i(\\d+)(?:-s\\d+)?\\.html',
    sku: '-s(\\d+)\\.html',
  },
};
