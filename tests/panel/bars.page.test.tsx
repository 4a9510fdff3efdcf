// Waterfall, ladder and the pace of targets without a mouse: focused once, read bar by bar, and still tables.
import type { ReactNode } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
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
