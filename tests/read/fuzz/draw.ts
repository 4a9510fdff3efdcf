// Small hands for drawing invented consoles: elements, boxes of many kinds around them, parts that cannot be seen.
import type { Dice } from './dice';

type Child = Node | string;

export function make(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** What must wait until the page stands: a frame has no document before. */
export type Later = (() => void)[];

const holds =
  (tag: string, attributes: Record<string, string> = {}) =>
  (inner: Node) =>
    make(tag, attributes, inner);

type Wrap = (inner: Node, later: Later, at: number) => Node;

/** Boxes in which things stay as visible as they were. */
const boxes: Wrap[] = [
  holds('div'),
  holds('section'),
  holds('article', { class: 'panel-content' }),
  holds('div', { style: 'display:flex;gap:24px' }),
  holds('div', { style: 'overflow:auto;max-height:400px' }),
  holds('div', { style: 'position:relative;padding:8px' }),
  holds('div', { style: 'transform:translateX(4px)' }),
  holds('fieldset'),
  holds('details', { open: '' }),
  holds('div', { role: 'dialog', 'aria-modal': 'true', class: 'ant-modal' }),
  (inner) => make('ul', {}, make('li', {}, inner)),
  (inner) => make('table', {}, make('tbody', {}, make('tr', {}, make('td', {}, inner)))),
  (inner, _later, at) =>
    make(
      'div',
      { class: 'ant-tabs' },
      make('div', { role: 'tab', 'aria-selected': 'true' }, `页签${at}`),
      make('div', { role: 'tab', 'aria-selected': 'false' }, `其他${at}`),
      make('div', { role: 'tabpanel' }, inner),
    ),
  (inner, _later, at) =>
    make('div', { id: `names-${at}`, 'aria-labelledby': `names-${at} names-${at + 1}` }, inner),
  (inner) => {
    const host = make('div');
    host.attachShadow({ mode: 'open' }).append(inner);
    return host;
  },
  (inner) => {
    const host = make('div', {}, inner);
    host.attachShadow({ mode: 'open' }).append(make('div', {}, make('slot')));
    return host;
  },
  (inner, later) => {
    const frame = make('iframe', { style: 'width:1000px;height:600px;border:0' }) as HTMLIFrameElement;
    later.push(() => frame.contentDocument?.body.append(inner));
    return make('div', { style: 'overflow:hidden' }, frame);
  },
];

/** Ways in which nobody sees what is inside. */
const curtains: Wrap[] = [
  holds('div', { hidden: '' }),
  holds('div', { style: 'display:none' }),
  holds('div', { style: 'visibility:hidden' }),
  holds('div', { style: 'opacity:0' }),
  holds('div', { style: 'width:0;height:0;overflow:hidden' }),
  holds('div', { style: 'position:relative;height:0;overflow:hidden' }),
  holds('details'),
  holds('div', { role: 'tabpanel', 'aria-hidden': 'true', style: 'display:none' }),
  holds('div', { class: 'ant-tooltip', style: 'display:none' }),
];

export function wrapped(dice: Dice, inner: Node, later: Later, deepest: number): Node {
  let node = inner;
  for (let left = dice.whole(0, deepest); left > 0; left -= 1)
    node = dice.pick(boxes)(node, later, dice.whole(0, 9));
  return node;
}

export const curtained = (dice: Dice, inner: Node): Node => dice.pick(curtains)(inner, [], 0);
