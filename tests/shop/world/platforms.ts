// The invented seller's three shops: names, accounts and the hosts of their consoles.

export type Platform = 'tmall' | 'jd' | 'douyin';

export interface Shop {
  platform: Platform;
  name: string;
  account: string;
  accountKind: string;
  console: string;
}

export const shops: Record<Platform, Shop> = {
  tmall: {
    platform: 'tmall',
    name: '青屿旗舰店',
    account: '青屿旗舰店:运营01',
    accountKind: '主账号',
    console: '千牛商家工作台',
  },
  jd: {
    platform: 'jd',
    name: '青屿官方旗舰店',
    account: 'qingyu-jd-ops',
    accountKind: '主账号',
    console: '京麦商家中心',
  },
  douyin: {
    platform: 'douyin',
    name: '青屿家居',
    account: '青屿家居-运营',
    accountKind: '主账号',
    console: '抖店',
  },
};

/** Console hosts without the `.localhost` ending, each with the shop it belongs to. */
export const consoleHosts: Record<string, Platform> = {
  'myseller.taobao.com': 'tmall',
  'sycm.taobao.com': 'tmall',
  'one.alimama.com': 'tmall',
  'shop.jd.com': 'jd',
  'fxg.jinritemai.com': 'douyin',
};

/** Hosts of product pages without the `.localhost` ending. */
export const productHosts = ['detail.tmall.com', 'item.jd.com', 'nuanchuan'] as const;
