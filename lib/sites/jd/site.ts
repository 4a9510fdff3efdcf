// JD: item pages on item.jd.com, searches and category lists.
import type { Site } from '../contract';

export const jd: Site = {
  id: 'jd',
  platform: 'jd',
  name: { zh: '京东', en: 'JD' },
  hosts: ['jd.com', 'jd.hk'],
  ownReaders: true,
  kindOf(url) {
    if (/^(npc)?item(\.m)?\./.test(url.hostname) && /\/\d+\.html$/.test(url.pathname)) return 'offer';
    if (/^(search|list|so\.m)\./.test(url.hostname)) return 'offer-list';
    return undefined;
  },
};
