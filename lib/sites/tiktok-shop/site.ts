// TikTok Shop: Seller Center on its hosts by country, item pages by their numbers; the rest is read as of any shop.
import type { Site } from '../contract';

export const tiktokShop: Site = {
  id: 'tiktok-shop',
  hosts: ['tiktok.com', 'tiktokglobalshop.com', 'tiktokshopglobalselling.com'],
  pages: [
    { at: '^seller[.-]', kind: 'console' },
    { at: '/(?:product|pdp)/(?:[^/]+/)?\\d{15,}', kind: 'offer' },
  ],
  offer: {
    itemId: '/(?:product|pdp)/(?:[^/]+/)?(\\d{15,})',
  },
};
