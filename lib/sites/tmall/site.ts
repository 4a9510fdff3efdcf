// Tmall: item pages on detail.tmall.com (also .hk and chaoshi), searches on list.tmall.com.
import type { Site } from '../contract';

export const tmall: Site = {
  id: 'tmall',
  platform: 'taobao',
  name: { zh: '天猫', en: 'Tmall' },
  hosts: ['tmall.com', 'tmall.hk'],
  kindOf(url) {
    if (/^(chaoshi\.)?detail\./.test(url.hostname) && url.pathname.endsWith('item.htm')) return 'offer';
    if (/^list\./.test(url.hostname)) return 'offer-list';
    return undefined;
  },
};
