// Douyin Compass analytics: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const compass: Site = {
  id: 'compass',
  platform: 'douyin',
  hosts: ['compass.jinritemai.com'],
  pages: [{ at: '', kind: 'console' }],
};
