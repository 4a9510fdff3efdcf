// Jingmai seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const jingmai: Site = {
  id: 'jingmai',
  platform: 'jd',
  hosts: ['shop.jd.com'],
  pages: [{ at: '', kind: 'console' }],
};
