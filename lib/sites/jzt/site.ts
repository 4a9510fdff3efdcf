// JD Jzt advertising: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const jzt: Console = 'jzt jd jzt.jd.com';
