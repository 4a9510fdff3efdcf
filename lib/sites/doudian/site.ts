// Doudian seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const doudian: Console = 'doudian douyin fxg.jinritemai.com';
