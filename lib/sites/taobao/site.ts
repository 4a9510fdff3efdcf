// Taobao and Tmall: one shop window with one numbering of items, on two hosts; item and search pages.
import type { Site } from '../contract';

export const taobao: Site = {
  id: 'taobao',
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
  currency: 'CNY',
  ownReaders: true,
  pages: [
    { at: '/(item|detail)\\.html?$', kind: 'offer' },
    { at: '^(s|s8|list)\\.', kind: 'offer-list' },
  ],
};
