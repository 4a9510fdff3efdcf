// Kuaishou shops: goods pages by their numbers; many show nothing on a computer.
import type { Site } from '../contract';

export const kuaishou: Site = {
  id: 'kuaishou',
  hosts: ['kwaixiaodian.com'],
  currency: 'CNY',
  pages: [{ at: '/merchant/shop/detail|goods-detail', kind: 'offer' }],
  offer: {
    itemId: '[?&](?:id|itemId|item_id)=(\\d+)',
  },
};
