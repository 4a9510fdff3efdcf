// 1688: the 工作台 of sellers and its analytics, offer pages on detail.1688.com, searches on s.1688.com.
import type { Site } from '../contract';

export const site1688: Site = {
  id: '1688',
  hosts: ['1688.com'],
  currency: 'CNY',
  ownReaders: true,
  pages: [
    { at: '^(?:work|sycm|seller)\\.', kind: 'console' },
    { at: '^detail\\..*/offer/\\d+\\.html$', kind: 'offer' },
    { at: '^s\\.', kind: 'offer-list' },
  ],
};
