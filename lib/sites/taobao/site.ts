// Taobao: item pages on item.taobao.com and the mobile host, searches on s.taobao.com.
import type { Site } from '../contract';

export const taobao: Site = {
  id: 'taobao',
  platform: 'taobao',
  name: { zh: '淘宝', en: 'Taobao' },
  hosts: ['taobao.com'],
  kindOf(url) {
    if (/^\/(item|detail)\.html?$/.test(url.pathname) || /\/detail\.html?$/.test(url.pathname))
      return 'offer';
    if (/^s(8)?\.|^list\./.test(url.hostname)) return 'offer-list';
    return undefined;
  },
};
