// Tables of consoles that break naive readers: every cell in its column, rows drawn and rows in all, no table twice.
import { describe, expect, test } from 'vitest';
import { read, said } from './drawn';

describe('tables', () => {
  const rows = (count: number, cells: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => `<tr>${cells(at)}</tr>`).join('');

  test('columns frozen beside the table are not a table of their own', () => {
    const head = '<thead><tr><th>商品</th><th>售价</th><th>库存</th><th>操作</th></tr></thead>';
    const body = `<tbody>${rows(2, (at) => `<td>杯子${at}</td><td>¥${at + 1}.00</td><td>${at + 5}</td><td><a>编辑</a></td>`)}</tbody>`;
    const { tables } = read(
      `<div class="el-table" style="position:relative;width:700px"><div class="el-table__header-wrapper"><table>${head}</table></div><div class="el-table__body-wrapper"><table>${body}</table></div>
       <div class="el-table__fixed" style="position:absolute;left:0;top:0;width:160px;height:90px;overflow:hidden;background:#fff"><div><table style="width:700px">${head}</table></div><div><table style="width:700px">${body}</table></div></div></div>`,
    );
    expect(tables).toHaveLength(1);
    expect(tables?.[0]?.rows.map((row) => row.slice(0, 3))).toEqual([
      ['杯子0', '¥1.00', '5'],
      ['杯子1', '¥2.00', '6'],
    ]);
  });

  test('a head that sticks to the window is not a second table', () => {
    const head = '<thead><tr><th>日期</th><th>访客数</th></tr></thead>';
    const { tables } = read(
      `<div><table style="position:absolute;top:0">${head}</table><table>${head}<tbody><tr><td>09-17</td><td>12</td></tr><tr><td>09-16</td><td>9</td></tr></tbody></table></div>`,
    );
    expect(tables?.flatMap((table) => table.rows)).toEqual([
      ['09-17', '12'],
      ['09-16', '9'],
    ]);
  });

  test.each([
    ['1–10 of 143', 143],
    ['1-10 / 1,043', 1043],
    ['共 57 条记录', 57],
    ['Showing 1 to 10 of 57 results', 57],
    ['Total 88 items', 88],
  ])('the rows drawn and all there are: %s', (says, total) => {
    const { tables } = read(
      `<div><table><thead><tr><th>SKU</th><th>Stock</th></tr></thead><tbody>${rows(10, (at) => `<td>A-${at}</td><td>${at}</td>`)}</tbody></table><div class="pager"><span>${says}</span></div></div>`,
    );
    expect(tables?.[0]).toMatchObject({ shown: 10, total });
  });

  test('an opened row does not shift the columns of the others', () => {
    const { tables } = read(
      `<table><thead><tr><th></th><th>订单</th><th>金额</th></tr></thead><tbody>
       <tr><td><i class="caret"></i></td><td>甲</td><td>10.00</td></tr>
       <tr class="expanded-row"><td colspan="3"><div><p>收货方式：自提</p><table><thead><tr><th>商品</th><th>件数</th></tr></thead><tbody><tr><td>杯子</td><td>2</td></tr></tbody></table></div></td></tr>
       <tr><td><i class="caret"></i></td><td>乙</td><td>20.00</td></tr></tbody></table>`,
    );
    const outer = tables?.find(({ columns }) => columns.includes('金额'));
    const at = outer?.columns.indexOf('金额') ?? -1;
    const amounts = outer?.rows.map((row) => row[at]).filter((cell) => /^\d/.test(cell ?? ''));
    expect(amounts).toEqual(['10.00', '20.00']);
  });

  test('rows that only hold a place while the page loads are no rows', () => {
    const { tables } = read(
      `<table><thead><tr><th>商品</th><th>库存</th></tr></thead><tbody>
       <tr><td>杯子</td><td>3</td></tr>
       <tr class="skeleton-row"><td><span class="skeleton"></span></td><td><span class="skeleton"></span></td></tr>
       <tr aria-hidden="true" class="ant-table-measure-row"><td></td><td></td></tr></tbody></table>`,
    );
    expect(tables?.[0]).toMatchObject({ rows: [['杯子', '3']], shown: 1 });
  });

  test('rows placed by transforms, told by their roles, with the position of the whole list', () => {
    const line = (at: number) =>
      `<div role="row" aria-rowindex="${at + 2}" style="position:absolute;transform:translateY(${at * 30}px);display:flex"><div role="cell" style="width:200px">计划${at}</div><div role="cell" style="width:100px">${at * 10}.00</div></div>`;
    const { tables } = read(
      `<div role="table" aria-rowcount="1201"><div role="row" aria-rowindex="1" style="display:flex"><div role="columnheader" style="width:200px">计划</div><div role="columnheader" style="width:100px">花费</div></div><div style="position:relative;height:120px">${[0, 1, 2, 3].map(line).join('')}</div></div>`,
    );
    expect(tables?.[0]).toMatchObject({
      columns: ['计划', '花费'],
      rows: [
        ['计划0', '0.00'],
        ['计划1', '10.00'],
        ['计划2', '20.00'],
        ['计划3', '30.00'],
      ],
      shown: 4,
      total: 1200,
    });
  });

  test('cells that stand deeper in their row', () => {
    const line = (at: number) =>
      `<div role="rowgroup"><div role="row"><div class="sticky"></div><div class="scrolls"><div role="gridcell">ORD-${at}</div><div role="gridcell">$${at}.00</div></div></div></div>`;
    const { tables } = read(
      `<div role="grid"><div role="rowgroup"><div role="row"><div><div role="columnheader">Code</div><div role="columnheader">Total</div></div></div></div>${line(1)}${line(2)}</div>`,
      '[role=row],.scrolls,[role=row]>div{display:flex}[role=gridcell],[role=columnheader]{width:120px}',
    );
    expect(tables?.[0]).toMatchObject({
      columns: ['Code', 'Total'],
      rows: [
        ['ORD-1', '$1.00'],
        ['ORD-2', '$2.00'],
      ],
    });
  });

  test('rows whose first cells are pinned in a box of their own', () => {
    const box = (name: string, cells: string[][], left: number, of: string) =>
      `<div class="${name}" style="position:absolute;left:${left}px;width:200px">${cells
        .map(
          (row, at) =>
            `<div role="row" aria-rowindex="${at + (of === 'columnheader' ? 1 : 2)}" style="display:flex">${row
              .map((cell) => `<div role="${of}" style="width:100px">${cell}</div>`)
              .join('')}</div>`,
        )
        .join('')}</div>`;
    const { tables } = read(
      `<div role="grid" style="position:relative;height:120px"><div style="position:relative;height:24px">${box('pinned', [['商品']], 0, 'columnheader')}${box('rest', [['售价', '库存']], 200, 'columnheader')}</div><div style="position:relative;height:60px">${box('pinned', [['杯子'], ['水壶']], 0, 'gridcell')}${box(
        'rest',
        [
          ['59.00', '3'],
          ['61.00', '8'],
        ],
        200,
        'gridcell',
      )}</div></div>`,
    );
    expect(tables?.[0]).toMatchObject({
      columns: ['商品', '售价', '库存'],
      rows: [
        ['杯子', '59.00', '3'],
        ['水壶', '61.00', '8'],
      ],
    });
  });

  test('a column of boxes to tick and one of buttons keep the others in their places', () => {
    const { tables } = read(
      `<table><thead><tr><th><input type="checkbox"></th><th>Name</th><th>Price</th><th>Stock on hand</th><th></th></tr></thead>
       <tbody>${rows(2, (at) => `<td><input type="checkbox"></td><td><a href="#">Cup ${at}</a></td><td>$${at + 3}.50</td><td>${at * 7}</td><td><button>Edit</button></td>`)}</tbody></table>`,
    );
    const [table] = tables ?? [];
    const cell = (row: number, name: string) => table?.rows[row]?.[table.columns.indexOf(name)];
    expect([cell(0, 'Name'), cell(0, 'Price'), cell(0, 'Stock on hand')]).toEqual(['Cup 0', '$3.50', '0']);
    expect([cell(1, 'Name'), cell(1, 'Price'), cell(1, 'Stock on hand')]).toEqual(['Cup 1', '$4.50', '7']);
  });

  const lines = (rows: string[][], from: number) =>
    rows
      .map(
        (row, at) =>
          `<div role="row" aria-rowindex="${from + at}" style="display:flex">${row.map((cell) => `<div role="gridcell" style="width:100px">${cell}</div>`).join('')}</div>`,
      )
      .join('');
  const heads = (names: string[]) =>
    `<div role="row" aria-rowindex="1" style="display:flex">${names.map((name) => `<div role="columnheader" style="width:100px">${name}</div>`).join('')}</div>`;

  test('the rows of a grid opened under a row are not mixed with it', () => {
    const inner = `<div role="grid" aria-rowcount="2">${lines(
      [
        ['SKU a', '4'],
        ['SKU b', '6'],
      ],
      2,
    )}</div>`;
    const { tables } = read(
      `<div role="grid">${heads(['商品', '库存', '销量'])}${lines([['A', '10', '1']], 2)}${inner}${lines([['B', '20', '2']], 3)}</div>`,
    );
    expect(tables?.[0]?.rows).toEqual([
      ['A', '10', '1'],
      ['B', '20', '2'],
    ]);
  });

  test('rows of the same number on different lines are two rows', () => {
    const { tables } = read(
      `<div role="grid">${heads(['商品', '库存'])}${lines([['A', '10']], 2)}${lines([['B', '20']], 2)}</div>`,
    );
    expect(tables?.[0]?.rows).toEqual([
      ['A', '10'],
      ['B', '20'],
    ]);
  });

  test('a box around rows is no row, whatever its class says; an empty piece hides none', () => {
    const { tables } = read(
      `<div role="table"><div role="rowgroup" class="table-header-group">${heads(['商品', '库存'])}</div><div class="left"><div role="row" aria-rowindex="2"></div></div><div role="rowgroup" class="table-row-group">${lines(
        [
          ['A', '10'],
          ['B', '20'],
        ],
        2,
      )}</div></div>`,
    );
    expect(tables?.[0]).toMatchObject({
      rows: [
        ['A', '10'],
        ['B', '20'],
      ],
      shown: 2,
    });
  });

  test.each(['统计时间 2024/01/01 至 2024/01/07', '2024/01/01 ~ 2024/01/07', '01/07/2024 to 31/07/2024'])(
    'dates beside a table are no total of rows: %s',
    (says) => {
      const { tables } = read(
        `<div><table><thead><tr><th>SKU</th><th>Stock</th></tr></thead><tbody>${rows(3, (at) => `<td>A-${at}</td><td>${at}</td>`)}</tbody></table><p>${says}</p></div>`,
      );
      expect(tables?.[0]?.shown).toBe(3);
      expect(tables?.[0]).not.toHaveProperty('total');
    },
  );

  test('a row count that leaves fewer rows than are drawn is not believed', () => {
    const { tables } = read(
      `<div role="grid" aria-rowcount="1">${heads(['商品', '库存'])}${lines(
        [
          ['A', '10'],
          ['B', '20'],
        ],
        2,
      )}</div>`,
    );
    expect(tables?.[0]?.shown).toBe(2);
    expect(tables?.[0]).not.toHaveProperty('total');
  });

  test.each([
    '<table><tbody><tr><td><input type="checkbox"></td><th>商品</th><th>收货人</th><th>金额</th></tr><tr><td></td><td>手机壳</td><td>王小明</td><td>99</td></tr></tbody></table>',
    '<table><thead><tr><td>商品</td><td>收货人</td><td>金额</td></tr></thead><tbody><tr><th scope="row">手机壳</th><td>王小明</td><td>99</td></tr></tbody></table>',
    '<table><tbody><tr><th>订单</th><td>12</td></tr><tr><th>收货人</th><td>王小明</td></tr></tbody></table>',
  ])('however its heads are made, a table of buyers gives none away', (markup) => {
    expect(JSON.stringify(read(markup))).not.toContain('王小明');
    expect(said(markup)).not.toContain('王小明');
  });
});
