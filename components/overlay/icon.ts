// The few line drawings the card needs, 16 units square; they take the colour of the text they stand in.
import { shape } from './element';

const lines = {
  brand: 'M13.2 5.1A6 6 0 1 0 14 8M5.2 8.2 7.3 10.3 13.4 3.4',
  unfold: 'M4 9.8 8 5.8l4 4',
  fold: 'M4 6.2 8 10.2l4-4',
  x: 'M4 4l8 8M12 4l-8 8',
  pin: 'M4 2.5h8v11.2L8 10.8l-4 2.9Z',
};
const solids = {
  pinned: 'M4 2.5h8v11.2L8 10.8l-4 2.9Z',
  rise: 'M8 4 12.5 11.5h-9Z',
  fall: 'M8 12 3.5 4.5h9Z',
  problem: 'M8 1.2 14.8 8 8 14.8 1.2 8Z',
};

export type IconName = keyof typeof lines | keyof typeof solids;

const isLine = (name: IconName): name is keyof typeof lines => name in lines;

/** A drawing; with a label it speaks for itself, else the words beside it do. */
export function icon(name: IconName, label?: string): SVGSVGElement {
  const spoken: Record<string, string> = label
    ? { role: 'img', 'aria-label': label }
    : { 'aria-hidden': 'true' };
  const path = isLine(name)
    ? shape('path', { d: lines[name] })
    : shape('path', { d: solids[name], fill: 'currentColor', stroke: 'none' });
  return shape('svg', { class: `ic ic-${name}`, viewBox: '0 0 16 16', ...spoken }, path);
}
