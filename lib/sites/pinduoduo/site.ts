// Pinduoduo: goods pages by their numbers; many show nothing on a computer.
import type { Site } from '../contract';

export const pinduoduo: Site = {
  id: 'pinduoduo',
  hosts: ['yangkeduo.com', 'mobile.pinduoduo.com'],
  currency: 'CNY',
  pages: [{ at: '/goods\\d*\\.html$', kind: 'offer' }],
  offer: {
    itemId: '[?&]goods_id=(\\d+)',
  },
};
