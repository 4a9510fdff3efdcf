// Taught figures in the store: found and missed, a page out of order, and the file of rules there and back.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Draft, PageState } from '../../lib/reading';
import { readerVersion } from '../../lib/reader-version';
import { db } from '../../lib/store/db';
import { takeIn } from '../../lib/store/intake';
import { putIntake } from '../../lib/store/readings';
import { keepFound, keepTaught, soughtOn } from '../../lib/store/taught';
import { exportTaught, importTaught } from '../../lib/store/taught-file';
import { listAllTaught } from '../../lib/store/taught-list';
import { visitorsTaught } from '../lib/prints';

const url = 'https://sycm.example/#/data';
const now = Date.parse('2026-09-18T01:00:00Z');
const hour = 3_600_000;
const key = 'sycm.example/#/data|visitors';
const taught = visitorsTaught;

const read = (state: PageState, at: number) =>
  putIntake({
    reading: {
      shopId: 'taobao|青屿',
      pageKey: url,
      hash: `${at}`,
      day: '2026-09-18',
      firstSeen: at,
      lastSeen: at,
      draft: { version: 1, url, takenAt: at, site: 'sycm', reader: 'console', kind: 'console', state, ms: 1 },
    },
    figures: [],
    offers: [],
  });

beforeEach(async () => {
  await db.delete();
  await db.open();
  await read('ok', now);
  await keepTaught(taught, { url }, '生意参谋', now);
});

test('found, it is a figure of the page’s shop; missed, it says since when, and the figure before stays', async () => {
  await keepFound(url, [{ key, text: '6,001', at: taught.at }], now + hour);
  await keepFound(url, [{ key }], now + 2 * hour);
  await keepFound(url, [{ key }], now + 3 * hour);
  expect(await listAllTaught()).toMatchObject([
    { text: '6,001', seenAt: now + hour, missingSince: now + 2 * hour },
  ]);
  expect(await db.figures.toArray()).toMatchObject([
    { shopId: 'taobao|青屿', metric: 'visitors', day: '2026-09-17', value: 6001, raw: '6,001' },
  ]);
  await keepFound(url, [{ key, text: '7' }], now + 4 * hour);
  expect((await listAllTaught())[0]).not.toHaveProperty('missingSince');
});

test('what has not the shape of a find, and what tells of a buyer, changes nothing', async () => {
  await keepFound(
    url,
    [{ key, text: 7 }, null, { key, text: '收货人：李慕白' }, { key, text: '13800001234' }],
    now + hour,
  );
  expect(await listAllTaught()).toMatchObject([{ text: '5,842', seenAt: now }]);
  expect(await db.figures.count()).toBe(0);
});

test('a page that is signed out says nothing of what was taught there', async () => {
  await read('signed-out', now + hour);
  await keepFound(url, [{ key }], now + hour);
  expect((await listAllTaught())[0]).not.toHaveProperty('missingSince');
});

test('a page is asked for what was taught on its kind, by all names of the figure', async () => {
  const [sought] = await soughtOn(`${url}?t=1`);
  expect(sought?.key).toBe(key);
  expect(sought?.names).toEqual(expect.arrayContaining(['访客数', 'visitors']));
  expect(await soughtOn('https://sycm.example/#/home')).toEqual([]);
});

test('rules go to a colleague without figures, and come in whole or not at all', async () => {
  const file = await exportTaught();
  expect(file).not.toContain('5,842');
  await db.taught.clear();
  expect(await importTaught(file)).toBe(1);
  expect(await listAllTaught()).toMatchObject([{ key, metric: 'visitors', print: taught.print }]);
  await db.taught.clear();
  const bads = [
    '',
    '{"taught":1}',
    '[]',
    file.replace('"yesterday"', '"ever"'),
    file.replace('"metric": "visitors"', '"metric": "constructor"'),
    file.replace('"before": "访客数"', '"before": "收货人"'),
  ];
  for (const bad of bads) expect(await importTaught(bad)).toBeUndefined();
  expect(await db.taught.count()).toBe(0);
});

test('a unit goes with its rule to a colleague; one that is none is refused, and a rule without is as good as ever', async () => {
  await keepTaught({ ...taught, metric: 'reply-time', unit: '分钟' }, { url }, '', now);
  const file = await exportTaught();
  await db.taught.clear();
  expect(await importTaught(file)).toBe(2);
  expect((await listAllTaught()).map(({ metric, unit }) => [metric, unit])).toEqual(
    expect.arrayContaining([
      ['visitors', undefined],
      ['reply-time', '分钟'],
    ]),
  );
  expect(await importTaught(file.replace('"分钟"', '"光年"'))).toBeUndefined();
});

test('said to be in another unit, what was read before is in it too; where that has none in it, nothing changes', async () => {
  const own = { ...taught, metric: 'own:备货时长', name: '备货时长' };
  await keepTaught(own, { url }, '', now);
  const ownKey = 'sycm.example/#/data|own:备货时长';
  await keepFound(url, [{ key: ownKey, text: '46', range: [0, 1] }], now + hour);
  await keepTaught({ ...own, unit: '分钟' }, { url }, '', now + hour);
  expect(await db.figures.toArray()).toMatchObject([{ raw: '46', value: 2760, unit: 'seconds' }]);
  await keepTaught({ ...own, unit: '元' }, { url }, '', now + hour);
  expect(await db.figures.toArray()).toMatchObject([{ raw: '46', value: 4600, unit: 'money' }]);
  await keepFound(url, [{ key: ownKey, text: '47' }], now + 2 * hour);
  await db.figures.toCollection().modify({ raw: '12%' });
  const before = [await db.figures.toArray(), await listAllTaught()];
  expect(await keepTaught({ ...own, unit: '小时' }, { url }, '', now + 2 * hour)).toBe(false);
  expect([await db.figures.toArray(), await listAllTaught()]).toEqual(before);
});

test('a sum in another currency is kept in it; in another one than it was taught in it is none, and the file holds its sign', async () => {
  const sum = {
    ...taught,
    metric: 'own:余额\u00a0USD',
    name: '余额\u00a0USD',
    unit: 'USD',
    text: '$1,234.50',
  };
  for (const text of ['1,234.50', '$1.234', '($12.00)'])
    expect(await keepTaught({ ...sum, text }, { url }, '', now), text).toBe(false);
  expect(await keepTaught({ ...sum, metric: 'own:余额' }, { url }, '', now)).toBe(false);
  expect(await keepTaught(sum, { url }, '', now)).toBe(true);
  const file = await exportTaught();
  await db.taught.clear();
  expect(await importTaught(file)).toBe(2);
  const sumKey = `sycm.example/#/data|${sum.metric}`;
  await keepFound(url, [{ key: sumKey, text: '$1,300.00' }], now + hour);
  await keepFound(url, [{ key: sumKey, text: '€1,400.00' }], now + 2 * hour);
  expect(await db.figures.toArray()).toMatchObject([{ metric: sum.metric, value: 1300, unit: 'ratio' }]);
  expect(await importTaught(file.replace('"unit": "USD"', '"unit": "元"'))).toBeUndefined();
});

test('the powers of ten between which a figure was are kept with how it is found', async () => {
  await keepFound(url, [{ key, text: '12,001', range: [3, 4] }], now + hour);
  expect((await listAllTaught())[0]?.print.range).toEqual([3, 4]);
  await keepFound(url, [{ key, text: '12,002', range: ['3'] }], now + 2 * hour);
  expect((await listAllTaught())[0]?.text).toBe('12,001');
});

test('what is no metric, and what stands among buyers, is not kept', async () => {
  expect(await keepTaught({ ...taught, metric: 'toString' }, { url }, '', now)).toBe(false);
  const print = { ...taught.print, near: [['收货人', '李慕白']] };
  expect(await keepTaught({ ...taught, metric: 'own:x', print }, { url }, '', now)).toBe(false);
  expect(await db.taught.count()).toBe(1);
});

const goods = {
  columns: ['商品', '可售库存'],
  rows: [
    ['水壶', '14'],
    ['保温杯', '120'],
  ],
  shown: 2,
};
/** A page that is read at a time, with what it says it found. */
async function arrive(part: Partial<Draft>, at: number, found: object[] = []): Promise<void> {
  const draft = { version: readerVersion, url, takenAt: at, site: 'sycm', reader: 'console', ms: 1, ...part };
  const arrival = { draft, found, senderUrl: part.url ?? url, now: at };
  await takeIn({
    ...arrival,
    platformOf: () => 'taobao',
    timeZone: 'Asia/Shanghai',
  });
  await keepFound(part.url ?? url, found, at);
}

test('one cell teaches its column: every row is kept by its name, and it is said when the column is gone', async () => {
  const page = { kind: 'console', state: 'ok' } as const;
  await arrive({ ...page, tables: [goods] }, now + hour);
  const print = { ...taught.print, column: '可售库存', row: '水壶' };
  const cell = { ...taught, as: 'column' as const, metric: 'own:库存', name: '库存', print, text: '14' };
  expect(await keepTaught(cell, { url }, '', now + hour)).toBe(true);
  expect(await keepTaught({ ...cell, metric: 'own:x', text: '15' }, { url }, '', now)).toBe(false);
  expect(await soughtOn(url)).toHaveLength(1);
  const swapped = { ...goods, columns: ['可售库存', '商品'], rows: [['13', '水壶']], shown: 1 };
  await arrive({ ...page, tables: [swapped] }, now + 2 * hour);
  const column = async () => (await listAllTaught()).find(({ as }) => as === 'column');
  expect((await column())?.rows).toEqual([{ name: '水壶', text: '13' }]);
  const kept = (await db.figures.toArray()).map(({ scope, value }) => [scope, value]);
  expect(kept).toEqual([['row:水壶', 13]]);
  await arrive({ ...page, tables: [{ ...goods, columns: ['商品', '在途库存'] }] }, now + 3 * hour);
  expect((await column())?.missingSince).toBe(now + 3 * hour);
  const file = await exportTaught();
  expect(file).not.toContain('"13"');
  expect(await importTaught(file)).toBe(2);
});

test('a price that was pointed at is the price of the reading, and of the history, with the other one beside it', async () => {
  const item = 'https://rival.example/item/1234';
  const offer = {
    title: '保温杯',
    price: { amount: '99.00', currency: 'CNY' },
    from: { price: { how: 'visible price', text: '¥99.00' } },
  };
  const page = { url: item, kind: 'offer', state: 'ok', site: 'general', reader: 'offer', offer } as const;
  await arrive(page, now);
  expect(
    await keepTaught(
      { ...taught, as: 'price', metric: 'price', name: '价格', text: '¥89.00' },
      { url: item },
      '',
      now,
    ),
  ).toBe(true);
  const [sought] = await soughtOn('https://rival.example/item/5678');
  await arrive(page, now + hour, [
    { key: sought?.key, text: '¥89.00', price: { amount: '89.00', currency: 'CNY' } },
  ]);
  const last = (await db.offers.toArray()).at(-1);
  expect(last).toMatchObject({
    priceMinor: 8900,
    reader: 'taught',
    offer: { priceRead: { amount: '99.00' } },
  });
  // Not found, nothing is made up: the page's own reading stands, and the rule is said to be missed.
  await arrive(page, now + 2 * hour, [{ key: sought?.key }]);
  expect((await db.offers.toArray()).at(-1)).toMatchObject({ priceMinor: 9900, reader: 'offer' });
  expect((await listAllTaught()).find(({ as }) => as === 'price')?.missingSince).toBe(now + 2 * hour);
});

test('a notice that was pointed at is among the notices of its page, unless it tells of a buyer', async () => {
  const print = { ...taught.print, kind: 'notice' };
  const told = {
    ...taught,
    as: 'notice' as const,
    metric: 'notice:公告',
    name: '公告',
    print,
    text: '旧公告一条',
  };
  expect(await keepTaught(told, { url }, '', now)).toBe(true);
  const notice = { key: 'sycm.example/#/data|notice:公告' };
  const page = { kind: 'console', state: 'ok' } as const;
  await arrive(page, now + hour, [{ ...notice, text: '您的商品涉嫌违规，请在 9/20 前申诉' }]);
  await arrive(page, now + 2 * hour, [{ ...notice, text: '收货人：李慕白 催发货' }]);
  const readings = (await db.readings.toArray()).map(({ draft }) =>
    draft.notices?.map(({ kind, text }) => `${kind} ${text}`),
  );
  expect(readings.filter(Boolean)).toEqual([['violation 您的商品涉嫌违规，请在 9/20 前申诉']]);
});
