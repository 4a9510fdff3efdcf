// Countdowns outside tables: a length of time where a word says that it is one, and else no figure at all.
import { expect, test } from 'vitest';
import { read } from './drawn';

const style = '.f{display:flex;gap:4px}.b{width:24px;text-align:center}.r{display:flex;gap:24px}';
const boxes = (...parts: string[]) =>
  `<span class="f">${parts.map((part) => `<span class="b">${part}</span>`).join('')}</span>`;
const card = (label: string, value: string) => `<div><div>${label}</div>${value}</div>`;
const pairs = (markup: string) =>
  read(markup, style).pairs?.map(({ label, value, unit }) => [label, value, unit]) ?? [];

test.each([
  ['剩 3小时52分 under its name', card('发货倒计时', '<b>剩 3小时52分</b>'), '发货倒计时', '13920'],
  ['还剩 2天3小时 under its name', card('剩余处理时间', '<b>还剩 2天3小时</b>'), '剩余处理时间', '183600'],
  ['a clock in one text with its name', '<p>剩余发货时间 03:52:10</p>', '剩余发货时间', '13930'],
  ['the same with a colon', '<p>剩余发货时间：03:52:10</p>', '剩余发货时间', '13930'],
  ['the same in English', '<p>Time left: 03:52:10</p>', 'Time left', '13930'],
  ['days before a clock', '<p>距活动结束还剩 1天 03:52:10</p>', '距活动结束还剩', '100330'],
  ['boxes with colons', card('剩余发货时间', boxes('02', ':', '45', ':', '10')), '剩余发货时间', '9910'],
  [
    'boxes with words',
    card('剩余发货时间', boxes('02', '时', '45', '分', '10', '秒')),
    '剩余发货时间',
    '9910',
  ],
  ['boxes with days', card('距结束', boxes('3', '天', '02', ':', '45', ':', '10')), '距结束', '269110'],
])('%s', (_what, markup, label, value) => {
  expect(pairs(markup)).toEqual([[label, value, '秒']]);
});

test('boxes of a countdown beside another figure: each keeps its own name', () => {
  const markup = `<div class="r"><span>距结束</span>${boxes('12', '时', '45', '分', '10', '秒')}<span>访客数</span><b>12</b></div>`;
  expect(pairs(markup)).toEqual([
    ['距结束', '45910', '秒'],
    ['访客数', '12', undefined],
  ]);
});

test.each([
  ['hours and minutes alone, beside a word that says what is left', '<p>剩余时间 09:05</p>'],
  ['a time of day in one text', '<p>更新时间 03:52:10</p>'],
  ['a time of day under its name', card('最后更新', '<b>03:52:10</b>')],
  ['boxes of a clock on the wall', card('北京时间', boxes('12', ':', '45', ':', '10'))],
  ['a countdown under the name of a product', card('玻璃杯', '<b>剩 3小时52分</b>')],
  ['pieces left of a product', '<p>剩 12 件</p>'],
  ['boxes with a digit each', card('剩余发货时间', boxes('0', '2', ':', '4', '5', ':', '1', '0'))],
  ['minutes over 59', card('剩余发货时间', boxes('02', ':', '75', ':', '10'))],
  ['boxes of hours and minutes only', card('剩余发货时间', boxes('02', ':', '45'))],
])('no figure is made of %s', (_what, markup) => {
  expect(pairs(markup)).toEqual([]);
});
