// The figures of a quadrant as the operator reads them: what they are called on the shop's platform, and how they are written.
import type { QuadrantKind } from '../../lib/quadrant-tables';
import { count, money, rate, ratio } from '../../lib/quantities';
import type { Words } from '../words';
import { metricName } from './metric-name';

export interface Figures {
  names: { x: string; y: string; size: string };
  x: (value: number) => string;
  y: (value: number) => string;
  size: (value: number) => string;
  /** Of x on the axis: short. */
  tick: (value: number) => string;
}

/** Visitors, conversion and sales of products; cost and return of plans. */
export function figuresOf(kind: QuadrantKind, platform: string, words: Words): Figures {
  const { quantity, money: amount } = words;
  const name = (metric: string) => metricName({ name: `metrics.${metric}` }, platform, words);
  const products = kind === 'products';
  return {
    names: {
      x: name(products ? 'visitors' : 'ad-cost'),
      y: name(products ? 'conversion' : 'ad-roi'),
      size: name('gmv'),
    },
    x: (value) => quantity(products ? count(value) : money(Math.round(value))),
    y: (value) => quantity(products ? rate(value) : ratio(value)),
    size: (value) => quantity(money(value)),
    tick: (value) => (products ? quantity(count(value)) : amount(value, 'CNY', true)),
  };
}

/** What is known of one thing, in words: the figures that were not read are left out. */
export function toldOf(
  { x, y, size }: { x?: number; y?: number; size?: number },
  figures: Figures,
): string[] {
  const { names } = figures;
  return [
    ...(x === undefined ? [] : [`${names.x} ${figures.x(x)}`]),
    ...(y === undefined ? [] : [`${names.y} ${figures.y(y)}`]),
    ...(size === undefined ? [] : [`${names.size} ${figures.size(size)}`]),
  ];
}
