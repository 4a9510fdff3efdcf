// JD Jzt advertising: known by its host; its pages are consoles and are read by label.
import type { Console } from '../contract';

export const jzt: Console = {
  id: 'jzt',
  platform: 'jd',
  hosts: ['jzt.jd.com'],
};
