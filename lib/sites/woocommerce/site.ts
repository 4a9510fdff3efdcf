// WooCommerce: the admin of a shop on any host, known by the path that WordPress gives it.
import type { Site } from '../contract';

/** The site of an admin on a host; each host is a shop of its own. */
export const woocommerce = (host: string): Site => ({
  id: 'woocommerce',
  platform: host,
  hosts: [host],
  pages: [{ at: '/wp-admin/', kind: 'console' }],
});
