// The list of what is unusual: no verdict on days that nothing could be held against, and no ring of "not read" on one.
import { expect, it } from 'vitest';
import { RemarkList } from '../../components/trends/remark-list';
import { lineOf, trendsOf, unusualYesterday } from '../../components/trends/trend-board';
import { addDays } from '../../lib/day';
import { FigureIndex } from '../../lib/figure-index';
import { figureRow } from '../lib/figure-rows';
import { stageOf } from './stage';

const today = '2026-08-20';
const stage = stageOf(336);
const wobble = (age: number) => 1 + 0.012 * Math.sin(age * 2.3);
const rows = (metric: string, days: number, size: number, factor = 1) =>
  Array.from({ length: days }, (_, at) =>
    figureRow(metric, addDays(today, -at - 1), Math.round(size * wobble(at) * (at === 0 ? factor : 1))),
  );

async function said(...figures: ReturnType<typeof rows>[]): Promise<string> {
  const index = new FigureIndex(figures.flat());
  const frame = { bucket: 'day', count: 30, today } as const;
  const trends = trendsOf(index, frame);
  const [metric] = trends.map((trend) => trend.metric);
  if (!metric) throw new Error('no metric');
  stage.show(
    <RemarkList
      line={lineOf(metric, index, frame)}
      unusual={unusualYesterday(trends, index, today)}
      index={index}
      platform="tmall"
      today={today}
      onPick={() => undefined}
    />,
  );
  await expect.poll(() => stage.box.querySelector('.sheet'), { timeout: 20_000 }).not.toBeNull();
  return stage.box.textContent;
}

it('says how many days were read where none of them can be judged', async () => {
  const text = await said(rows('visitors', 1, 7_000));
  expect(text).toContain('读到 1 天，可比的日子还不够，先不判断');
  expect(text).not.toContain('对比');
});

it('names the base that the days were held against, and how many they are', async () => {
  expect(await said(rows('visitors', 10, 7_000))).toContain(
    '对比前 7 天均值读到 10 天，其中能判断的 7 天都在正常波动范围内',
  );
});

it('says that all is usual where all was read and judged', async () => {
  expect(await said(rows('visitors', 90, 7_000))).toContain('都在正常波动范围内，没有漏读');
});

it('does not judge advertising that is still being credited', async () => {
  expect(await said(rows('ad-roi', 60, 300))).toContain('归因期没走完');
});

it('marks a measure without a line in view as unusual, not as unread', async () => {
  await said(rows('visitors', 90, 7_000), rows('ad-cost', 90, 180_000, 0.5));
  const mark = stage.box.querySelector('.mk-lone [role="img"]');
  expect(mark?.getAttribute('aria-label')).toBe('不寻常');
  expect(stage.box.querySelector('.mk-lone .st-none')).toBeNull();
});
