// A chart for someone who cannot see it: its sentence, its points by arrow key, the same figures as a table; and its end.
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { readingAt, type ChartView, type ChartWords } from '../../components/charts/chart-view';
import { LineChart } from '../../components/charts/line-chart';

const view: ChartView = {
  lines: [
    { label: 'now', series: 1, points: [5, 6, null, 8].map((y, x) => ({ x, y })) },
    { label: 'before', series: 2, dashed: true, points: [4, 5, 6, 7].map((y, x) => ({ x, y })) },
  ],
  band: [0, 1, 2, 3].map((x) => ({ x, low: 4, high: 7 })),
  gaps: [{ from: 1.6, to: 2.4, label: 'gap' }],
  marks: [{ x: 3, y: 8, number: 1, tone: 'prob' }],
  ticks: [
    { x: 0, label: 'first' },
    { x: 3, label: 'last' },
  ],
  from: 0,
  to: 3,
};
const words: ChartWords = {
  axis: String,
  value: (y) => `${y} people`,
  place: (x) => `day ${x}`,
  unread: 'not read',
};

let root: Root;
let box: HTMLElement;
const canvas = () => box.querySelector('canvas');
const painted = () => {
  const drawn = canvas();
  const data = drawn?.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data;
  return data?.some((part) => part !== 0) ?? false;
};

// The room of the charts comes once; how long that takes on a cold start is not what is tested here.
beforeAll(() => import('../../components/charts/drawing'), 60_000);
beforeEach(() => {
  document.documentElement.style.cssText =
    '--series-1: #3a4ba6; --series-2: #7c7768; --grid: #eee; --band: #eef';
  box = document.createElement('div');
  box.style.width = '360px';
  document.body.append(box);
  root = createRoot(box);
  root.render(
    <LineChart
      view={view}
      words={words}
      sentence="People over four days"
      height={160}
      tableLabel="As a table"
      table={
        <table>
          <tbody>
            <tr>
              <td>5</td>
            </tr>
          </tbody>
        </table>
      }
    />,
  );
});
afterEach(() => {
  root.unmount();
  box.remove();
});

it('is a picture with a sentence, drawn once its room has come', async () => {
  await expect.poll(painted).toBe(true);
  expect(canvas()?.getAttribute('role')).toBe('img');
  expect(canvas()?.getAttribute('aria-label')).toBe('People over four days');
  box.querySelector('summary')?.click();
  await expect.poll(() => box.querySelector('details table')).not.toBeNull();
});

it('is read point by point with the arrow keys, gaps as gaps', async () => {
  await expect.poll(painted).toBe(true);
  const press = (key: string) =>
    canvas()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const said = () => box.querySelector('[role="status"]')?.textContent;
  press('ArrowRight');
  await expect.poll(said).toBe('day 0: now 5 people, before 4 people');
  press('ArrowRight');
  press('ArrowRight');
  await expect.poll(said).toBe('day 2: now not read, before 6 people');
  press('End');
  await expect.poll(said).toBe('day 3: now 8 people, before 7 people');
});

it('leaves nothing running when its place is left', async () => {
  await expect.poll(painted).toBe(true);
  const { Chart } = await import('chart.js');
  expect(Object.keys(Chart.instances)).toHaveLength(1);
  root.render(null);
  await expect.poll(() => Object.keys(Chart.instances).length).toBe(0);
});

it('a stepped line holds its price between two sightings', () => {
  const prices: ChartView = {
    ...view,
    lines: [
      { label: 'rival', series: 2, points: [{ x: 2, y: 89 }] },
      { label: 'me', series: 1, stepped: true, points: [{ x: 0, y: 99 }] },
    ],
  };
  expect(readingAt(prices, 0, words)).toBe('day 2: rival 89 people, me 99 people');
});

it('a compared figure that stands alone is seen as a dot', async () => {
  const [now] = view.lines as [ChartView['lines'][number]];
  const alone = [4, null, 6, null].map((y, x) => ({ x, y }));
  const lines = [now, { label: 'before', series: 2 as const, dashed: true, points: alone }];
  root.render(
    <LineChart
      view={{ ...view, lines, marks: [] }}
      words={words}
      sentence=""
      height={160}
      tableLabel=""
      table={null}
    />,
  );
  const dots = () => {
    const drawn = canvas();
    const data = drawn?.getContext('2d')?.getImageData(0, 0, drawn.width, drawn.height).data ?? [];
    let found = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 124 && data[at + 1] === 119 && data[at + 2] === 104) found += 1;
    return found;
  };
  await expect.poll(dots).toBeGreaterThan(20);
});
