// Draws panels, cards and table cells of the Douyin console with @arco-design/web-react.
const { createElement: h } = window.React;
const { Card, Statistic, Tag, Tooltip, Link, Space, Typography } = window.arco;

const TONES = { good: 'green', warn: 'orange', bad: 'red', plain: 'gray' };
const ARROWS = { up: '↑', down: '↓', flat: '-' };

/** A titled white box. */
export const Panel = ({ title, aside, extra, children }) =>
  h(
    Card,
    {
      className: 'fx-panel',
      bordered: false,
      title: h('span', null, title, aside && h('span', { className: 'fx-sub' }, aside)),
      extra,
    },
    children,
  );

/** One table cell. */
export function cell(value) {
  if (typeof value === 'string') return value;
  if (!value) return '-';
  if (value.goods) {
    return h(
      'div',
      { className: 'fx-goods' },
      h('img', { src: value.goods.image, width: 48, height: 48, alt: '' }),
      h(
        'div',
        null,
        h(Typography.Text, { className: 'fx-goods-title' }, value.goods.title),
        value.goods.lines.map((line) => h('div', { key: line, className: 'fx-sub' }, line)),
      ),
    );
  }
  if (value.buyer)
    return h(
      'div',
      null,
      h('div', null, value.buyer.name),
      value.buyer.lines.map((line) => h('div', { key: line, className: 'fx-sub' }, line)),
    );
  if (value.tag) return h(Tag, { color: TONES[value.tone], size: 'small' }, value.tag);
  if (value.unit) return h('span', null, value.value, h('small', null, value.unit));
  if (value.links)
    return h(
      Space,
      null,
      value.links.map((link) => h(Link, { key: link }, link)),
    );
  return h('div', null, h('div', null, value.main), h('div', { className: 'fx-sub' }, value.sub));
}

/** A card with a figure; the library's own statistic draws number and unit apart. */
export function figure({ label, value, unit, tip, compare = [] }) {
  return h(
    'div',
    { className: 'fx-card', key: label },
    h(Statistic, {
      title: tip ? h(Tooltip, { content: tip }, h('span', null, label)) : label,
      value,
      suffix: unit,
    }),
    compare.map((one) =>
      h(
        'div',
        { key: one.label, className: 'fx-compare' },
        one.label,
        h('span', { className: `is-${one.direction}` }, `${ARROWS[one.direction]} ${one.text}`),
      ),
    ),
  );
}
