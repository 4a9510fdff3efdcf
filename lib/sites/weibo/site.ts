// Weibo creator centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const weibo: Console = {
  id: 'weibo',
  platform: 'weibo',
  hosts: ['me.weibo.com'],
};
