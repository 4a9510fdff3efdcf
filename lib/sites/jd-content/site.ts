// JD content desk, 京东圈子 among it: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const jdContent: Console = 'jd-content jd dr.jd.com';
