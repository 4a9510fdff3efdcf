// Doudian seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const doudian: Site = {
  id: 'doudian',
  platform: 'douyin',
  hosts: ['fxg.jinritemai.com'],
  pages: [{ at: '', kind: 'console' }],
};
