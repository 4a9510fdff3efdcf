// Douyin creator centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const douyinCreator: Console = 'douyin-creator douyin creator.douyin.com';
