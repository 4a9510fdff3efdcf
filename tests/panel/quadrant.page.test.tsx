// The quadrant as an operator meets it: opened on demand, read by keys and clicks, honest of what it leaves out.
import { userEvent } from 'vitest/browser';
import { beforeEach, expect, it } from 'vitest';
import { QuadrantSheet } from '../../components/trends/quadrant-sheet';
import { drawnPicture } from '../../components/charts/drawn-picture';
import type { ReadingRow } from '../../lib/rows';
import { db } from '../../lib/store/db';
import { tableReadings } from '../bench/quadrant-rows';
import { stageOf } from './stage';

const [shopId, today] = ['tmall|青屿', '2026-09-18'];
const stage = stageOf(336);
/** The room of the quadrant comes when it is asked for. */
const soon = { timeout: 20_000 };
const svg = () => stage.box.querySelector<SVGSVGElement>('.qd svg');
const said = () => stage.box.querySelector('.qd-r')?.textContent ?? '';
const text = () => stage.box.textContent;
const dots = () => [...stage.box.querySelectorAll<SVGCircleElement>('.qd circle:not(.is-read)')];
const press = (key: string) => userEvent.keyboard(`{${key}}`);

async function show(rows: ReadingRow[] = tableReadings(shopId, today)): Promise<void> {
  await db.readings.bulkPut(rows);
  stage.show(<QuadrantSheet shopId={shopId} platform="tmall" today={today} />);
  await expect.poll(() => stage.box.querySelector('summary'), soon).not.toBeNull();
  stage.box.querySelector('summary')?.click();
}

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  document.documentElement.style.cssText = '--series-1: #3a4ba6; --surface: #fff; --ink: #111';
});

it('says how many stand in each corner, and counts what could not be placed', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  expect(dots()).toHaveLength(13);
  // By hand: the seventh of 13 by visitors (410) is the seventh by conversion (4.15 %) as well and stands on both lines.
  const sentence = svg()?.getAttribute('aria-label') ?? '';
  expect(sentence).toContain('9/17：13 个，其中 8 个说不准');
  expect(dots().filter((dot) => dot.classList.contains('is-hollow'))).toHaveLength(8);
  expect(sentence).toContain(
    '访客少 · 转化高 4、访客多 · 转化高 2、访客少 · 转化低 2、访客多 · 转化低 4、正在中位线上 1',
  );
  expect(text()).toContain('未摆上：2 个');
  expect(text()).toContain('读到 15／36 行');
});

it('the arrow keys go along visitors and up conversion, and each dot leads to where it was read', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  svg()?.focus();
  await press('ArrowLeft');
  await expect
    .poll(said)
    .toBe('316 保温杯 500ml 雾白: 访客数 5,420, 支付转化率 3.62%, 支付金额 ¥19,404, 访客多 · 转化低（未必）');
  await press('ArrowLeft');
  await expect
    .poll(said)
    .toMatch(/^手提壶 1\.2L 家用大容量: 访客数 2,310, 支付转化率 1\.34%.*访客多 · 转化低$/);
  await press('Home');
  await expect.poll(said).toContain('保温杯礼盒');
  // 2 of 18 is the highest rate of all, and of so few people that it says little.
  expect(said()).toContain('（未必）');
  await press('ArrowDown');
  await expect.poll(said).toContain('杯盖密封圈');
  const evidence = [...stage.box.querySelectorAll('.ev-list .ev')].map((one) => one.textContent);
  expect(evidence[0]).toContain('388');
  expect(evidence[0]).toContain('数据 · 商品排行');
  expect(stage.box.querySelector('.ev-list button')).not.toBeNull();
});

it('a click beside a dot reads the dot', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  const dot = dots()[1]?.getBoundingClientRect() ?? new DOMRect();
  const at = { clientX: dot.x + dot.width / 2 + 3, clientY: dot.y + dot.height / 2 - 3 };
  svg()?.dispatchEvent(new MouseEvent('click', { bubbles: true, ...at }));
  await expect.poll(said).toContain('手提壶');
});

it('its table holds every product, and those without both figures as what they are', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  const rows = [...stage.box.querySelectorAll('.twin tbody tr')].map((row) =>
    [...row.querySelectorAll('th,td')].map((cell) => cell.textContent),
  );
  expect(rows).toHaveLength(15);
  expect(rows).toContainEqual(['冷萃壶 1L 未摆上', '305', '—', '¥0.00']);
  expect(rows).toContainEqual(['运动水壶 750ml 未摆上', '—', '—', '¥474.00']);
});

it('plans stand against break-even; what is still credited is hollow only under the line', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  [...stage.box.querySelectorAll('.seg button')]
    .find((one) => one.textContent === '推广计划')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await expect.poll(text).toContain('保本线 2.00');
  // Three of the seven bring less than two yuan for one.
  const hollow = () => dots().filter((dot) => dot.classList.contains('is-hollow')).length;
  expect([dots().length, hollow()]).toEqual([7, 3]);
  expect(text()).toContain('归因期没走完');
  // None of them is counted as losing, so that corners and hollow ones make seven.
  expect(svg()?.getAttribute('aria-label')).toMatch(/不保本 0、花得多 · 不保本 0$/);
  const days = stage.box.querySelector('select');
  if (!days) throw new Error('no choice of days');
  await userEvent.selectOptions(days, '8/29');
  await expect.poll(hollow).toBe(0);
  expect(text()).not.toContain('归因期没走完');
});

it('too few rows, and none, are said instead of drawn', async () => {
  const [row] = tableReadings(shopId, today);
  const [table] = row?.draft.tables ?? [];
  if (!row || !table) throw new Error('no table');
  const few = { ...table, rows: table.rows.slice(0, 4), shown: 4, total: 4 };
  await show([{ ...row, draft: { ...row.draft, tables: [few] } }]);
  await expect.poll(text, soon).toContain('不足 5 个（共 4 行）');
  expect(svg()).toBeNull();
  await db.readings.clear();
  await expect.poll(text).toContain('没读到商品的访客和支付');
});

it('is kept as a picture with its own colours and the words of its corners', async () => {
  await show();
  await expect.poll(svg, soon).not.toBeNull();
  for (const dot of dots()) dot.style.fill = 'rgb(58, 75, 166)';
  const corners = [...stage.box.querySelectorAll<HTMLElement>('.qd-c')];
  expect(corners.map(({ textContent }) => textContent).join('')).toContain('访客少 · 转化高 4');
  for (const corner of corners) corner.style.cssText = 'background: rgb(10, 200, 30); height: 20px';
  const content = await drawnPicture(stage.box.querySelector('.qd') as HTMLElement, '商品');
  const image = await createImageBitmap(content as Blob);
  expect(image.width).toBeGreaterThan(2 * 300);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paper = canvas.getContext('2d');
  paper?.drawImage(image, 0, 0);
  const data = paper?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  const count = (red: number, green: number, blue: number) => {
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found += 1;
    return found;
  };
  expect(count(58, 75, 166)).toBeGreaterThan(500);
  expect(count(10, 200, 30)).toBeGreaterThan(5_000);
});
