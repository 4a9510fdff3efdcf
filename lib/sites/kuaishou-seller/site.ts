// Kuaishou shop seller centre and its analytics 生意通: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const kuaishouSeller: Console = 'kuaishou-seller kuaishou s.kwaixiaodian.com syt.kwaixiaodian.com';
