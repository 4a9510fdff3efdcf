// Weixin shop seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const weixinShop: Console = 'weixin-shop weixin store.weixin.qq.com';
