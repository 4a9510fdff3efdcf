// A column taught by one cell: which column that is, and where it stands on a table that was changed since.
import { describe, expect, test } from 'vitest';
import type { Draft, Fingerprint, Table } from '../../lib/reading';
import type { TaughtColumn, TaughtRow } from '../../lib/rows';
import { columnFigures } from '../../lib/taught';
import { columnUnder, readColumn } from '../../lib/taught-column';

const table = (columns: string[], rows: string[][], more: Partial<Table> = {}): Table => ({
  columns,
  rows,
  shown: rows.length,
  ...more,
});
const goods = table(
  ['商品', '售价', '可售库存', '近7天销量'],
  [
    ['保温杯', '¥99.00', '120', '310'],
    ['水壶', '¥59.00', '14', '88'],
    ['手提壶', '¥129.00', '7', '12'],
    ['合计', '', '141', '410'],
  ],
);
goods.shown = 3;

const printOf = (column: string, row: string, kind = 'number'): Fingerprint => ({
  kind,
  near: [[row, '售价']],
  own: [],
  column,
  row,
  headings: [],
  tag: 'td',
  attributes: [],
  classes: [],
  path: 'td tr tbody table',
});
const stock = columnUnder(printOf('可售库存', '水壶'), '14', [goods]) as TaughtColumn;
const rowsOn = (tables: Table[], names: string[] = []) =>
  readColumn(stock, names, tables)?.rows.map(({ name, text }) => `${name} ${text}`);
const all = ['保温杯 120', '水壶 14', '手提壶 7'];

describe('one cell teaches its column', () => {
  test('with the column that names its rows, and without the line of totals', () => {
    expect(stock).toMatchObject({ head: '可售库存', names: '商品', kind: 'number' });
    expect(rowsOn([goods])).toEqual(all);
  });

  test('a line of a cell in which several values are stacked', () => {
    const stacked = table(
      ['商品', '价格与编码'],
      [
        ['保温杯', '售价：￥99.00\n编码：A-203'],
        ['水壶', '编码：A-204\n售价：￥59.00'],
      ],
    );
    const taught = columnUnder(printOf('价格与编码', '保温杯', 'money'), '￥99.00', [stacked]);
    expect(taught && readColumn(taught, [], [stacked])?.rows.map(({ text }) => text)).toEqual([
      '￥99.00',
      '￥59.00',
    ]);
  });

  test.each([
    [
      'nothing names the rows',
      table(
        ['数量', '库存'],
        [
          ['1', '14'],
          ['2', '15'],
        ],
      ),
      '库存',
      '14',
    ],
    [
      'two rows bear one name',
      table(
        ['商品', '库存'],
        [
          ['水壶', '14'],
          ['水壶', '15'],
        ],
      ),
      '库存',
      '14',
    ],
    [
      'the words of buyers name them',
      table(
        ['收货人', '件数'],
        [
          ['甲', '14'],
          ['乙', '15'],
        ],
      ),
      '件数',
      '14',
    ],
    ['the cell was not read', goods, '可售库存', '15'],
  ])('not where %s', (_, own, column, text) => {
    expect(columnUnder(printOf(column, ''), text, [own])).toBeUndefined();
  });

  test('rows of one title by the code that stands below it', () => {
    const specs = ['云白', '石灰'].map((spec, at) => [
      `保温杯\n规格：${spec}\nID：6801\n商家编码：QY-${at}-W`,
      `¥99.00`,
      `${at + 14}`,
      `2025-03-1${at} 10:00`,
    ]);
    const heads = ['商品信息', '价格', '可售库存', '创建时间'];
    const shop = table(heads, [...specs, ['水壶\n规格：云白\n商家编码：QY-9-W', '', '9', '']]);
    const taught = columnUnder(printOf('可售库存', '保温杯'), '14', [shop]);
    expect(taught && readColumn(taught, [], [shop])?.rows.map(({ name }) => name)).toEqual([
      'QY-0-W',
      'QY-1-W',
      'QY-9-W',
    ]);
  });

  test('not what stands on a card that shows the same figure under the same word', () => {
    const { column: _column, row: _row, ...card } = printOf('可售库存', '水壶');
    expect(columnUnder({ ...card, over: '可售库存', before: '可售库存' }, '14', [goods])).toBeUndefined();
  });

  test('not where two tables show the same', () => {
    expect(columnUnder(printOf('可售库存', '水壶'), '14', [goods, structuredClone(goods)])).toBeUndefined();
  });
});

describe('a taught column is found again', () => {
  test('after its columns changed places, others came and rows went', () => {
    const changed = table(
      ['近7天销量', '可售库存', '评分', '商品', '售价'],
      [
        ['88', '15', '4.9', '水壶', '¥59.00'],
        ['12', '--', '4.7', '手提壶', '¥129.00'],
      ],
    );
    expect(rowsOn([table(['日期', '访客数'], [['2026-09-17', '120']]), changed])).toEqual([
      '水壶 15',
      '手提壶 --',
    ]);
  });

  test('under translated heads, where the vocabulary or the operator’s names know them', () => {
    const english = (head: string) => table(['Product', 'Price', head], [['Cup', '$9.00', '15']]);
    expect(rowsOn([english('Stock')])).toEqual(['Cup 15']);
    expect(rowsOn([english('On hand')])).toBeUndefined();
    expect(rowsOn([english('On hand')], ['可售库存', 'On hand'])).toEqual(['Cup 15']);
  });

  test('and of the same names in two tables the one beside its own neighbours', () => {
    const other = table(['商品', '可售库存', '仓库', '货位'], [['保温杯', '5', '杭州', 'A']]);
    expect(rowsOn([other, goods])).toEqual(all);
  });
});

describe('a taught column is not there', () => {
  test.each([
    ['its head is another one', table(['商品', '在途库存'], [['水壶', '14']])],
    ['its values are of another kind', table(['商品', '可售库存'], [['水壶', '¥14.00']])],
    ['its head stands there twice', table(['商品', '可售库存', '可售库存'], [['水壶', '14', '15']])],
    ['nothing names its rows any more', table(['售价', '可售库存'], [['¥59.00', '14']])],
    ['it means the same in the same script', table(['商品', '库存'], [['水壶', '14']])],
  ])('where %s', (_, own) => {
    expect(rowsOn([own])).toBeUndefined();
  });

  test('where none of its rows can be told, while a table without rows has it', () => {
    expect(rowsOn([table(goods.columns, [['', '', '', '']])])).toBeUndefined();
    expect(rowsOn([table(goods.columns, [])])).toEqual([]);
  });

  test('and rows of one name give neither of them', () => {
    expect(rowsOn([table(goods.columns, [...goods.rows.slice(0, 3), ['水壶', '', '99', '']])])).toEqual([
      '保温杯 120',
      '手提壶 7',
    ]);
  });
});

describe('what a taught column gives', () => {
  const row: TaughtRow = {
    key: 'k',
    as: 'column',
    column: stock,
    page: 'p',
    url: 'https://shop.example/#/goods',
    pageTitle: '',
    metric: 'own:可售库存',
    name: '可售库存',
    period: 'page',
    print: printOf('可售库存', '水壶'),
    text: '14',
    seenAt: 1,
    addedAt: 1,
  };
  const figures = (own: TaughtRow, on: Table, period?: Draft['period']) => {
    const draft: Draft = {
      version: 1,
      url: row.url,
      takenAt: 1,
      site: 'general',
      reader: 'console',
      kind: 'console',
      state: 'ok',
      ms: 1,
      tables: [on],
      ...(period && { period }),
    };
    const read = own.column && readColumn(own.column, [], [on]);
    return read ? columnFigures(own, read, { shopId: 's', day: '2026-09-18', draft }, 1) : [];
  };

  test('is one figure a row, as seen where the page says no day, and of the day it says', () => {
    expect(figures(row, goods).map(({ scope, day, value }) => [scope, day, value])).toEqual([
      ['seen:row:保温杯', '2026-09-18', 120],
      ['seen:row:水壶', '2026-09-18', 14],
      ['seen:row:手提壶', '2026-09-18', 7],
    ]);
    const period = { label: '2026-09-17', from: '2026-09-17', to: '2026-09-17' };
    expect(figures(row, goods, period)[0]).toMatchObject({ scope: 'row:保温杯', day: '2026-09-17' });
  });

  test('of a column of days is the figure of each, and the running one is partial', () => {
    const daily = table(
      ['日期', '神秘指数'],
      [
        ['2026-09-16', '7'],
        ['2026-09-17', '8'],
        ['2026-09-18', '3'],
      ],
    );
    const column = columnUnder(printOf('神秘指数', ''), '8', [daily]);
    const found = figures({ ...row, ...(column && { column }), metric: 'own:神秘指数' }, daily);
    expect(found.map(({ scope, day, value, partial }) => [scope, day, value, partial])).toEqual([
      ['', '2026-09-16', 7, false],
      ['', '2026-09-17', 8, false],
      ['', '2026-09-18', 3, true],
    ]);
  });
});
