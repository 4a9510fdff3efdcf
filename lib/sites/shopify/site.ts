// Shopify admin: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const shopify: Console = {
  id: 'shopify',
  platform: 'shopify',
  hosts: ['admin.shopify.com'],
};
