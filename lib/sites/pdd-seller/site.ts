// Pinduoduo seller centre: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const pddSeller: Console = 'pdd-seller pdd mms.pinduoduo.com';
