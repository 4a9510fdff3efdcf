// What lies under and over the lines of a chart: the usual range, hatched stretches without a reading, numbered marks.
import type { Chart, Plugin } from 'chart.js';
import type { ChartMark, ChartView } from './chart-view';
import type { Colours } from './colours';

/** A canvas does not inherit the page's font. */
export const family = '"Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

const xOf = (chart: Chart, x: number) => chart.scales['x']?.getPixelForValue(x) ?? 0;
const yOf = (chart: Chart, y: number) => chart.scales['y']?.getPixelForValue(y) ?? 0;

function fillBand(chart: Chart, band: NonNullable<ChartView['band']>, colour: string): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.beginPath();
  ctx.rect(chartArea.left, chartArea.top, chartArea.width, chartArea.height);
  ctx.clip();
  ctx.fillStyle = colour;
  // Neighbouring places are joined; a place without a usual range leaves a hole.
  for (const [index, here] of band.entries()) {
    const next = band[index + 1];
    if (!next || next.x - here.x > 1) continue;
    const [left, right] = [xOf(chart, here.x), xOf(chart, next.x)];
    ctx.beginPath();
    ctx.moveTo(left, yOf(chart, here.high));
    ctx.lineTo(right + 0.5, yOf(chart, next.high));
    ctx.lineTo(right + 0.5, yOf(chart, next.low));
    ctx.lineTo(left, yOf(chart, here.low));
    ctx.fill();
  }
  ctx.restore();
}

function hatch(chart: Chart, gaps: NonNullable<ChartView['gaps']>, colours: Colours): void {
  const { ctx, chartArea } = chart;
  let free = chartArea.left;
  ctx.save();
  ctx.font = `400 12px ${family}`;
  ctx.textAlign = 'center';
  for (const { from, to, label } of gaps) {
    const middle = (xOf(chart, from) + xOf(chart, to)) / 2;
    const width = Math.max(xOf(chart, to) - xOf(chart, from), 6);
    const left = Math.max(middle - width / 2, chartArea.left);
    ctx.globalAlpha = 0.35;
    ctx.fillStyle = colours.hatch;
    ctx.fillRect(left, chartArea.top + 8, Math.min(width, chartArea.right - left), chartArea.height - 8);
    ctx.globalAlpha = 1;
    const half = ctx.measureText(label).width / 2 + 4;
    // A word that would run over its neighbour or the edge is left to the list below.
    if (middle - half < free || middle + half > chartArea.right + 8) continue;
    ctx.fillStyle = colours['ink-2'];
    ctx.fillText(label, middle, chartArea.top + 4);
    free = middle + half;
  }
  ctx.restore();
}

function tint(chart: Chart, spans: NonNullable<ChartView['spans']>, colour: string): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.fillStyle = colour;
  for (const { from, to } of spans) {
    const [left, right] = [
      Math.max(xOf(chart, from), chartArea.left),
      Math.min(xOf(chart, to), chartArea.right),
    ];
    if (right < chartArea.left || left > chartArea.right) continue;
    ctx.fillRect(left, chartArea.top, Math.max(right - left, 3), chartArea.height);
  }
  ctx.restore();
}

/** Days of a sale: a thin bar along the top with its name, where the name has room. */
function bars(chart: Chart, spans: NonNullable<ChartView['spans']>, colours: Colours): void {
  const { ctx, chartArea } = chart;
  let free = chartArea.left;
  // A name that comes back every year would say nothing of which, and seem to name the nearest peak.
  const often = (label: string) => spans.filter((span) => span.label === label).length > 2;
  ctx.save();
  ctx.font = `400 11px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.strokeStyle = colours['ink-3'];
  ctx.fillStyle = colours['ink-2'];
  ctx.lineWidth = 3;
  for (const { from, to, label } of spans) {
    if (label === undefined) continue;
    const left = Math.max(xOf(chart, from), chartArea.left);
    const right = Math.min(Math.max(xOf(chart, to), left + 3), chartArea.right);
    if (right <= chartArea.left || left >= chartArea.right) continue;
    ctx.beginPath();
    ctx.moveTo(left, chartArea.bottom - 2);
    ctx.lineTo(right, chartArea.bottom - 2);
    ctx.stroke();
    if (often(label)) continue;
    const [middle, half] = [(left + right) / 2, ctx.measureText(label).width / 2 + 3];
    if (middle - half < free || middle + half > chartArea.right + 8) continue;
    ctx.fillText(label, middle, chartArea.bottom - 5);
    free = middle + half;
  }
  ctx.restore();
}

/** What the operator did: a small flag on the axis. */
function pennants(chart: Chart, flags: NonNullable<ChartView['flags']>, colours: Colours): void {
  const { ctx, chartArea } = chart;
  ctx.save();
  ctx.strokeStyle = colours['series-1'];
  ctx.fillStyle = colours['series-1'];
  ctx.lineWidth = 1;
  for (const { x } of flags) {
    const left = Math.round(xOf(chart, x)) + 0.5;
    ctx.beginPath();
    ctx.moveTo(left, chartArea.bottom);
    ctx.lineTo(left, chartArea.bottom - 16);
    ctx.stroke();
    ctx.beginPath();
    ctx.moveTo(left, chartArea.bottom - 16);
    ctx.lineTo(left + 7, chartArea.bottom - 13);
    ctx.lineTo(left, chartArea.bottom - 10);
    ctx.fill();
  }
  ctx.restore();
}

/** Under the lines. */
export function bandAndGaps(view: ChartView, colours: Colours): Plugin<'line'> {
  return {
    id: 'band-and-gaps',
    beforeDatasetsDraw(chart) {
      if (view.spans)
        tint(
          chart,
          view.spans.filter(({ label }) => label === undefined),
          colours.band,
        );
      if (view.band) fillBand(chart, view.band, colours.band);
      if (view.gaps) hatch(chart, view.gaps, colours);
      if (view.spans) bars(chart, view.spans, colours);
      if (view.flags) pennants(chart, view.flags, colours);
    },
  };
}

function drawMark(chart: Chart, mark: ChartMark, colours: Colours): void {
  const { ctx } = chart;
  const x = xOf(chart, mark.x);
  const y = mark.y === null ? chart.chartArea.bottom - 24 : yOf(chart, mark.y);
  ctx.beginPath();
  ctx.arc(x, y, 7.25, 0, 2 * Math.PI);
  ctx.fillStyle = mark.tone === 'prob' ? colours['prob-fill'] : colours.surface;
  ctx.strokeStyle =
    mark.tone === 'prob' ? colours['prob-fill'] : mark.tone === 'attn' ? colours['attn-fill'] : colours.ink;
  ctx.lineWidth = 1.5;
  ctx.fill();
  ctx.stroke();
  ctx.font = `600 10px ${family}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = mark.tone === 'prob' ? colours['on-solid'] : colours.ink;
  ctx.fillText(String(mark.number), x, y + 0.5);
}

/** Over the lines: numbers that the list below explains. */
export function marksOver(view: ChartView, colours: Colours): Plugin<'line'> {
  return {
    id: 'marks',
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      for (const mark of view.marks ?? []) drawMark(chart, mark, colours);
      chart.ctx.restore();
    },
  };
}
