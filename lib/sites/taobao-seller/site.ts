// Qianniu seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const taobaoSeller: Console = {
  id: 'taobao-seller',
  platform: 'taobao',
  hosts: ['myseller.taobao.com', 'qn.taobao.com'],
};
