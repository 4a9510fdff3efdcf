// Waterfall, ladder and the pace of targets without a mouse: focused once, read bar by bar, still tables, kept as pictures.
import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import '../../assets/charts.css';
import { Ladder } from '../../components/charts/ladder';
import { Waterfall, type Fall } from '../../components/charts/waterfall';
import { PaceBars, type PaceItem } from '../../components/trends/pace-bars';
import { metrics } from '../../lib/metrics';
import { stageOf } from './stage';

const stage = stageOf();
const group = () => stage.box.querySelector<HTMLElement>('[role="group"]');
const said = () => stage.box.querySelector('[role="status"].sr')?.textContent;
const marked = () => stage.box.querySelector('.is-read')?.textContent;
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };

async function show(chart: ReactNode): Promise<void> {
  stage.show(chart);
  await expect.poll(group, soon).not.toBeNull();
  await userEvent.tab();
  expect(document.activeElement).toBe(group());
}
const press = (key: string) => userEvent.keyboard(`{${key}}`);
const kept: Blob[] = [];
const picture = { label: '存图', title: '拆解', onSave: (content: Blob) => void kept.push(content) };

it('a waterfall says what it is, then each bar with its own change', async () => {
  const fall = (name: string, besideText: string, written: string, more: Partial<Fall>): Fall => ({
    key: name,
    name,
    beside: besideText,
    besideText,
    from: 0,
    to: 100,
    kind: 'part',
    written,
    ...more,
  });
  await show(
    <Waterfall
      caption="拆解"
      sentence="从 ¥100 到 ¥80"
      picture={picture}
      falls={[
        fall('对比日', '9/10', '¥100', { kind: 'before' }),
        fall('访客数', '−20%', '−¥20', { from: 100, to: 80 }),
        fall('昨日', '9/17', '¥80', { to: 80, kind: 'now' }),
      ]}
    />,
  );
  expect(group()?.getAttribute('aria-label')).toBe('从 ¥100 到 ¥80');
  expect(said()).toBe('');
  await press('ArrowDown');
  await expect.poll(said).toBe('对比日 9/10: ¥100');
  await press('ArrowDown');
  await expect.poll(said).toBe('访客数 −20%: −¥20');
  expect(marked()).toContain('访客数');
  await press('End');
  await press('ArrowDown');
  await expect.poll(said).toBe('昨日 9/17: ¥80');
  await press('Home');
  await press('ArrowUp');
  await expect.poll(said).toBe('对比日 9/10: ¥100');
  expect(stage.box.querySelectorAll('table th[scope="row"]')).toHaveLength(3);
});

it('a ladder names the column of each figure', async () => {
  await show(
    <Ladder
      caption="转化"
      sentence="转化：搜索 −0.1pp"
      columns={['渠道', '组内', '结构', '合计']}
      picture={picture}
      rungs={[
        { key: '搜索', parts: [-1, 2], written: ['−0.10 pp', '+0.20 pp', '+0.10 pp'] },
        { key: '推荐', parts: [1, 1], written: ['+0.01 pp', '+0.01 pp', '+0.02 pp'] },
      ]}
    />,
  );
  await press('ArrowRight');
  await expect.poll(said).toBe('搜索: 组内 −0.10 pp, 结构 +0.20 pp, 合计 +0.10 pp');
  await press('ArrowLeft');
  await expect.poll(said).toBe('搜索: 组内 −0.10 pp, 结构 +0.20 pp, 合计 +0.10 pp');
  await press('ArrowRight');
  await expect.poll(said).toContain('推荐');
});

it('the pace of each target is told with its forecast, one that cannot be told with the reason', async () => {
  const metric = (wanted: string) => {
    const found = metrics.find(({ id }) => id === wanted);
    if (!found) throw new Error(`no metric ${wanted}`);
    return found;
  };
  const items: PaceItem[] = [
    {
      metric: metric('orders'),
      name: '订单数',
      target: 1000,
      pace: { value: 400, done: 0.4, due: 0.5, by: 'time', forecast: 800 },
    },
    { metric: metric('visitors'), name: '访客数', target: 9000, pace: 'people' },
  ];
  await show(<PaceBars items={items} month={9} />);
  expect(group()?.getAttribute('aria-label')).toContain('2');
  await press('ArrowDown');
  await expect.poll(said).toBe('订单数：完成 40.0%，竖线 50.0%, 400 / 1,000, 预计 800 · 80.0%');
  await press('ArrowDown');
  await expect.poll(said).toMatch(/^访客数: ./);
  expect(marked()).toContain('访客数');
  const cells = [...stage.box.querySelectorAll('details table tbody tr')].map((row) =>
    [...row.querySelectorAll('th,td')].map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    ['订单数', '400', '1,000', '50.0%', '800'],
    ['访客数', '—', '9,000', '—', '—'],
  ]);
});

it('is kept as a picture as it stands: its title, its words and its bars in their colours', async () => {
  await show(
    <Ladder
      caption="转化"
      sentence="转化：搜索 −0.1pp"
      columns={['渠道', '合计']}
      rungs={[{ key: '搜索', parts: [-1], written: ['−0.10 pp'] }]}
      picture={picture}
    />,
  );
  document.documentElement.style.cssText = '--fall: rgb(58, 75, 166)';
  const bar = stage.box.querySelector('.ldb i')?.getBoundingClientRect() ?? new DOMRect();
  expect(bar.width).toBeGreaterThan(20);
  kept.length = 0;
  [...stage.box.querySelectorAll('button')].find(({ textContent }) => textContent === '存图')?.click();
  await expect.poll(() => kept.length, soon).toBe(1);
  const image = await createImageBitmap(kept[0] as Blob);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const paper = canvas.getContext('2d');
  paper?.drawImage(image, 0, 0);
  const data = paper?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  let blue = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 58 && data[at + 1] === 75 && data[at + 2] === 166) blue += 1;
  // Two dots of the picture for each of the page, both ways.
  expect(blue / (bar.width * bar.height * 4)).toBeGreaterThan(0.85);
});
