// JD: item pages on item.jd.com, searches and category lists.
import type { Site } from '../contract';

export const jd: Site = {
  id: 'jd',
  hosts: ['jd.com', 'jd.hk'],
  currency: 'CNY',
  ownReaders: true,
  pages: [
    { at: '^(npc)?item(\\.m)?\\..*/\\d+\\.html$', kind: 'offer' },
    { at: '^(search|list|so\\.m)\\.', kind: 'offer-list' },
  ],
};
