// Each console that operators work in is known by its address, named in both languages, and says what it should show.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { kindAt, platformOf, siteFor } from '../../lib/sites';
import { desks } from '../../lib/sites/desks';
import { measuresOn } from '../../lib/vocabulary/console-labels';
import { measures } from '../../lib/vocabulary/measures';
import { tableKindIds } from '../../lib/vocabulary/table-kinds';
import { topics } from '../../lib/vocabulary/topic-list';

const url = (at: string) => new URL(`https://${at}`);
const pages = desks.flatMap(({ site, pages: own }) => own.map((page) => ({ site, ...page })));

test.each(pages)('$at is a console of $site', ({ site, at, topic, shows = [], tables = [] }) => {
  expect(siteFor(url(at)).id).toBe(site);
  expect(kindAt(url(at))).toBe('console');
  expect(topics).toContain(topic);
  for (const id of shows) expect(Object.keys(measures)).toContain(id);
  for (const kind of tables) expect(tableKindIds).toContain(kind);
});

test('each says what it should show, by labels seen there or by what it is for', () => {
  const silent = desks.filter(
    ({ site, pages: own }) =>
      measuresOn(site).length === 0 && own.every(({ shows, tables }) => !shows && !tables),
  );
  expect(silent.map(({ site }) => site)).toEqual([]);
});

test.each([...new Set([...desks.map(({ site }) => site), 'woocommerce'])])(
  '%s is named in both languages',
  (site) => {
    for (const lang of ['zh', 'en'] as const)
      expect(dictionaries[lang][`sites.${site}`]).toBeTypeOf('string');
  },
);

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

test('every one of them stands in the README, and one whose address is not confirmed says so there', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const { site } of desks) {
    const name = dictionaries.zh[`sites.${site}`];
    const short = typeof name === 'string' ? name.replace(/（.*$/, '') : site;
    expect(readme, short).toContain(short);
  }
  expect(desks.some(({ found }) => found === 'unconfirmed')).toBe(/address not confirmed/.test(readme));
});
