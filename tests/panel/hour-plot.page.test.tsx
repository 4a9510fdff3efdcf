// A day by hour as an operator meets it: the day and the kind of hours to choose, read by keys and as a table, gaps said.
import { useState } from 'react';
import { userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { HourDays, HourPlot } from '../../components/trends/hour-plot';
import { FigureIndex } from '../../lib/figure-index';
import { hourDaysOf } from '../../lib/hour-lines';
import { metrics } from '../../lib/metrics';
import type { Metric } from '../../lib/metrics/contract';
import { hoursOf } from '../bench/trend-rows';
import { stageOf } from './stage';

const [shopId, today] = ['tmall|青屿', '2026-09-18'];
const stage = stageOf(336);
const visitors = metrics.find(({ id }) => id === 'visitors') as Metric;
const soon = { timeout: 20_000 };
const canvas = () => stage.box.querySelector('canvas');
const said = () => stage.box.querySelector('[role="status"].sr')?.textContent ?? '';
const sentence = () => canvas()?.getAttribute('aria-label') ?? '';
const cells = () =>
  [...stage.box.querySelectorAll('.twin tbody tr')].map((row) =>
    [...row.querySelectorAll('th,td')].map((cell) => cell.textContent),
  );

async function show(rows = hoursOf(shopId, today)): Promise<void> {
  const index = new FigureIndex(rows);
  const days = hourDaysOf(visitors, index, 'Asia/Shanghai');
  function Hours() {
    const [day = today, setDay] = useState(days[0]);
    return (
      <>
        <HourDays days={days} day={day} onDay={setDay} />
        <HourPlot metric={visitors} index={index} day={day} platform="tmall" today={today} />
      </>
    );
  }
  stage.show(<Hours />);
  await expect.poll(canvas, soon).not.toBeNull();
  stage.box.querySelector('summary')?.click();
  await expect.poll(() => cells().length).toBeGreaterThan(0);
}

it('today stands at the times it was read, beside last week where that was read then', async () => {
  await show();
  expect(sentence()).toBe(
    '访客数 · 多次读取 · 9月18日 周五，07:10 到 08:05：最低 610，最高 1,020，最近 08:05 1,020；0 处没有读数',
  );
  expect(cells()).toEqual([
    ['07:10', '610', '720'],
    ['08:05', '1,020', '—'],
  ]);
  expect(stage.box.querySelectorAll('.twin td .evi')).toHaveLength(3);
});

it('a day of a table by hour is read hour by hour, the one that was not printed as not read', async () => {
  await show();
  const days = stage.box.querySelector('select');
  if (!days) throw new Error('no choice of days');
  await userEvent.selectOptions(days, '9月17日 周四');
  await expect.poll(sentence).toContain('小时表 · 9月17日 周四，00:00 到 23:00');
  expect(sentence()).toContain('1 处没有读数');
  canvas()?.focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(said).toMatch(/^00:00: 实际 \d+, 上周同期 \d+$/);
  for (let hour = 0; hour < 11; hour += 1) await userEvent.keyboard('{ArrowRight}');
  await expect.poll(said).toMatch(/^11:00: 实际 未读取, 上周同期 \d+$/);
  expect(cells()[11]?.slice(0, 2)).toEqual(['11:00', '—']);
  expect(stage.box.textContent).toContain('不猜，也不相加');
});
