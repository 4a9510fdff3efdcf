// JD Shangzhi analytics: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const shangzhi: Console = 'shangzhi jd sz.jd.com jdsz.jd.com';
