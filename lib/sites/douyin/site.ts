// Douyin shop windows: product pages by their numbers; many show nothing on a computer.
import type { Site } from '../contract';

export const douyin: Site = {
  id: 'douyin',
  hosts: ['haohuo.jinritemai.com'],
  currency: 'CNY',
  pages: [{ at: '/(?:item|item2|product)/?$|/product/item|/trade/detail/', kind: 'offer' }],
  offer: {
    itemId: '[?&](?:id|product_id|goods_id)=(\\d+)',
  },
};
