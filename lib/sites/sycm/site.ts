// Sycm analytics: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const sycm: Site = {
  id: 'sycm',
  platform: 'taobao',
  hosts: ['sycm.taobao.com'],
  pages: [{ at: '', kind: 'console' }],
};
