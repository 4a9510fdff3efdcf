// A console's table by hour, as three libraries draw it: read, kept, and drawn hour by hour; the day's own figure untouched.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addDays } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { hourLinesOf } from '../../lib/hour-lines';
import { metrics } from '../../lib/metrics';
import { readConsole } from './at-once';
import { pageOf } from '../../lib/read/scan';
import { readerVersion } from '../../lib/reader-version';
import { db } from '../../lib/store/db';
import { listFigures } from '../../lib/store/figures';
import { takeIn } from '../../lib/store/intake';
import { draft, takenAt, today } from '../lib/drafts';

const url = 'https://console.example/#/live';
const yesterday = addDays(today, -1);
const zone = 'Asia/Shanghai';
type Line = readonly [hour: string, visitors: string, amount: string];

const head = ['时段', '访客数', '成交金额(元)'];
const row = (tag: string, cells: readonly string[]) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** Ways in which consoles draw a table. */
const tables = {
  'a plain table': (lines: readonly Line[]) =>
    `<table><thead>${row('th', head)}</thead><tbody>${lines.map((line) => row('td', line)).join('')}</tbody></table>`,
  'heads and body in two tables': (lines: readonly Line[]) =>
    `<div class="el-table"><div><table style="width:600px"><thead>${row('th', head)}</thead></table></div>
     <div><table style="width:600px"><tbody>${lines.map((line) => row('td', line)).join('')}</tbody></table></div></div>`,
  'a grid by roles': (lines: readonly Line[]) =>
    `<div role="table"><div role="row">${head.map((one) => `<div role="columnheader">${one}</div>`).join('')}</div>${lines
      .map((line) => `<div role="row">${line.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`)
      .join('')}</div>`,
} as const;

/** The console's page of a day by hour, read at an instant as the content script and the background do. */
async function open(table: string, day: string, at: number, title = '分时数据'): Promise<FigureIndex> {
  document.body.innerHTML = `<main><header><b>店铺</b></header><section><h3>${title}</h3><i>统计时间 ${day}</i>
    <div class="card"><div>访客数</div><b>7,001</b></div>${table}</section></main>`;
  const { figures: _figures, ...read } = readConsole(pageOf(document, new URL(url)));
  const sent = draft({ version: readerVersion, url, takenAt: at, shop: { name: '店' }, ...read });
  await takeIn({
    draft: JSON.parse(JSON.stringify(sent)),
    senderUrl: url,
    platformOf: () => 'jd',
    timeZone: zone,
    now: at,
  });
  const [shop] = await db.shops.toArray();
  return new FigureIndex(await listFigures(shop?.shopId ?? '', addDays(today, -30), today));
}

function hours(index: FigureIndex, id: string, day: string) {
  const metric = metrics.find((one) => one.id === id);
  if (!metric) throw new Error(`no metric ${id}`);
  return hourLinesOf(metric, index, day, zone).map(({ kind, points }) => [
    kind,
    ...points.map(({ hour, row: known }) => `${hour}: ${known?.value ?? '–'} ${known?.at?.label ?? ''}`),
  ]);
}

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));
afterEach(() => {
  document.body.innerHTML = '';
});

describe.each(Object.entries(tables))('%s', (_name, table) => {
  const lines: Line[] = [
    ['08:00-09:00', '310', '1,204.00'],
    ['09:00-10:00', '402', '-'],
    ['10:00-11:00', '377', '980.50'],
  ];

  test('gives each hour its figure with its place, a "-" none, and the day keeps its own', async () => {
    const index = await open(table(lines), yesterday, takenAt);
    expect(hours(index, 'visitors', yesterday)).toEqual([
      ['hour', '8: 310 08:00-09:00 访客数', '9: 402 09:00-10:00 访客数', '10: 377 10:00-11:00 访客数'],
    ]);
    expect(hours(index, 'gmv', yesterday)).toEqual([
      ['hour', '8: 120400 08:00-09:00 成交金额(元)', '10: 98050 10:00-11:00 成交金额(元)'],
    ]);
    expect(index.days('visitors').get(yesterday)?.value).toBe(7_001);
    expect(index.days('gmv').size).toBe(0);
  });

  test('read again with a later figure, the last one stands and the earlier is kept', async () => {
    await open(table(lines), yesterday, takenAt);
    const later = lines.map(([hour, visitors, amount]): Line => [
      hour,
      visitors,
      amount === '-' ? '55.00' : amount,
    ]);
    const changed = later.map((line, at): Line => (at === 0 ? [line[0], '312', line[2]] : line));
    const index = await open(table(changed), yesterday, takenAt + 60_000);
    expect(index.days('visitors', 'hour:08').get(yesterday)?.value).toBe(312);
    expect(index.correctionsOf('visitors', 'hour:08', yesterday).map(({ value }) => value)).toEqual([310]);
    expect(index.days('gmv', 'hour:09').get(yesterday)?.value).toBe(5_500);
  });

  test('of today the hours that are over, and under "累计" a line of its own', async () => {
    // Read at 09:05: from nine on nothing is told yet, whatever the page prints.
    const morning: Line[] = [
      ['07:00', '120', '300.00'],
      ['08:00', '310', '900.00'],
      ['09:00', '12', '0.00'],
      ['10:00', '0', '0.00'],
    ];
    const index = await open(table(morning), today, takenAt, '今日累计');
    expect(hours(index, 'visitors', today)).toEqual([
      ['until', '7: 120 07:00 访客数', '8: 310 08:00 访客数'],
    ]);
  });
});
