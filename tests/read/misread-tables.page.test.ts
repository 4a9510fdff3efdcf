// Tables as component libraries really draw them, which were misread once: every row under its own heads, and no row more.
import { describe, expect, test } from 'vitest';
import { read } from './drawn';

const heads = ['商品', '访客数', '支付件数', '支付金额', '操作'];
const rows = [
  ['杯子', '12', '3', '30.00', '编辑'],
  ['水壶', '20', '4', '40.00', '编辑'],
];
const sums = ['合计', '32', '7', '70.00', ''];
const cells = (texts: string[], cell: (text: string, at: number) => string) => texts.map(cell).join('');
const td = (text: string) => `<td>${text}</td>`;
const tr = (texts: string[], more = '') => `<tr ${more}>${cells(texts, td)}</tr>`;
const table = (names: string[], body: string) =>
  `<table><thead><tr>${cells(names, (name) => `<th>${name}</th>`)}</tr></thead><tbody>${body}</tbody></table>`;
const seen = (markup: string, style?: string) =>
  (read(markup, style).tables ?? []).map((one) => [one.columns, ...one.rows]);
const few = heads.slice(0, 3);

describe('columns frozen beside a table that keeps their cells unseen', () => {
  /** Which columns each of the three drawings of a table shows. */
  const shows = (left: number, right: number) => (at: number, part: string) =>
    part === 'left' ? at < left : at >= heads.length - right === (part === 'right') && at >= left;

  function element(left: number, right: number, foot?: string[]): string {
    const isShown = shows(left, right);
    const line = (tag: string, texts: string[], part: string) =>
      `<tr>${cells(texts, (text, at) => `<${tag} class="el-table__cell${isShown(at, part) ? '' : ' is-hidden'}"><div class="cell">${text}</div></${tag}>`)}</tr>`;
    const drawn = (part: string, of: string) => {
      const wrap = (name: string, body: string) =>
        `<div class="el-table__${of}${name}-wrapper"><table class="el-table__${name}">${body}</table></div>`;
      return [
        wrap('header', `<thead class="has-gutter">${line('th', heads, part)}</thead>`),
        wrap('body', `<tbody>${cells(rows.map(String), (row) => line('td', row.split(','), part))}</tbody>`),
        ...(foot ? [wrap('footer', `<tbody class="has-gutter">${line('td', foot, part)}</tbody>`)] : []),
      ].join('');
    };
    return `<div class="el-table el-table--fit el-table--scrollable-x">${drawn('', '')}
      ${left ? `<div class="el-table__fixed" style="width:${left * 200}px">${drawn('left', 'fixed-')}</div>` : ''}
      ${right ? `<div class="el-table__fixed-right" style="width:${right * 200}px">${drawn('right', 'fixed-')}</div>` : ''}</div>`;
  }
  const elementStyle = `.el-table{position:relative;overflow:hidden;width:700px}.el-table__body-wrapper{overflow-x:auto}
    .el-table__header-wrapper,.el-table__footer-wrapper{overflow:hidden}
    .el-table table{table-layout:fixed;border-spacing:0;width:1000px}.el-table__cell{padding:12px 0;text-align:left}
    .el-table__fixed,.el-table__fixed-right{position:absolute;top:0;left:0;overflow:hidden}
    .el-table__fixed-right{left:auto;right:0}.el-table__fixed-right>div{margin-left:-800px}.is-hidden>*{visibility:hidden}`;

  test.each([
    ['left', 1, 0],
    ['right', 0, 1],
    ['on both sides', 2, 1],
  ])('Element %s: names in their rows, sums under their heads', (_where, left, right) => {
    expect(seen(element(left, right, sums), elementStyle)).toEqual([[heads, ...rows, sums]]);
  });

  function ant(left: number, right: number, opened = ''): string {
    const drawn = (part: string, from: number, to: number) => {
      const isShown = shows(left, right);
      const hidden = (at: number) =>
        part === '' && !isShown(at, '') ? ' class="ant-table-fixed-columns-in-body"' : '';
      const line = (tag: string, texts: string[]) =>
        `<tr>${cells(texts.slice(from, to), (text, at) => `<${tag}${hidden(at)}>${text}</${tag}>`)}</tr>`;
      const more =
        opened &&
        `<tr class="ant-table-expanded-row"><td colspan="${to - from}">${part === '' ? opened : ''}</td></tr>`;
      return `<table class="ant-table-fixed"><thead>${line('th', heads)}</thead><tbody>${cells(rows.map(String), (row) => line('td', row.split(',')) + more)}</tbody></table>`;
    };
    const side = (part: string, from: number, to: number) =>
      from < to
        ? `<div class="ant-table-fixed-${part}"><div class="ant-table-body-outer"><div class="ant-table-body-inner">${drawn(part, from, to)}</div></div></div>`
        : '';
    return `<div class="ant-table"><div class="ant-table-content"><div class="ant-table-scroll"><div class="ant-table-body">${drawn('', 0, 5)}</div></div>${side('left', 0, left)}${side('right', 5 - right, 5)}</div></div>`;
  }
  const antStyle = `.ant-table-content{position:relative;width:700px}.ant-table-body{overflow-x:auto}
    .ant-table table{border-spacing:0;text-align:left}.ant-table-scroll table{width:1000px;table-layout:fixed}
    .ant-table th,.ant-table td{padding:16px;height:22px}
    .ant-table-fixed-left,.ant-table-fixed-right{position:absolute;top:0;left:0;overflow:hidden;background:#fff}
    .ant-table-fixed-right{left:auto;right:0}.ant-table-fixed-columns-in-body{visibility:hidden}`;

  test.each([
    ['left', 1, 0],
    ['right', 0, 1],
    ['on both sides', 2, 1],
  ])('Ant Design 3 %s: one table, names in their rows', (_where, left, right) => {
    expect(seen(ant(left, right), antStyle)).toEqual([[heads, ...rows]]);
  });

  test('a row that is opened under each row is none', () => {
    expect(seen(ant(1, 0, '红色 访客数 99'), antStyle)).toEqual([[heads, ...rows]]);
  });

  test('vxe-table, whose frozen columns stand in a narrower table', () => {
    const part = (name: string, of: number, isHidden: boolean) => {
      const line = (tag: string, texts: string[]) =>
        `<tr>${cells(texts.slice(0, of), (text, at) => (isHidden && at === 0 ? `<${tag} class="fixed--hidden"><div class="vxe-cell">${tag === 'th' ? text : ''}</div></${tag}>` : `<${tag}><div class="vxe-cell">${text}</div></${tag}>`))}</tr>`;
      const wrap = (kind: string, body: string) =>
        `<div class="vxe-table--${kind}-wrapper"><table style="width:${of * 150}px">${body}</table></div>`;
      return `<div class="vxe-table--${name}-wrapper">${wrap('header', `<thead>${line('th', few)}</thead>`)}${wrap('body', `<tbody>${cells(rows.map(String), (row) => line('td', row.split(',')))}</tbody>`)}${wrap('footer', `<tfoot>${line('td', sums)}</tfoot>`)}</div>`;
    };
    expect(
      seen(
        `<div class="vxe-table"><div class="vxe-table--render-wrapper">${part('main', 3, true)}<div class="vxe-table--fixed-wrapper">${part('fixed-left', 1, false)}</div></div></div>`,
        `.vxe-table--render-wrapper{position:relative;width:400px;overflow:hidden}.vxe-table table{table-layout:fixed;border-spacing:0}
         .vxe-table th,.vxe-table td{height:40px}.vxe-table--fixed-left-wrapper{position:absolute;left:0;top:0}.fixed--hidden{visibility:hidden}`,
      ),
    ).toEqual([[few, ...[...rows, sums].map((row) => row.slice(0, 3))]]);
  });
});

test('two tables side by side stay two, whatever a head of the first hides', () => {
  const one = table(['<input type="checkbox" style="opacity:0">', '商品'], tr(['', '杯子']));
  const other = table(['渠道', '花费'], tr(['搜索', '5']));
  expect(seen(`<div style="display:flex">${one}${other}</div>`)).toEqual([
    [['商品'], ['杯子']],
    [
      ['渠道', '花费'],
      ['搜索', '5'],
    ],
  ]);
});

describe('lines that are no rows', () => {
  test('an opened row with a cell under the arrows', () => {
    const opened =
      '<tr class="ant-table-expanded-row"><td class="ant-table-row-expand-icon-cell"></td><td colspan="3">红色 99</td></tr>';
    expect(seen(table(['', ...few], tr(['+', '杯子', '12', '3']) + opened))).toEqual([
      [
        ['', ...few],
        ['+', '杯子', '12', '3'],
      ],
    ]);
  });

  test.each([
    '<td colspan="2">2026-09-10 10:20:30</td><td colspan="2">备注</td>',
    '<td><input type="checkbox"></td><td colspan="3">下单时间 2026-09-10 10:20:30</td>',
  ])('a line over the rows of an order: %s', (line) => {
    const names = ['商品', '单价', '数量', '实付款'];
    const row = ['杯子', '¥10.00', '2', '¥20.00'];
    expect(seen(table(names, `<tr>${line}</tr>${tr(row)}`))).toEqual([[names, row]]);
  });

  test('heads said again between the rows', () => {
    const again = `<tr>${cells(few, (name) => `<th>${name}</th>`)}</tr>`;
    const [one = [], two = []] = rows.map((row) => row.slice(0, 3));
    expect(seen(table(few, tr(one) + again + tr(two)))).toEqual([[few, one, two]]);
  });
});

describe('rows in several tables', () => {
  const names = ['商品', '单价', '数量', '实收款'];
  const head = `<thead><tr>${cells(names, (name) => `<th>${name}</th>`)}</tr></thead>`;
  const goods = [
    ['杯子', '¥10.00', '2', '¥20.00'],
    ['水壶', '¥30.00', '1', '¥30.00'],
  ];
  const style = 'table{table-layout:fixed;width:600px}';

  test('of which each is an order stand under the heads of all', () => {
    const order = (row: string[]) =>
      `<table class="next-table-row"><tbody><tr class="next-table-group-header"><td colspan="4">创建时间: 2026-09-10</td></tr></tbody><tbody>${tr(row)}</tbody></table>`;
    expect(
      seen(
        `<div class="next-table next-table-group"><div class="next-table-header"><table>${head}</table></div><div class="next-table-body">${goods.map(order).join('')}</div></div>`,
        style,
      ),
    ).toEqual([[names, ...goods]]);
  });

  test('of which each has heads of its own are not mixed', () => {
    const pair = (heads: string, row: string[]) =>
      `<table>${heads}</table><table><tbody>${tr(row)}</tbody></table>`;
    const [one = [], two = []] = goods;
    const other = head.replace('商品', '套餐');
    expect(seen(`<div>${pair(head, one)}${pair(other, two)}</div>`, style)[0]).toEqual([names, one]);
  });

  test('drawn a second time over the first are not doubled', () => {
    const body = `<table><tbody>${goods.map((row) => tr(row)).join('')}</tbody></table>`;
    expect(
      seen(
        `<div class="t"><table>${head}</table><div style="position:relative">${body}<div style="position:absolute;top:0;width:150px;overflow:hidden">${body}</div></div></div>`,
        style,
      ),
    ).toEqual([[names, ...goods]]);
  });

  test('what stands under other heads further down is in none of the columns', () => {
    const other = `<tr>${cells(['渠道', '时段', '次数', '花费'], (name) => `<th>${name}</th>`)}</tr>`;
    const body = `${goods.map((row) => tr(row)).join('')}${other}${tr(['搜索', '晚上', '7', '¥50.00'])}`;
    expect(seen(table(names, body))).toEqual([[names, ...goods]]);
  });
});

describe('lines that sum up are no rows', () => {
  const drawn = (role: string, name: string, texts: string[]) =>
    `<div role="row" class="${name}">${cells(texts, (text) => `<div role="${role}">${text}</div>`)}</div>`;
  const line = (name: string, texts: string[]) => drawn('gridcell', name, texts);
  const style = '[role=row]{display:flex}[role=row]>*{width:150px}';
  const goods = rows.map((row) => row.slice(0, 3));

  test.each([
    [
      'Tabulator',
      `<div class="tabulator-calcs-holder">${line('tabulator-row tabulator-calcs', ['', '32', '7'])}</div>`,
    ],
    ['AG Grid', `<div class="ag-floating-bottom">${line('ag-row ag-row-pinned', ['', '32', '7'])}</div>`],
    [
      'MUI',
      `<div class="MuiDataGrid-pinnedRows MuiDataGrid-pinnedRows--bottom">${line('', ['', '32', '7'])}</div>`,
    ],
  ])('in %s', (_name, foot) => {
    const { tables } = read(
      `<div role="grid">${drawn('columnheader', '', few)}<div role="rowgroup">${goods.map((row) => line('', row)).join('')}</div>${foot}</div>`,
      style,
    );
    expect(tables?.map((one) => [one.columns, one.rows, one.shown])).toEqual([
      [few, [...goods, ['合计', '32', '7']], 2],
    ]);
  });

  test('unless the whole table stands in a box of that name', () => {
    const [row = []] = goods;
    const { tables } = read(`<div class="summary">${table(few, tr(row))}</div>`);
    expect(tables?.map((one) => [one.rows, one.shown])).toEqual([[[row], 1]]);
  });
});
