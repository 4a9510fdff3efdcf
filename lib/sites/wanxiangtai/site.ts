// Wanxiangtai advertising: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const wanxiangtai: Site = {
  id: 'wanxiangtai',
  platform: 'taobao',
  hosts: ['one.alimama.com'],
  pages: [{ at: '', kind: 'console' }],
};
