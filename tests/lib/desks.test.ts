// Each console that operators work in is known by its address, named in both languages, and says what it should show.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { kindAt, platformOf, siteFor } from '../../lib/sites';
import { expectedOn } from '../../components/expected-on';
import { desks, type DeskPage } from '../../lib/sites/desks';
import { labelledPages, measuresOn } from '../../lib/vocabulary/console-labels';
import { measures } from '../../lib/vocabulary/measures';
import { tableKindIds } from '../../lib/vocabulary/table-kinds';
import { topics } from '../../lib/vocabulary/topic-list';

const url = (at: string) => new URL(`https://${at.replace('*', 'shop.example')}`);
const pages = desks.flatMap(({ site, pages: own }) => own.map((page) => ({ site, ...page })));
const yieldOf = ({ shows = [], some = [], tables = [] }: DeskPage) =>
  shows.length + some.length + tables.length;

test.each(pages)('$at is a console of $site', ({ site, at, topic, shows = [], some = [], tables = [] }) => {
  expect(siteFor(url(at)).id).toBe(site);
  expect(kindAt(url(at))).toBe('console');
  expect(topics).toContain(topic);
  for (const id of [...shows, ...some]) expect(Object.keys(measures)).toContain(id);
  for (const kind of tables) expect(tableKindIds).toContain(kind);
});

test('each says what it should show, by labels seen there or by what it is for', () => {
  const silent = desks.filter(({ pages: own }) => own.every((page) => yieldOf(page) === 0));
  expect(silent.map(({ site }) => site)).toEqual([]);
});

test('a page of which nothing is said is one that no source tells anything of', () => {
  expect(pages.filter((page) => yieldOf(page) === 0).map(({ at }) => at)).toEqual([
    'myseller.taobao.com/home.htm/starb/price-home',
    'ark.xiaohongshu.com/app-datacenter/market/note-rank',
    'seller.tiktokshopglobalselling.com/compass/product-analysis',
  ]);
});

test.each(pages.flatMap(({ at, tables = [] }) => tables.map((kind) => ({ at, kind }))))(
  'the table $kind of $at has a name in both languages',
  ({ kind }) => {
    for (const lang of ['zh', 'en'] as const)
      expect(dictionaries[lang][`plan.table.${kind}`]).toBeTypeOf('string');
  },
);

test('what labels tell of a console is said of its pages', () => {
  for (const site of new Set(labelledPages.map(({ site: id }) => id))) {
    const told = pages.filter((page) => page.site === site);
    expect(told.some((page) => page.shows || page.some) || measuresOn(site).length === 0, site).toBe(true);
  }
});

test.each([...new Set(desks.map(({ site }) => site))])('%s is named in both languages', (site) => {
  for (const lang of ['zh', 'en'] as const) expect(dictionaries[lang][`sites.${site}`]).toBeTypeOf('string');
});

describe('beside shop windows on the same hosts', () => {
  test.each([
    ['https://www.amazon.com/dp/B012345678', 'offer'],
    ['https://sellercentral-europe.amazon.com/home', 'console'],
    ['https://sellercentral.amazon.co.jp/home', 'console'],
    ['https://www.ebay.de/itm/123456789012', 'offer'],
    ['https://www.ebay.de/sh/ovw', 'console'],
    ['https://shopee.sg/Cup-i.1.2', 'offer'],
    ['https://seller.shopee.co.id/portal/product/list', 'console'],
    ['https://www.lazada.sg/products/cup-i12-s34.html', 'offer'],
    ['https://sellercenter.lazada.com.my/apps/home', 'console'],
    ['https://seller-uk.tiktok.com/homepage', 'console'],
    ['https://shop.tiktok.com/view/product/1729384756102938475', 'offer'],
    ['https://detail.1688.com/offer/123.html', 'offer'],
    ['https://mp.weixin.qq.com/s/abc', undefined],
    ['https://shop.example/wp-admin/admin.php?page=wc-admin', 'console'],
    ['https://shop.example/product/cup', undefined],
  ])('%s', (address, kind) => {
    expect(kindAt(new URL(address))).toBe(kind);
  });

  test('each WooCommerce shop is a platform of its own', () => {
    expect(platformOf(new URL('https://one.example/wp-admin/'))).toBe('one.example');
  });
});

test.each([
  ['https://shop.jd.com/jdm/home?_t=123', ['gmv', 'paid-orders', 'orders', 'refund-amount', 'refund-orders']],
  // It counts the lines of orders, under that name.
  ['https://sycm.taobao.com/portal/home.htm', ['gmv', 'sub-orders', 'buyers', 'visitors', 'conversion']],
  // Nobody saw what these call their figures.
  ['https://ark.xiaohongshu.com/', []],
  ['https://one.example/blog/wp-admin/admin.php?page=wc-admin&path=%2Fanalytics%2Foverview', []],
  ['https://jdsz.jd.com/szweb', []],
  ['https://one.example/admin', []],
])('a page at %s should show %j', (address, measures) => {
  expect(expectedOn(address)).toEqual(measures);
});

/** What the README's table of sites says: by the words of the first cell, what is read and what it was tested on. */
const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => cells.length === 5)
  .map(([, site = '', read = '', tested = '']) => ({ site, read, tested }));

describe('a row of its own in the README, with what it was tested on', () => {
  const begins = `千牛工作台|生意参谋|万相台|直通车|超级推荐|京麦商家后台|
     京东商智|京准通|拼多多商家后台|抖店|抖音电商罗盘|小红书千帆|
     微信小店|快手小店商家后台|1688 工作台|阿里指数|Amazon 亚马逊 Seller Central|Shopify 后台|
     虾皮 Shopee seller centre|来赞达 Lazada seller centre|TikTok 小店|eBay Seller Hub|WooCommerce 后台|淘宝光合|
     京东内容平台|小红书创作中心|抖音创作者中心|巨量千川|微信公众平台|微博创作者中心|
     聚划算商户中心|京东秒杀|my own backend`
    .split('|')
    .map((name) => name.trim());
  test.each(begins)('%s', (name) => {
    const own = rows.filter(({ site }) => site.startsWith(name));
    expect(own).toHaveLength(1);
    expect(own[0]?.read).toMatch(/\w{3}/);
    expect(own[0]?.tested).toMatch(/\w{3}/);
    // No other site is named beside it, but the one it lives in or on.
    expect(own[0]?.site.split('·')).toHaveLength(1);
  });

  test('every console that the list knows is one of them', () => {
    for (const { site } of desks) {
      const name = dictionaries.zh[`sites.${site}`];
      const short = typeof name === 'string' ? name.replace(/（.*$/, '') : site;
      expect(
        begins.some((row) => row.includes(short)),
        short,
      ).toBe(true);
    }
  });

  test('one whose address is not confirmed says so, and no other', () => {
    const told = rows.filter(({ tested }) => tested.includes('address not confirmed'));
    expect(told).toHaveLength(desks.filter(({ found }) => found === 'unconfirmed').length);
  });
});
