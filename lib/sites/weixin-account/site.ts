// Weixin public account desk; its articles, which anybody reads, are none of it: known by its host; its pages are consoles and are read by label.
import type { Site } from '../contract';

export const weixinAccount: Site = {
  id: 'weixin-account',
  platform: 'weixin',
  hosts: ['mp.weixin.qq.com'],
  pages: [{ at: '/cgi-bin/', kind: 'console' }],
};
