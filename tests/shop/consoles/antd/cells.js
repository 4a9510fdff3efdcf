// Draws panels, cards and table cells of the antd consoles.
const { createElement: h } = window.React;
const { Tag, Tooltip, Card } = window.antd;

const TONES = { good: 'success', warn: 'warning', bad: 'error', plain: 'default' };

/** A titled white box. */
export const Panel = ({ title, aside, extra, children }) =>
  h(
    Card,
    {
      className: 'sy-panel',
      size: 'small',
      title: h('span', null, title, aside && h('small', { className: 'sy-sub' }, aside)),
      extra,
    },
    children,
  );

/** One table cell. */
export function cell(value) {
  if (typeof value === 'string') return value;
  if (!value) return '-';
  if (value.tag) return h(Tag, { color: TONES[value.tone] }, value.tag);
  if (value.unit) return h('span', null, value.value, h('small', null, value.unit));
  return h('div', null, h('div', null, value.main), h('div', { className: 'sy-sub' }, value.sub));
}

/** Up or down is an arrow drawing only, as on the real page: its text says nothing of the direction. */
function arrow(direction) {
  if (direction === 'flat') return null;
  const path = direction === 'up' ? 'M6 1 11 8H1z' : 'M6 11 1 4h10z';
  return h(
    'svg',
    {
      width: 10,
      height: 12,
      viewBox: '0 0 12 12',
      className: `sy-arrow is-${direction}`,
      role: 'img',
      'aria-label': direction === 'up' ? '上升' : '下降',
    },
    h('path', { d: path, fill: 'currentColor' }),
  );
}

/** A card with a figure and its comparisons. */
export function figure({ label, value, unit, tip, compare = [] }) {
  const name = h('span', { className: 'sy-card-label' }, label);
  return h(
    'div',
    { className: 'sy-card', key: label },
    tip ? h(Tooltip, { title: tip }, name) : name,
    h(
      'div',
      { className: 'sy-card-value' },
      h('span', { className: 'sy-number' }, value),
      unit && h('span', { className: 'sy-unit' }, unit),
    ),
    compare.map((one) =>
      h(
        'div',
        { key: one.label, className: 'sy-compare' },
        h('span', null, one.label),
        h('span', { className: `is-${one.direction}` }, arrow(one.direction), one.text),
      ),
    ),
  );
}
