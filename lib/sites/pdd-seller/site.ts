// Pinduoduo seller centre: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const pddSeller: Site = {
  id: 'pdd-seller',
  platform: 'pdd',
  name: { zh: '拼多多商家后台', en: 'Pinduoduo seller centre' },
  hosts: ['mms.pinduoduo.com'],
  pages: [{ at: '', kind: 'console' }],
};
