// Lazada: item pages with the chosen variant in the address.
import type { Site } from '../contract';

export const lazada: Site = {
  id: 'lazada',
  hosts: ['lazada.sg', 'lazada.com.my', 'lazada.com.ph', 'lazada.co.id', 'lazada.co.th', 'lazada.vn'],
  pages: [{ at: '-i\\d+(?:-s\\d+)?\\.html$', kind: 'offer' }],
  offer: {
    itemId: '-i(\\d+)(?:-s\\d+)?\\.html',
    sku: '-s(\\d+)\\.html',
  },
};
