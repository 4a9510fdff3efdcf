// The few line drawings on a page, 16 units square; they take the colour of the text they stand in.
import { shape } from './element';

/** Name, path, and whether it is filled instead of drawn in lines. A script carries only those it names. */
export type Drawing = readonly [name: string, path: string, solid?: true];

export const brand: Drawing = ['brand', 'M13.2 5.1A6 6 0 1 0 14 8M5.2 8.2 7.3 10.3 13.4 3.4'];
export const unfold: Drawing = ['unfold', 'M4 9.8 8 5.8l4 4'];
export const fold: Drawing = ['fold', 'M4 6.2 8 10.2l4-4'];
export const cross: Drawing = ['x', 'M4 4l8 8M12 4l-8 8'];
export const aside: Drawing = ['aside', 'M5.5 4.5 2 8l3.5 3.5M2 8h12M10.5 4.5 14 8l-3.5 3.5'];
export const pin: Drawing = ['pin', 'M4 2.5h8v11.2L8 10.8l-4 2.9Z'];
export const pinned: Drawing = ['pinned', pin[1], true];
export const rise: Drawing = ['rise', 'M8 4 12.5 11.5h-9Z', true];
export const fall: Drawing = ['fall', 'M8 12 3.5 4.5h9Z', true];
export const attention: Drawing = ['attention', 'M8 1.9 14.6 13.4H1.4Z', true];
export const passed: Drawing = ['passed', 'M2.5 8.5l3.6 3.6 7.4-8'];
export const chips: Drawing = ['chips', 'M2 3.5h6v4H2ZM10.5 5.5H14M2 10.5h6M10.5 10.5H14'];
export const problem: Drawing = ['problem', 'M8 1.2 14.8 8 8 14.8 1.2 8Z', true];

/** A drawing; with a label it speaks for itself, else the words beside it do. */
export function icon([name, d, solid]: Drawing, label?: string): SVGSVGElement {
  const spoken: Record<string, string> = label
    ? { role: 'img', 'aria-label': label }
    : { 'aria-hidden': 'true' };
  return shape(
    'svg',
    { class: `ic ic-${name}${solid ? ' solid' : ''}`, viewBox: '0 0 16 16', ...spoken },
    shape('path', { d }),
  );
}
