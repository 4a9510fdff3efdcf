// The bar at the foot of the panel says everything that could not be read, and not only the first thing.
import { expect, it } from 'vitest';
import type { Front } from '../../components/live';
import { ReadingBar } from '../../components/reading-bar';
import { draft, pair, readingRow, table, takenAt } from '../lib/drafts';
import '../../assets/theme.css';
import '../../assets/base.css';
import '../../assets/frame.css';
import { stageOf } from './stage';

const stage = stageOf(360);
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };
const url = draft().url;
const said = () => [...stage.box.querySelectorAll('.gaps')].map((one) => one.textContent ?? '');

function show(more: Partial<Front> = {}, about: Parameters<typeof readingRow>[0] = {}) {
  const front: Front = {
    tab: { id: 1, windowId: 1, url, title: '后台' },
    granted: true,
    reading: readingRow({ pairs: [pair('访客数', '12', { value: '12' })], ...about }),
    frames: [],
    left: [],
    ...more,
  };
  stage.show(<ReadingBar front={front} now={takenAt} />);
}

const unread = { tables: [table(['商品', '花费', '访客数'], [['杯子', '****', '\ue603\ue604']])] };

it('names the columns of a table that are masked or in a private font, with what to do', async () => {
  show({}, unread);
  await expect
    .poll(said, soon)
    .toEqual(['2 处读不到：花费（被遮住）和访客数（私有字体）。要这些数，把本页导出的文件拖到面板上']);
});

it.each([
  [false, '还没允许读取'],
  [true, '还没读到'],
])('says what could not be read beside a frame that was not (allowed: %s)', async (granted, words) => {
  show({ left: [{ url: 'https://data.example/board', granted }] }, unread);
  await expect.poll(said, soon).toHaveLength(2);
  expect(said()[0]).toContain('data.example');
  expect(said()[0]).toContain(words);
  expect(said()[1]).toContain('花费（被遮住）和访客数（私有字体）');
});

it('says nothing of the kind where all was read', async () => {
  show();
  await expect.poll(() => stage.box.textContent, soon).toContain('已读取 1 项');
  expect(said()).toEqual([]);
});

it('cuts no end off, where what to do is said', async () => {
  const many = table(['商品', '花费', '访客数', '支付金额'], [['杯子', '****', '\ue603\ue604', '****']]);
  show({}, { tables: [many] });
  await expect.poll(said, soon).toHaveLength(1);
  const gap = stage.box.querySelector('.gaps');
  expect(gap?.scrollHeight).toBe(gap?.clientHeight);
  expect(gap?.clientHeight).toBeGreaterThan(32);
});
