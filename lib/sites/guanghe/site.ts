// Taobao Guanghe, the desk of 淘宝逛逛 content: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const guanghe: Console = 'guanghe taobao guanghe.taobao.com';
