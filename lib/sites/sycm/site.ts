// Sycm analytics, in whose market 阿里指数 lives on: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const sycm: Console = 'sycm taobao sycm.taobao.com';
