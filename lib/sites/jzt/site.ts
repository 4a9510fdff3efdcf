// JD Jzt advertising: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const jzt: Site = {
  id: 'jzt',
  platform: 'jd',
  hosts: ['jzt.jd.com'],
  pages: [{ at: '', kind: 'console' }],
};
