// Wanxiangtai advertising, in which 超级推荐 lives on as 人群推广, and 直通车 before it: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const wanxiangtai: Console = 'wanxiangtai taobao one.alimama.com subway.simba.taobao.com';
