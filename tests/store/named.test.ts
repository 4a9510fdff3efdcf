// A label nobody knows is offered, never guessed; once the operator says what it is, it counts before and after, until taken back.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { unknownPairs } from '../../lib/unknown-labels';
import { ownMetric } from '../../lib/own-metric';
import type { Draft, Pair } from '../../lib/reading';
import { readerVersion } from '../../lib/reader-version';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { takeIn } from '../../lib/store/intake';
import { listNamed } from '../../lib/store/named';
import { dropNamed, putNamed } from '../../lib/store/naming';
import { draft, pair, period, takenAt } from '../lib/drafts';

const url = 'https://console.example/#/data';
const on = (day: string) => period(`统计时间 ${day}`, day);
const secret = (raw: string, day: string, more: Partial<Pair> = {}) =>
  pair('神秘成交额', raw, { value: raw.replaceAll(/[¥,]/g, ''), unit: '¥', period: on(day), ...more });
const read = (pairs: Pair[], days = 0, more: Partial<Draft> = {}) => {
  const at = takenAt + days * 86_400_000;
  const sent = draft({ version: readerVersion, shop: { name: '店' }, takenAt: at, pairs, ...more });
  return takeIn({
    draft: sent,
    senderUrl: sent.url,
    platformOf: () => 'jd',
    timeZone: 'Asia/Shanghai',
    now: at,
  });
};
const name = (metric: string, more: object = {}) =>
  putNamed({ url, platform: 'jd', label: '神秘成交额：', metric, period: 'page', ...more }, takenAt);
const figures = async (metric = 'gmv') =>
  (await db.figures.toArray())
    .filter((row) => row.metric === metric)
    .map(({ day, value, label, shopId }) => ({ day, value, label, shopId }));

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

describe('what is offered', () => {
  const known = pair('访客数', '3,053', { value: '3053', period: on('2026-09-16') });
  test('figures whose label nobody knows, as they were read, each label once; none without a value', () => {
    const pairs = [
      known,
      secret('¥12.50', '2026-09-16'),
      secret('¥12.50', '2026-09-15'),
      pair('神秘指数', '-'),
    ];
    expect(unknownPairs(draft({ pairs }), 'jd', [])).toEqual([pairs[1]]);
  });
  test('not a count of messages or of work, which the round tells as a notice', () => {
    const pairs = [pair('消息', '3', { value: '3' }), secret('¥12.50', '2026-09-16')];
    const notices = [{ kind: 'message' as const, text: '消息', count: 3 }];
    expect(unknownPairs(draft({ pairs, notices }), 'jd', [])).toEqual([pairs[1]]);
  });
  test('not a word that means something else on another page, nor one that was named', async () => {
    const ads = [
      pair('花费', '310', { value: '310', context: ['推广'] }),
      pair('访客数', '9', { value: '9', context: ['推广'] }),
    ];
    expect(unknownPairs(draft({ pairs: ads }), 'jd', [])).toEqual([]);
    await name('gmv');
    expect(unknownPairs(draft({ pairs: [secret('¥1', '2026-09-16')] }), 'jd', await listNamed(url))).toEqual(
      [],
    );
  });
});

describe('a named label', () => {
  test('counts in earlier and in later readings, with the label as it was read', async () => {
    await read([secret('¥12.50', '2026-09-16')]);
    expect(await figures()).toEqual([]);
    expect(await name('gmv')).toBe(true);
    await read([secret('¥13.00', '2026-09-17')], 1);
    expect(await figures()).toEqual([
      { day: '2026-09-16', value: 1250, label: '神秘成交额', shopId: 'jd|店' },
      { day: '2026-09-17', value: 1300, label: '神秘成交额', shopId: 'jd|店' },
    ]);
  });

  test('taken back, nothing of it is left; other figures stay', async () => {
    await read([
      secret('¥12.50', '2026-09-16'),
      pair('支付金额', '¥99', { value: '99', unit: '¥', period: on('2026-09-15') }),
    ]);
    await name('gmv');
    const [row] = await listNamed(url);
    await dropNamed(row?.key ?? '');
    expect(await figures()).toMatchObject([{ day: '2026-09-15', value: 9900 }]);
    await read([secret('¥13.00', '2026-09-17')], 1);
    expect(await figures()).toHaveLength(1);
  });

  test('said to be something else, it is only that', async () => {
    await read([secret('¥12.50', '2026-09-16')]);
    await name('gmv');
    await name(ownMetric('直播成交'));
    expect(await figures()).toEqual([]);
    expect(await figures(ownMetric('直播成交'))).toMatchObject([{ day: '2026-09-16', value: 12.5 }]);
  });

  test.each([
    ['another page of the console', { url: 'https://console.example/#/home' }],
    ['a unit that does not fit', { pairs: [secret('5', '2026-09-16', { unit: '%' })] }],
    ['a place without a time', { pairs: [pair('神秘成交额', '¥12.50', { value: '12.50', unit: '¥' })] }],
    [
      'two values for one day',
      { pairs: [secret('¥1', '2026-09-16'), secret('¥2', '2026-09-16', { context: ['同行'] })] },
    ],
  ])('gives no figure for %s', async (_what, more) => {
    await name('gmv');
    await read([secret('¥12.50', '2026-09-16')], 0, more);
    expect(await figures()).toEqual([]);
  });

  test('what the vocabulary reads on the page goes before it', async () => {
    await name('gmv');
    await read([
      secret('¥1', '2026-09-16'),
      pair('成交金额', '¥99', { value: '99', unit: '¥', period: on('2026-09-16') }),
    ]);
    expect(await figures()).toMatchObject([{ value: 9900 }]);
  });

  test('is refused where it is no metric or tells of a buyer', async () => {
    expect(await name('nonsense')).toBe(false);
    expect(await name('gmv', { label: '收货人 13900010001' })).toBe(false);
    expect(await db.named.count()).toBe(0);
  });

  test('goes into the backup and comes back', async () => {
    await name('gmv');
    const kept = await db.named.toArray();
    const file = await exportAll(1);
    await db.named.clear();
    await restoreAll(file);
    expect(await db.named.toArray()).toEqual(kept);
  });
});
