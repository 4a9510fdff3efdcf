// Qianniu seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const taobaoSeller: Site = {
  id: 'taobao-seller',
  platform: 'taobao',
  hosts: ['myseller.taobao.com'],
  pages: [{ at: '', kind: 'console' }],
};
