// Juhuasuan enrolment: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const juhuasuan: Console = 'juhuasuan taobao freeway.ju.taobao.com';
