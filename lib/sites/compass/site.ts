// Douyin Compass analytics: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const compass: Console = 'compass douyin compass.jinritemai.com';
