// Weixin shop seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const weixinShop: Console = {
  id: 'weixin-shop',
  platform: 'weixin',
  hosts: ['store.weixin.qq.com'],
};
