// Where things stand on two figures at once: above or below a line on each, drawn so that the two lines cross in the middle.
import type { Evidence } from './checks/contract';
import { medianOf } from './median';

/** One thing of a table; a figure that was not read is missing. */
export interface Thing {
  key: string;
  name: string;
  x?: number;
  y?: number;
  size?: number;
  /** Where the true `y` lies; undefined where the figure is as sure as it gets. */
  range?: { low: number; high: number };
  evidence: Evidence[];
}

export type Side = 'below' | 'on' | 'above';
export type Corner = 'low-low' | 'low-high' | 'high-low' | 'high-high';

export interface Spot extends Thing {
  x: number;
  y: number;
  /** The side of x, then that of y; undefined on a line, for there it is neither. */
  corner: Corner | undefined;
  /** False where the figure may as well lie on the other side of the line of y. */
  sure: boolean;
  /** Its place in the drawing, from 0 to 1, upwards and to the right. */
  at: { x: number; y: number };
  /** How large it is beside the largest, from 0 to 1; undefined where not every spot has a size. */
  share: number | undefined;
}

export interface Quadrant {
  /** By x, the largest first. */
  spots: Spot[];
  line: { x: number; y: number };
  most: { x: number; y: number };
  /** Without one of the two figures. */
  unplaced: Thing[];
}

/** A median of fewer is a matter of chance. */
const fewest = 5;

/** On which side of a line a value stands. */
export const sideOf = (value: number, line: number): Side =>
  value === line ? 'on' : value < line ? 'below' : 'above';

/**
 * The place of a value on an axis from 0 to 1 whose line stands in the middle: even steps below it, even factors above,
 * so that one very large value does not press the others together. A line at 0 stands at the lower end.
 */
export function placeOf(value: number, line: number, most: number): number {
  if (line <= 0) return most <= 0 ? 0 : value / most;
  if (value <= line) return value / line / 2;
  const factor = (to: number) => Math.log(to) - Math.log(line);
  // Two that lie less than a logarithm's last digit apart.
  return factor(most) > 0 ? 0.5 + factor(value) / factor(most) / 2 : 1;
}

const cornerOf = (x: Side, y: Side): Corner | undefined => {
  if (x === 'on' || y === 'on') return undefined;
  return `${x === 'below' ? 'low' : 'high'}-${y === 'below' ? 'low' : 'high'}`;
};

const isPlaced = (thing: Thing): thing is Thing & { x: number; y: number } =>
  thing.x !== undefined && thing.y !== undefined;

/**
 * Places things against the median of their own `x`, and against that of their `y` or a line given. Undefined for fewer
 * than five that have both figures. Nothing may be negative.
 */
export function quadrantOf(things: readonly Thing[], lineY?: number): Quadrant | undefined {
  const placed = things.filter(isPlaced);
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  const [lineX, middleY] = [medianOf(xs), lineY ?? medianOf(ys)];
  if (placed.length < fewest || lineX === undefined || middleY === undefined) return undefined;
  const line = { x: lineX, y: middleY };
  const most = { x: Math.max(...xs), y: Math.max(...ys, line.y) };
  const sizes = placed.flatMap(({ size }) => size ?? []);
  const largest = sizes.length === placed.length ? Math.max(...sizes) : 0;
  const spots = placed.map((thing): Spot => {
    const { x, y, range, size = 0 } = thing;
    return {
      ...thing,
      corner: cornerOf(sideOf(x, line.x), sideOf(y, line.y)),
      sure: !range || range.low > line.y || range.high < line.y,
      at: { x: placeOf(x, line.x, most.x), y: placeOf(y, line.y, most.y) },
      share: largest > 0 ? size / largest : undefined,
    };
  });
  return {
    spots: spots.toSorted((a, b) => b.x - a.x || b.y - a.y),
    line,
    most,
    unplaced: things.filter((thing) => !isPlaced(thing)),
  };
}
