// TikTok Shop: item pages by their numbers; the rest is read as of any shop.
import type { Site } from '../contract';

export const tiktokShop: Site = {
  id: 'tiktok-shop',
  hosts: ['shop.tiktok.com'],
  pages: [{ at: '/(?:product|pdp)/', kind: 'offer' }],
  offer: {
    itemId: '/(?:product|pdp)/(?:[^/]+/)?(\\d{15,})',
  },
};
