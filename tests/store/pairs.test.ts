// Pairs from a file in the store, the watched items of a list page, and what the comparison reads by index.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '../../lib/store/db';
import { listMarks } from '../../lib/store/list-marks';
import { adoptPair, putPairs } from '../../lib/store/pairs';
import { listNewest, listOffersSince } from '../../lib/store/price-rows';
import { putRejected } from '../../lib/store/matches';
import { putWatch } from '../../lib/store/watches';
import type { ReadingRow } from '../../lib/rows';
import { now, offerRow, yuan } from '../lib/offer-rows';

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

const pair = { line: 2, offer: '', title: '', productKey: 'taobao|青屿|BW500' };
const byPage = 'shop.example|https://shop.example/cup|';

describe('a pair from a file', () => {
  test('is watched under its page, and under what was read there once it is', async () => {
    await putPairs([{ ...pair, offerKey: byPage }], now);
    expect(await db.watches.get(byPage)).toMatchObject({ watched: true, productKey: pair.productKey });
    await adoptPair(byPage, 'shop.example|cup-1|', now + 1);
    expect(await db.watches.toArray()).toMatchObject([
      { offerKey: 'shop.example|cup-1|', watched: true, productKey: pair.productKey },
    ]);
  });

  test('an offer that is known by its item is never taken for one that is known by its page', async () => {
    await putPairs([{ ...pair, offerKey: 'taobao|1|' }], now);
    await adoptPair('taobao|1|', 'taobao|2|', now);
    expect((await db.watches.toArray()).map(({ offerKey }) => offerKey)).toEqual(['taobao|1|']);
  });
});

test('a rejected pair stays rejected, whatever else is said of the offer', async () => {
  await putRejected('taobao|1|', 'BW500', now);
  await putWatch('taobao|1|', true, now + 1);
  await putWatch('taobao|1|', false, now + 2);
  expect((await db.watches.get('taobao|1|'))?.rejected).toEqual(['BW500']);
});

describe('a list page', () => {
  const at = { path: 'div', text: '¥89' };
  const listed = (itemId: string, more: object = { price: { how: 'card', text: '¥89', at } }) => ({
    itemId,
    title: itemId,
    from: more,
  });
  const page = (offers: object[]) =>
    ({
      draft: { url: 'https://s.taobao.com/search', site: 'taobao', kind: 'offer-list', offers },
    }) as ReadingRow;

  test('marks the watched items only, with the last price read and how it changed; of variants the watched one', async () => {
    const key = { offerKey: 'taobao|1|52' };
    await db.offers.bulkPut([
      offerRow(9, 5, { title: '杯', price: yuan('99') }, { ...key, key: 'a' }),
      offerRow(4, 0, { title: '杯', price: yuan('89') }, { ...key, key: 'b' }),
      offerRow(4, 0, { price: yuan('10') }, { offerKey: 'taobao|11|', key: 'c' }),
    ]);
    await putWatch('taobao|1|52', true, now);
    expect(await listMarks(page([listed('1'), listed('11'), listed('2')]), 'zh-CN')).toEqual([
      { at, label: '杯', base: '¥89.00', change: { side: 'down', text: '¥10.00' } },
    ]);
  });

  test('has no mark where the place of an item is not known, and none once it is not watched any more', async () => {
    await db.offers.put(offerRow(4, 0, { price: yuan('89') }, { offerKey: 'taobao|1|', key: 'a' }));
    await putWatch('taobao|1|', true, now);
    expect(await listMarks(page([listed('1', {})]), 'zh-CN')).toEqual([]);
    await putWatch('taobao|1|', false, now + 1);
    expect(await listMarks(page([listed('1')]), 'zh-CN')).toEqual([]);
  });
});

test('the comparison reads what was seen lately by index, and of the rest the newest state', async () => {
  await db.offers.bulkPut([
    offerRow(90, 60, { price: yuan('99') }, { key: 'old|1', offerKey: 'old' }),
    offerRow(50, 40, { price: yuan('95') }, { key: 'old|2', offerKey: 'old' }),
    offerRow(20, 1, { price: yuan('89') }, { key: 'new|1', offerKey: 'new' }),
  ]);
  expect((await listOffersSince(now - 8 * 86_400_000)).map(({ key }) => key)).toEqual(['new|1']);
  expect((await listNewest(['old', 'never'])).map(({ key }) => key)).toEqual(['old|2']);
});
