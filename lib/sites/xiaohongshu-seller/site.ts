// Xiaohongshu Qianfan seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const xiaohongshuSeller: Console = {
  id: 'xiaohongshu-seller',
  platform: 'xiaohongshu',
  hosts: ['ark.xiaohongshu.com'],
};
