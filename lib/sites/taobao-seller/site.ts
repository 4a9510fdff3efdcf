// Qianniu seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const taobaoSeller: Site = {
  id: 'taobao-seller',
  platform: 'taobao',
  name: { zh: '千牛工作台', en: 'Qianniu seller centre' },
  hosts: ['myseller.taobao.com'],
  pages: [{ at: '', kind: 'console' }],
};
