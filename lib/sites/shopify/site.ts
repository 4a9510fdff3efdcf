// Shopify admin: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const shopify: Console = 'shopify shopify admin.shopify.com';
