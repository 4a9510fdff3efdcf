// An operator who pages back through a console's date picker fills the days of Trends, each with its own final figure.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { rangeStart, trendOf, type TrendFrame } from '../../components/trends/trend';
import { addDays } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { metrics } from '../../lib/metrics';
import { readConsole } from './at-once';
import { pageOf } from '../../lib/read/scan';
import { readerVersion } from '../../lib/reader-version';
import { db } from '../../lib/store/db';
import { listMetrics } from '../../lib/store/figures';
import { takeIn } from '../../lib/store/intake';
import { draft, takenAt, today } from '../lib/drafts';

const url = 'https://console.example/#/data';
const yesterday = addDays(today, -1);

/** Ways in which consoles show the day that is applied. */
const pickers = {
  'a picker of one day': (day: string) =>
    `<div class="ant-picker"><input value="${day}" readonly title="${day}"></div>`,
  'a picker of a range whose ends are one day': (day: string) =>
    `<div class="el-date-editor"><input value="${day}" readonly><span>至</span><input value="${day}" readonly></div>`,
  'words beside the switch of "yesterday"': (day: string) =>
    `<div class="tabs"><span class="tab">昨日</span><span class="tab active">自定义</span></div><i>统计时间 ${day}</i>`,
} as const;

/** The console's data page with a day applied, read at an instant as the content script and the background do. */
async function open(control: string, visitors: number, buyers: number, at: number): Promise<void> {
  document.body.innerHTML = `<main><header><b>店铺</b></header><section><h3>核心数据</h3>${control}
    <div class="card"><div>访客数</div><b>${visitors.toLocaleString('en')}</b></div>
    <div class="card"><div>支付买家数</div><b>${buyers}</b></div></section></main>`;
  const { figures: _figures, ...read } = readConsole(pageOf(document, new URL(url)));
  const sent = draft({ version: readerVersion, url, takenAt: at, shop: { name: '店' }, ...read });
  const fate = await takeIn({
    draft: JSON.parse(JSON.stringify(sent)),
    senderUrl: url,
    platformOf: () => 'jd',
    timeZone: 'Asia/Shanghai',
    now: at,
  });
  expect(fate).toEqual({ kept: 'new' });
}

/** The days of a metric as the line of Trends has them. */
async function line(id: string): Promise<Map<string, number | null>> {
  const metric = metrics.find((one) => one.id === id);
  const [shop] = await db.shops.toArray();
  if (!metric || !shop) throw new Error('no such metric, or no shop');
  const frame: TrendFrame = { bucket: 'day', count: 30, today };
  const ids = [id, ...(metric.of ? [metric.of.numerator, metric.of.denominator] : [])];
  const rows = await listMetrics(shop.shopId, ids, rangeStart(frame), today);
  expect(rows.every(({ partial }) => !partial)).toBe(true);
  const { points } = trendOf(metric, new FigureIndex(rows), frame);
  return new Map(points.map(({ from, value }) => [from, value]));
}

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(pickers))('%s', (_name, picker) => {
  test('each day that was applied is a final point of its own; days passed over stay gaps', async () => {
    await open(picker(yesterday), 7_001, 210, takenAt);
    await open(picker(addDays(today, -2)), 6_840, 205, takenAt + 20_000);
    await open(picker(addDays(today, -5)), 7_420, 240, takenAt + 40_000);
    const visitors = await line('visitors');
    expect([...visitors].filter(([, value]) => value !== null)).toEqual([
      [addDays(today, -5), 7_420],
      [addDays(today, -2), 6_840],
      [yesterday, 7_001],
    ]);
    expect((await line('conversion')).get(addDays(today, -5))).toBeCloseTo(240 / 7_420, 10);
  });

  test('paging back and forth again changes nothing, and a day that was corrected takes its last figure', async () => {
    const before = addDays(today, -3);
    await open(picker(before), 6_900, 200, takenAt);
    await open(picker(yesterday), 7_001, 210, takenAt + 20_000);
    await open(picker(before), 6_880, 200, takenAt + 40_000);
    const visitors = await line('visitors');
    expect([visitors.get(before), visitors.get(yesterday)]).toEqual([6_880, 7_001]);
  });
});
