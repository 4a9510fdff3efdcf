// What stood on a page and could not be read, as it is named to the operator.
import { describe, expect, test } from 'vitest';
import { unreadOn } from '../../lib/unread-on';
import { draft, pair, table } from './drafts';

const namesOf = (columns: string[], rows: string[][]) =>
  unreadOn(draft({ tables: [table(columns, rows)] })).map(({ name, why }) => `${name}: ${why}`);

test('charts and figures come before the columns of tables', () => {
  const found = unreadOn(
    draft({
      charts: [{ name: '趋势', at: { path: 'canvas', text: '' } }],
      pairs: [
        pair('访客数', '\ue603\ue604', { value: { unread: 'private-font' } }),
        pair('售价', '149.00-159.00', { value: { unread: 'range' } }),
      ],
      tables: [table(['商品', '花费'], [['杯子', '****']])],
    }),
  );
  expect(found.map(({ name, why }) => `${name}: ${why}`)).toEqual([
    '趋势: chart',
    '访客数: private-font',
    '花费: masked',
  ]);
});

describe('a column whose figures cannot be read is named once, by its heading', () => {
  test.each([
    ['glyphs', ['\ue603\ue604', '\ue605\ue603\ue601'], '访客数: private-font'],
    ['glyphs among digits and signs', ['¥1\ue603.\ue604', '¥\ue605'], '访客数: private-font'],
    ['a glyph for each figure, not always the same', ['\ue603', '\ue604'], '访客数: private-font'],
    [
      'glyphs under a name of their own in a cell of several lines',
      ['杯子\n日均 \ue603\ue604'],
      '访客数: private-font',
    ],
    ['glyphs with their unit apart', ['\ue603 件', '\ue603\ue604 件'], '访客数: private-font'],
    ['a mask under a name of its own', ['杯子\n日均：****'], '访客数: masked'],
    ['masks', ['¥***', '12'], '访客数: masked'],
    ['question marks for digits', ['¥1?9', '??'], '访客数: masked'],
  ])('%s', (_what, cells, said) => {
    expect(
      namesOf(
        ['商品', '访客数'],
        cells.map((cell) => ['杯子', cell]),
      ),
    ).toEqual([said]);
  });

  test('of two such columns each', () => {
    const row = ['\ue603\ue604', '3', '****'];
    expect(namesOf(['访客数', '库存', '花费'], [row, row])).toEqual(['访客数: private-font', '花费: masked']);
  });
});

test.each([
  ['an icon behind a figure', '访客数', ['59.00 \ue614', '61.00 \ue614']],
  ['an icon behind words', '商品', ['杯子 \ue614', '水壶\ue614']],
  ['one icon on every line', '访客数', ['\ue614', '\ue614']],
  ['icons to press', '操作', ['\ue614 \ue615', '\ue616']],
  ['icons under no heading', '', ['\ue614', '\ue615']],
  ['a mark for help', '访客数', ['?', '?']],
  ['a figure, a dash and nothing', '访客数', ['12', '-', '']],
])('%s is not told to be a figure that could not be read', (_what, name, cells) => {
  expect(
    namesOf(
      ['规格', name],
      cells.map((cell) => ['白', cell]),
    ),
  ).toEqual([]);
});
