// What consoles of chance broke in the readers, each by itself: frames, folded parts, absurd spans, disguised buyers.
import { describe, expect, test } from 'vitest';
import { readConsole as readPage } from './at-once';
import { pageOf } from '../../lib/read/scan';
import { Draft } from '../../lib/reading';
import { figures, read, said } from './drawn';
import { readConsole } from './read-console';

const pageNow = () => pageOf(document, new URL('https://seller.example.com/#/home'));

describe('figures', () => {
  test('what stands in a frame is placed where it is seen, not from the corner of the frame', () => {
    read(
      '<div style="height:700px"></div><div style="overflow:hidden"><iframe style="border:0"></iframe></div>',
    );
    const body = document.querySelector('iframe')?.contentDocument?.body;
    body?.append(document.createRange().createContextualFragment('<div>支付件数</div><div>8,220</div>'));
    const { pairs } = readConsole(pageNow());
    expect(pairs).toMatchObject([{ label: '支付件数', value: '8220' }]);
    expect(readPage(pageNow()).sheet.rects.every((side, at) => at % 4 !== 1 || side >= 700)).toBe(true);
  });

  test('a word in a folded part does not name a figure outside it', () => {
    const folded =
      '<div style="position:relative;height:0;overflow:hidden"><div><div>访客数</div><div>21,001</div></div></div>';
    expect(figures(`<section>${folded}<div style="padding-top:24px"><div>12</div></div></section>`)).toEqual(
      [],
    );
  });
});

describe('tables', () => {
  const table = (heads: string[], body: string) =>
    `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>${body}</table>`;
  const rowsOf = (markup: string) => read(markup).tables?.map(({ rows }) => rows);

  test.each(['1000', '65534'])('one cell over %s columns is a line of words, not a row', (span) => {
    const body = `<tbody><tr><td>杯子</td><td>3</td><td>1</td></tr><tr><td colspan="${span}">更多说明</td></tr></tbody>`;
    expect(rowsOf(table(['商品', '库存', '销量'], body))).toEqual([[['杯子', '3', '1']]]);
  });

  test('a cell that promises more rows than its part of the table has ends with it', () => {
    const body =
      '<tbody><tr><td rowspan="5">甲</td><td>1</td><td>2</td></tr></tbody><tbody><tr><td>乙</td><td>3</td><td>4</td></tr></tbody>';
    expect(rowsOf(table(['计划', '花费', '点击'], body))).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ]);
  });

  test('of two columns, the second alone beside a cell from above is a row', () => {
    const body =
      '<tbody><tr><td rowspan="2">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>乙</td><td>3</td></tr></tbody>';
    expect(rowsOf(table(['计划', '花费'], body))).toEqual([
      [
        ['甲', '1'],
        ['甲', '2'],
        ['乙', '3'],
      ],
    ]);
  });

  test('a line of words beside a cell from above takes one of its rows', () => {
    const body =
      '<tbody><tr><td rowspan="2">甲</td><td>1</td><td>2</td></tr><tr><td colspan="2">更多说明</td></tr><tr><td>乙</td><td>3</td><td>4</td></tr></tbody>';
    expect(rowsOf(table(['计划', '花费', '点击'], body))).toEqual([
      [
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ]);
  });

  test('rows whose first cell is hidden are rows', () => {
    const hidden = 'style="display:none"';
    const markup = `<table><thead><tr><th ${hidden}>序号</th><th>商品</th><th>库存</th></tr></thead><tbody><tr><td ${hidden}>1</td><td>杯子</td><td>3</td></tr></tbody></table>`;
    expect(read(markup).tables).toMatchObject([{ columns: ['商品', '库存'], rows: [['杯子', '3']] }]);
  });

  test('a table that only lays out another hides it not, nor the figures beside it', () => {
    const inner = table(['商品', '库存'], '<tbody><tr><td>杯子</td><td>3</td></tr></tbody>');
    const markup = `<table><tbody><tr><td><div>访客数</div><div>512</div></td></tr><tr><td>${inner}</td></tr></tbody></table>`;
    expect(rowsOf(markup)).toEqual([[['杯子', '3']]]);
    expect(figures(markup)).toEqual([['访客数', '512']]);
  });

  test('a total of more digits than any list has rows is none', () => {
    const body = '<tbody><tr><td>杯子</td><td>3</td></tr></tbody>';
    const markup = `<div class="ant-table">${table(['商品', '库存'], body)}<div class="pagination">共 ${'9'.repeat(400)} 条</div></div>`;
    expect(read(markup).tables?.[0]).not.toHaveProperty('total');
  });

  test('a cell full of order numbers stays within what may be kept, its hashes longer than they were', () => {
    const orders = Array.from({ length: 37 }, (_, at) => 202609170000000 + at).join(' ');
    const markup = table(['商品', '关联单据'], `<tbody><tr><td>杯子</td><td>${orders}</td></tr></tbody>`);
    expect(Draft.shape.tables.safeParse(read(markup).tables).error).toBeUndefined();
    expect(said(markup)).not.toContain('202609170000000');
  });
});

describe('buyers', () => {
  const heads = ['收 货 人', '姓　名', '收\u200b货人', '电\u00a0话'];

  test.each(heads)('a column of buyers spelled %j gives none away', (head) => {
    const markup = `<table><thead><tr><th>商品</th><th>${head}</th></tr></thead><tbody><tr><td>杯子</td><td>王小明</td></tr></tbody></table>`;
    expect(said(markup)).not.toContain('王小明');
  });

  test.each(['138\u200b1234\u200b5678', '１３８１２３４５６７８'])(
    'a phone printed as %j is one, in a cell and in a menu',
    (phone) => {
      const menu = `<nav><a href="/call">回 ${phone}</a><a href="/">首页</a></nav>`;
      const cell = `<table><thead><tr><th>商品</th><th>说明</th></tr></thead><tbody><tr><td>杯子</td><td>${phone}</td></tr><tr><td>碗</td><td>3</td></tr><tr><td>盘</td><td>4</td></tr><tr><td>勺</td><td>5</td></tr></tbody></table>`;
      expect(said(`${menu}${cell}`)).not.toContain(phone);
      expect(said(`${menu}${cell}`)).toContain('首页');
    },
  );

  test.each([
    '<dl><dt>收货人</dt><dd><span>王小明</span></dd></dl>',
    '<dl><dt><span>收货人</span></dt><dd><div><span>王小明</span></div></dd></dl>',
  ])('a name in boxes of its own beside the word for it is dropped: %s', (terms) => {
    expect(said(`<section>${terms}</section><div><div>访客数</div><div>512</div></div>`)).not.toContain(
      '王小明',
    );
  });
});
