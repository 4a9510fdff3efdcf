// What a chart shows: lines over a linear axis, the usual range, days without a reading, numbered marks.

export interface ChartPoint {
  /** Position on the axis: a day's number or epoch ms, as the caller counts. */
  x: number;
  /** null is a gap: nothing is drawn there and the line is not joined over it. */
  y: number | null;
}

export interface ChartLine {
  label: string;
  points: ChartPoint[];
  series: 1 | 2;
  dashed?: boolean;
  stepped?: boolean;
}

export interface ChartMark {
  x: number;
  /** null stands at the foot of the chart: a day without a figure. */
  y: number | null;
  number: number;
  tone: 'prob' | 'attn' | 'plain';
}

export interface ChartView {
  /** The first line is the one that is read point by point. */
  lines: ChartLine[];
  /** The usual range where it is known. */
  band?: { x: number; low: number; high: number }[];
  /** Stretches without a reading, hatched and named. */
  gaps?: { from: number; to: number; label: string }[];
  /** Stretches that something held throughout: tinted, or with a label marked and named along the axis. */
  spans?: { from: number; to: number; label?: string }[];
  /** What the operator did, as small flags on the axis; read out with their place. */
  flags?: { x: number; label: string }[];
  marks?: ChartMark[];
  /** Words on the axis below, in order. */
  ticks: { x: number; label: string }[];
  from: number;
  to: number;
}

/** How the values of a chart are written. */
export interface ChartWords {
  /** On the axis at the left: short. */
  axis: (y: number) => string;
  value: (y: number) => string;
  place: (x: number) => string;
  /** For a place without a reading. */
  unread: string;
}

/** A stepped line holds its value until the next point; any other has one only at its points. */
function valueAt({ points, stepped }: ChartLine, x: number): number | null {
  const point = stepped ? points.findLast((each) => each.x <= x) : points.find((each) => each.x === x);
  return point?.y ?? null;
}

/** One place of the chart as a sentence: "9/17: actual 5,842, same weekday 7,090". */
export function readingAt({ lines, spans, flags }: ChartView, index: number, words: ChartWords): string {
  const x = lines[0]?.points[index]?.x;
  if (x === undefined) return '';
  const values = lines.map((line) => {
    const y = valueAt(line, x);
    return `${line.label} ${y === null ? words.unread : words.value(y)}`;
  });
  const beside = [
    ...(spans ?? []).filter(({ from, to }) => from <= x && x <= to),
    ...(flags ?? []).filter((flag) => flag.x === x),
  ].map(({ label }) => label);
  return `${words.place(x)}: ${[...values, ...beside].join(', ')}`;
}
