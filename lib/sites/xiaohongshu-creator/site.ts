// Xiaohongshu creator centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const xiaohongshuCreator: Console = 'xiaohongshu-creator xiaohongshu creator.xiaohongshu.com';
