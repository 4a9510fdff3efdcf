// Taobao and Tmall: one shop window with one numbering of items, on two hosts; item and search pages.
import type { Site } from '../contract';

export const taobao: Site = {
  id: 'taobao',
  platform: 'taobao',
  name: { zh: '淘宝 / 天猫', en: 'Taobao / Tmall' },
  hosts: ['taobao.com', 'tmall.com', 'tmall.hk'],
  ownReaders: true,
  kindOf(url) {
    if (/\/(item|detail)\.html?$/.test(url.pathname)) return 'offer';
    if (/^(s|s8|list)\./.test(url.hostname)) return 'offer-list';
    return undefined;
  },
};
