// JD Shangzhi analytics: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const shangzhi: Site = {
  id: 'shangzhi',
  platform: 'jd',
  hosts: ['sz.jd.com', 'jdsz.jd.com'],
  pages: [{ at: '', kind: 'console' }],
};
