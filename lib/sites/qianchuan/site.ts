// Douyin Qianchuan advertising: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const qianchuan: Console = 'qianchuan douyin qianchuan.jinritemai.com';
