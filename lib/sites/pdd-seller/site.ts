// Pinduoduo seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const pddSeller: Site = {
  id: 'pdd-seller',
  platform: 'pdd',
  hosts: ['mms.pinduoduo.com'],
  pages: [{ at: '', kind: 'console' }],
};
