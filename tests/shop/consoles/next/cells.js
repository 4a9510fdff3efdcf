// Draws table cells and cards of the Tmall console with @alifd/next.
const { createElement: h } = window.React;
const { Tag, Balloon, Icon } = window.Next;

const TONES = { good: 'green', warn: 'orange', bad: 'red', plain: 'blue' };

/** One table cell, stacked as the console stacks it. */
export function cell(value) {
  if (typeof value === 'string') return value;
  if (!value) return '-';
  if (value.goods) {
    const { title, lines, href, image } = value.goods;
    return h(
      'div',
      { className: 'qn-goods' },
      h('img', { src: image, width: 56, height: 56, alt: '' }),
      h(
        'div',
        { className: 'qn-goods-text' },
        href
          ? h('a', { href, target: '_blank', rel: 'noreferrer', className: 'qn-goods-title' }, title)
          : h('span', { className: 'qn-goods-title' }, title),
        lines.map((line) => h('div', { key: line, className: 'qn-sub' }, line)),
      ),
    );
  }
  if (value.buyer)
    return h(
      'div',
      null,
      h('div', null, value.buyer.name),
      value.buyer.lines.map((line) => h('div', { key: line, className: 'qn-sub' }, line)),
    );
  if (value.tag) return h(Tag, { size: 'small', color: TONES[value.tone], type: 'normal' }, value.tag);
  if (value.unit)
    return h(
      'span',
      null,
      h('span', { className: 'qn-number' }, value.value),
      h('span', { className: 'qn-unit' }, value.unit),
    );
  if (value.links)
    return h(
      'span',
      { className: 'qn-links' },
      value.links.map((link) => h('a', { key: link, href: 'javascript:void(0)' }, link)),
    );
  return h('div', null, h('div', null, value.main), h('div', { className: 'qn-sub' }, value.sub));
}

/** A card with a figure, its unit apart, and its comparisons. */
export function figure({ label, value, unit, tip, compare = [] }) {
  return h(
    'div',
    { className: 'qn-card', key: label },
    h(
      'div',
      { className: 'qn-card-label' },
      label,
      tip &&
        h(
          Balloon.Tooltip,
          { trigger: h(Icon, { type: 'help', size: 'xs', className: 'qn-help' }), align: 't' },
          tip,
        ),
    ),
    h(
      'div',
      { className: 'qn-card-value' },
      h('span', { className: 'qn-number' }, value),
      unit && h('span', { className: 'qn-unit' }, unit),
    ),
    compare.map((one) =>
      h(
        'div',
        { key: one.label, className: 'qn-compare' },
        h('span', null, one.label),
        h(
          'em',
          { className: `is-${one.direction}` },
          `${{ up: '+', down: '-', flat: '' }[one.direction]}${one.text}`,
        ),
      ),
    ),
  );
}
