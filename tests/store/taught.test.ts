// Taught figures in the store: found and missed, a page out of order, and the file of rules there and back.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { PageState } from '../../lib/reading';
import { db } from '../../lib/store/db';
import { putIntake } from '../../lib/store/readings';
import {
  exportTaught,
  importTaught,
  keepFound,
  keepTaught,
  listAllTaught,
  soughtOn,
} from '../../lib/store/taught';

const url = 'https://sycm.example/#/data';
const now = Date.parse('2026-09-18T01:00:00Z');
const hour = 3_600_000;
const key = 'sycm.example/#/data|visitors';
const taught = {
  metric: 'visitors',
  name: '访客数',
  period: 'yesterday' as const,
  print: {
    kind: 'number',
    near: [['访客数']],
    before: '访客数',
    own: [],
    headings: [],
    tag: 'b',
    attributes: [],
    classes: [],
    path: 'b',
  },
  text: '5,842',
  at: { path: 'b', text: '5,842' },
};

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
  await keepTaught(taught, url, '生意参谋', now);
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

test('what is no metric, and what stands among buyers, is not kept', async () => {
  expect(await keepTaught({ ...taught, metric: 'toString' }, url, '', now)).toBe(false);
  const print = { ...taught.print, near: [['收货人', '李慕白']] };
  expect(await keepTaught({ ...taught, metric: 'own:x', print }, url, '', now)).toBe(false);
  expect(await db.taught.count()).toBe(1);
});
