// Xiaohongshu Qianfan seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const xiaohongshuSeller: Console = 'xiaohongshu-seller xiaohongshu ark.xiaohongshu.com';
