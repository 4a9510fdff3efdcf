// A figure that a redesign took from its label: said to have stopped, pointed at again, and its history is one history.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addDays, instantOf } from '../../lib/day';
import { pageHealthOf } from '../../lib/page-health';
import type { Draft } from '../../lib/reading';
import { readerVersion } from '../../lib/reader-version';
import { db } from '../../lib/store/db';
import { takeIn } from '../../lib/store/intake';
import { keepFound, keepTaught } from '../../lib/store/taught';
import { printOf } from '../lib/prints';

const url = 'https://sycm.taobao.com/portal/home.htm';
const timeZone = 'Asia/Shanghai';
const today = '2026-09-18';
const key = 'sycm.taobao.com/portal/home.htm|visitors';

const morning = (day: string) => instantOf(day, '09:00', timeZone);

/** The page as it is read on a morning: yesterday's figures, under these labels, and what was found of what was taught. */
async function read(day: string, figures: Record<string, string>, found: object[] = []): Promise<void> {
  const of = addDays(day, -1);
  const period = { label: '昨日', from: of, to: of };
  const draft: Draft = {
    version: readerVersion,
    url,
    takenAt: morning(day),
    site: 'sycm',
    reader: 'console',
    kind: 'console',
    state: 'ok',
    ms: 1,
    shop: { name: '青屿' },
    pairs: Object.entries(figures).map(([label, value]) => ({ label, value, raw: value, period })),
  };
  await takeIn({
    draft,
    found,
    senderUrl: url,
    now: morning(day),
    platformOf: () => 'taobao',
    timeZone,
  });
  await keepFound(url, found, morning(day));
}

const health = async () =>
  pageHealthOf(url, await db.readings.toArray(), await db.taught.toArray(), {
    platform: 'taobao',
    timeZone,
    expected: [],
  });

/** Every figure of the shop's visitors, by day. */
async function visitors(): Promise<[string, number][]> {
  const rows = (await db.figures.toArray()).filter(({ metric }) => metric === 'visitors');
  expect(new Set(rows.map(({ scope, shopId }) => `${shopId} ${scope}`)).size, 'one series').toBe(1);
  return rows.map(({ day, value }): [string, number] => [day, value]).toSorted();
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

test('it stops, is pointed at again, and the days before and after are one series of one metric', async () => {
  for (const [ago, value] of [
    [5, '510'],
    [4, '520'],
    [3, '530'],
  ] as const)
    await read(addDays(today, -ago), { 访客数: value, 支付金额: '100' });
  const broken = addDays(today, -2);
  await read(broken, { 进店的人: '540', 支付金额: '100' });
  expect((await health())?.stopped).toEqual([{ name: '访客数', since: broken }]);

  const print = printOf('number', { near: [['进店的人']], before: '进店的人' });
  const at = { path: 'b', text: '540' };
  const pointed = {
    metric: 'visitors',
    name: '访客数',
    period: 'yesterday' as const,
    print,
    text: '540',
    at,
  };
  expect(await keepTaught(pointed, { url }, '生意参谋', morning(broken))).toBe(true);
  await keepFound(url, [{ key, text: '540', at }], morning(broken));
  const next = addDays(today, -1);
  await read(next, { 进店的人: '550', 支付金额: '100' }, [{ key, text: '550', at }]);
  await read(today, { 进店的人: '560', 支付金额: '100' }, [{ key, text: '560', at }]);

  expect((await health())?.stopped).toEqual([]);
  expect((await health())?.came).toEqual(expect.arrayContaining(['访客数', '支付金额']));
  expect(await visitors()).toEqual(
    [510, 520, 530, 540, 550, 560].map((value, index) => [addDays(today, index - 6), value]),
  );
});
