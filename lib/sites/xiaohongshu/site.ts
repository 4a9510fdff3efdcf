// Xiaohongshu: goods pages by their ids.
import type { Site } from '../contract';

export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  hosts: ['xiaohongshu.com'],
  currency: 'CNY',
  pages: [{ at: '/goods(?:-detail)?/[0-9a-f]{20,}', kind: 'offer' }],
  offer: {
    itemId: '/goods(?:-detail)?/([0-9a-f]{20,})',
  },
};
