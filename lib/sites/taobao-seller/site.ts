// Qianniu seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const taobaoSeller: Console = 'taobao-seller taobao myseller.taobao.com qn.taobao.com';
