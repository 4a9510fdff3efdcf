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
  },
};
