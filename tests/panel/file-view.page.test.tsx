// An exported file before it is kept: which days it is about is asked where it does not say, and nothing is kept before.
import { beforeEach, expect, it } from 'vitest';
import { FileView } from '../../components/files/file-view';
import type { ShopRow } from '../../lib/rows';
import { db } from '../../lib/store/db';
import { littleXls } from '../files/little-xls';
import { stageOf } from './stage';

const stage = stageOf();
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };
const shop: ShopRow = {
  shopId: 'taobao|青屿',
  name: '青屿',
  platform: 'taobao',
  hosts: [],
  route: [],
  addedAt: 0,
  changedAt: 0,
};
/** A file made at noon on 18 September 2026. */
const made = (part: BlobPart, name: string) =>
  new File([part], name, { lastModified: Date.parse('2026-09-18T04:00:00Z') });

const show = (file: File) => stage.show(<FileView file={file} shops={[shop]} chosen={shop.shopId} />);
const text = () => stage.box.textContent ?? '';
const dates = () => [...stage.box.querySelectorAll<HTMLInputElement>('input[type=date]')];
const keep = () => [...stage.box.querySelectorAll('button')].find((one) => one.textContent === '保存');
const figures = async () =>
  (await db.figures.toArray()).map(({ metric, day, value }) => ({ metric, day, value }));

/** Types a day as an operator does. */
function type(field: HTMLInputElement | undefined, day: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day);
  field?.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(async () => {
  await Promise.all([db.figures.clear(), db.readings.clear(), db.shops.clear()]);
  await db.shops.put(shop);
});

const line = '访客数,支付金额\n5842,"23,369.50"\n';

it('a file without a day asks for it, keeps nothing until it is told, and then counts for that day', async () => {
  show(made(line, '看板.csv'));
  await expect.poll(text, soon).toContain('文件里没有写是哪几天的数据，请选：');
  expect(dates()).toHaveLength(2);
  expect(keep()?.disabled).toBe(true);
  const [from, to] = dates();
  type(from, '2026-09-17');
  type(to, '2026-09-17');
  await expect.poll(() => keep()?.disabled, soon).toBe(false);
  expect(text()).toContain('访客数和支付金额（9/17 至 9/17）');
  keep()?.click();
  await expect.poll(text, soon).toContain('已保存');
  expect(await figures()).toEqual(
    expect.arrayContaining([
      { metric: 'visitors', day: '2026-09-17', value: 5842 },
      { metric: 'gmv', day: '2026-09-17', value: 2_336_950 },
    ]),
  );
});

it.each([
  ['days after the file was made', '2026-09-17', '2026-09-19'],
  ['a range turned round', '2026-09-17', '2026-09-15'],
  ['one end without the other', '2026-09-17', ''],
])('%s is no answer: what could be kept cannot any more', async (_, first, last) => {
  show(made(line, '看板.csv'));
  await expect.poll(() => dates().length, soon).toBe(2);
  const [from, to] = dates();
  type(from, first);
  type(to, first);
  await expect.poll(() => keep()?.disabled, soon).toBe(false);
  type(to, last);
  await expect.poll(() => keep()?.disabled, soon).toBe(true);
});

it.each([
  ['in a column', made(`日期,${line.replace('\n', '\n2026-09-17,')}`, '看板.csv')],
  ['in its name', made(line, '看板_2026-09-17_2026-09-17.csv')],
  ['above its heads', made(`统计时间,2026-09-17 ~ 2026-09-17\n\n${line}`, '看板.csv')],
])('one that says its days %s asks for none', async (_, file) => {
  show(file);
  await expect.poll(text, soon).toContain('9/17 至 9/17');
  expect(dates()).toEqual([]);
  expect(keep()?.disabled).toBe(false);
});

it('a workbook of the binary kind is shown like any other, rates by their format', async () => {
  const rows: (string | number | [number, string])[][] = [
    ['日期', '访客数', '支付转化率'],
    [[46_282, 'yyyy-mm-dd'], 5842, [0.0312, '0.00%']],
  ];
  show(made(littleXls([{ name: '看板', rows }]), '看板.xls'));
  await expect.poll(text, soon).toContain('访客数和支付转化率');
  keep()?.click();
  await expect.poll(text, soon).toContain('已保存');
  expect(await figures()).toContainEqual({ metric: 'conversion', day: '2026-09-17', value: 0.0312 });
});

it('one that a password shuts says what to save it as', async () => {
  show(made(littleXls([{ name: '看板', rows: [['日期', '访客数']] }], true), '看板.xls'));
  await expect
    .poll(() => stage.box.querySelector('[role=alert]')?.textContent, soon)
    .toContain('另存为 .xlsx');
});
