// Draws a chart on a canvas. The one file that loads the chart library; it is fetched when the first chart is shown.
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartDataset,
} from 'chart.js';
import { decimated } from '../../lib/decimate';
import type { ChartLine, ChartView, ChartWords } from './chart-view';
import type { Colours } from './colours';
import { bandAndGaps, family, marksOver } from './layers';
import { pictureOf } from './picture';

Chart.register(LineController, LineElement, PointElement, LinearScale, Tooltip);

export interface Drawing {
  /** Points at a place of the first line, for reading by keyboard. */
  pointAt(index: number): void;
  /** The chart as a PNG under a title, on the colour of the paper. */
  picture(title: string): Promise<Blob | undefined>;
  destroy(): void;
}

/** More points than this cannot be told apart on a panel, and cost time at each stroke. */
const mostPoints = 700;

/** The line as it is drawn. */
const thinned = (line: ChartLine): ChartLine => ({ ...line, points: decimated(line.points, mostPoints) });

function dataset(line: ChartLine, colours: Colours): ChartDataset<'line'> {
  const colour = colours[`series-${line.series}`];
  const last = line.points.findLastIndex(({ y }) => y !== null);
  return {
    label: line.label,
    data: line.points,
    borderColor: colour,
    backgroundColor: colour,
    borderWidth: line.dashed ? 1.4 : 2,
    borderDash: line.dashed ? [3, 3] : [],
    stepped: line.stepped ? 'before' : false,
    tension: 0,
    spanGaps: false,
    clip: 8,
    // Only the last point is a dot; a point between two gaps would else be no line and so not be seen at all.
    pointRadius: ({ dataIndex }) =>
      alone(line, dataIndex) || (dataIndex === last && !line.dashed) ? 2.5 : 0,
    pointHoverRadius: 4,
  };
}

const alone = ({ points }: ChartLine, index: number): boolean =>
  (points[index - 1]?.y ?? null) === null && (points[index + 1]?.y ?? null) === null;

/** Draws; call `destroy` before the canvas goes or is drawn on again. The words are asked for at each use. */
export function drawChart(
  canvas: HTMLCanvasElement,
  view: ChartView,
  words: { readonly current: ChartWords },
  colours: Colours,
): Drawing {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Of its box: the canvas itself has no size yet.
  const low = (canvas.parentElement?.clientHeight ?? 0) < 160;
  const lines = view.lines.map(thinned);
  const ticks = { color: colours['ink-3'], font: { size: 11, family } };
  const chart = new Chart(canvas, {
    type: 'line',
    data: { datasets: lines.map((line) => dataset(line, colours)) },
    plugins: [bandAndGaps(view, colours), marksOver(view, colours)],
    options: {
      animation: still ? false : { duration: 160 },
      maintainAspectRatio: false,
      parsing: false,
      normalized: true,
      layout: { padding: { top: 10, right: 10 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: view.from,
          max: view.to,
          border: { display: false },
          grid: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = view.ticks.map(({ x }) => ({ value: x }));
          },
          ticks: {
            ...ticks,
            align: 'inner',
            autoSkip: false,
            maxRotation: 0,
            callback: (_, index) => view.ticks[index]?.label ?? '',
          },
        },
        y: {
          grace: '8%',
          border: { display: false },
          grid: { color: colours.grid, drawTicks: false },
          ticks: {
            ...ticks,
            maxTicksLimit: low ? 4 : 6,
            padding: 6,
            callback: (value) => words.current.axis(Number(value)),
          },
        },
      },
      plugins: {
        tooltip: {
          backgroundColor: colours.surface,
          borderColor: colours['line-strong'],
          borderWidth: 1,
          titleColor: colours['ink-2'],
          bodyColor: colours.ink,
          titleFont: { size: 12, family, weight: 'normal' },
          bodyFont: { size: 12, family },
          cornerRadius: 5,
          displayColors: false,
          callbacks: {
            title: ([item]) => (item ? words.current.place(item.parsed.x ?? 0) : ''),
            label: ({ dataset: { label }, parsed: { y } }) =>
              `${label} ${y === null ? words.current.unread : words.current.value(y)}`,
          },
        },
      },
    },
  });
  return {
    pointAt(index) {
      const x = view.lines[0]?.points[index]?.x;
      const active = lines.flatMap(({ points }, datasetIndex) => {
        const at = points.findIndex((point) => point.x === x && point.y !== null);
        return at < 0 ? [] : [{ datasetIndex, index: at }];
      });
      chart.setActiveElements(active);
      chart.tooltip?.setActiveElements(active, { x: 0, y: 0 });
      chart.update('none');
    },
    picture: (title) => pictureOf(canvas, title, colours),
    destroy: () => chart.destroy(),
  };
}
