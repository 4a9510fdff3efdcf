// Jingmai seller centre, where one enrols for 京东秒杀 as well: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const jingmai: Console = 'jingmai jd shop.jd.com';
