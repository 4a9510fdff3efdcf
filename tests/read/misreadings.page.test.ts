// Structures of real component libraries that were misread once: an operator's own reading stands beside each.
import { describe, expect, test } from 'vitest';
import { figures, read } from './drawn';

const card = (label: string, value: string) => `<div class="c"><div>${label}</div>${value}</div>`;
const table = (heads: string, rows: string) =>
  `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
const cellsOf = (markup: string, style?: string) => read(markup, style).tables?.map(({ rows }) => rows);
const flex = '.p{display:flex}.k{display:flex;gap:12px}.f{display:flex;gap:24px}';

describe('periods', () => {
  const field = (value: string) => `<div class="ant-picker-input"><input value="${value}"></div>`;
  const picker = (from: string, to: string) =>
    `<div class="p">${field(from)}<div class="sep">~</div>${field(to)}</div>`;
  const ofSales = (markup: string) => {
    const { pairs } = read(`<main>${markup}${card('支付金额', '<b>¥7,000.00</b>')}</main>`, flex);
    const period = pairs?.find(({ label }) => label === '支付金额')?.period;
    return [period?.from ?? period?.label, period?.to];
  };

  test('a picker of a range with a box around each field is one range', () => {
    expect(ofSales(picker('2026-09-01', '2026-09-07'))).toEqual(['2026-09-01', '2026-09-07']);
  });

  test('the range that is compared with is not the one the figures are for', () => {
    const pickers = `<div class="f"><span>统计时间</span>${picker('2026-09-01', '2026-09-07')}<span>对比</span>${picker('2026-08-25', '2026-08-31')}</div>`;
    expect(ofSales(pickers)).toEqual(['2026-09-01', '2026-09-07']);
  });

  test.each([
    '活动时间：2026-10-01 至 2026-10-07',
    '国庆大促报名 2026-10-01 ~ 2026-10-07',
    '结算周期：2026-10-01 ~ 2026-10-07',
  ])('the days of %s are no period of figures', (says) => {
    const bar = `<div class="f"><span>${says}</span><a>去报名</a></div><div class="tabs f"><span class="tab active">昨日</span><span class="tab">近7天</span></div>`;
    expect(ofSales(bar)).toEqual(['昨日', undefined]);
  });
});

test('a tab that shows a tip under the pointer is still the one that is chosen', () => {
  const tab = (says: string, chosen: boolean) =>
    `<span role="tab" class="el-tooltip__trigger" aria-selected="${chosen}">${says}</span>`;
  const { pairs } = read(
    `<main><div class="f">${tab('近7天', false)}${tab('昨日', true)}</div>${card('支付金额', '<b>¥7,000.00</b>')}</main>`,
    flex,
  );
  expect(pairs?.[0]?.period).toMatchObject({ label: '昨日' });
});

test('days of statistics on a campaign are the period of its figures', () => {
  const { pairs } = read(
    `<main><p>活动效果 统计时间：2026-09-01 ~ 2026-09-07</p>${card('支付金额', '<b>¥7,000.00</b>')}</main>`,
  );
  expect(pairs?.[0]?.period).toMatchObject({ from: '2026-09-01', to: '2026-09-07' });
});

describe('cells', () => {
  const price = (cell: string) =>
    cellsOf(table('<th>商品</th><th>售价</th>', `<tr><td>杯子</td><td>${cell}</td></tr>`));

  test.each([
    [
      'a hidden field to edit it in',
      '<div><span>¥12</span><div style="display:none"><input value="12"></div></div>',
      '¥12',
    ],
    ['a footnote', '128<sup>3</sup>', '128 3'],
    ['cents in a box of their own', '¥12<sup>50</sup>', '¥12 50'],
    ['a share that touches it', '1,234<span>12%</span>', '1,234 12%'],
    ['a point before its cents', '<b>1,234.</b><small>56</small>', '1,234.56'],
  ])('a figure with %s stays itself', (_what, cell, shown) => {
    expect(price(cell)).toEqual([[['杯子', shown]]]);
  });

  test('a name in a box that shows a tip when it is too long is read', () => {
    const cell = '<td><div class="cell el-tooltip" style="width:100px">杯子</div></td><td>12.00</td>';
    expect(cellsOf(table('<th>商品</th><th>售价</th>', `<tr>${cell}</tr>`))).toEqual([[['杯子', '12.00']]]);
  });

  test('the head of a column that can be sorted keeps its name', () => {
    const head =
      '<th><div class="arco-table-cell arco-table-cell-with-sorter"><span>访客数</span></div></th>';
    const { tables } = read(table(`<th>商品</th>${head}`, '<tr><td>杯子</td><td>12</td></tr>'));
    expect(tables?.[0]?.columns).toEqual(['商品', '访客数']);
  });

  test('columns of a grid that were moved stand under their heads', () => {
    const style =
      '.g div[role=row]{position:relative;height:30px}.g div[role=row]>*{position:absolute;width:100px}';
    const at = (role: string, left: number, text: string) =>
      `<div role="${role}" aria-colindex="${left / 100 + 1}" style="left:${left}px">${text}</div>`;
    const head =
      at('columnheader', 0, '商品') + at('columnheader', 200, '访客数') + at('columnheader', 100, '支付件数');
    const body = at('gridcell', 0, '杯子') + at('gridcell', 100, '3') + at('gridcell', 200, '120');
    const { tables } = read(
      `<div role="grid" class="g" style="width:400px"><div role="row">${head}</div><div role="row">${body}</div></div>`,
      style,
    );
    expect(tables?.map(({ columns, rows }) => [columns, rows])).toEqual([
      [['商品', '支付件数', '访客数'], [['杯子', '3', '120']]],
    ]);
  });

  test('a line of averages at the foot keeps its name', () => {
    const foot = '<tfoot><tr><td>本页合计</td><td>20</td></tr><tr><td>平均值</td><td>10</td></tr></tfoot>';
    expect(
      cellsOf(
        `<table><thead><tr><th>商品</th><th>访客数</th></tr></thead><tbody><tr><td>杯子</td><td>20</td></tr></tbody>${foot}</table>`,
      ),
    ).toEqual([
      [
        ['杯子', '20'],
        ['本页合计', '20'],
        ['平均值', '10'],
      ],
    ]);
  });
});

describe('figures', () => {
  test('cents in a box of their own belong to their amount', () => {
    expect(figures(card('支付金额', '<div><b>1,234.</b><small>56</small></div>'))).toEqual([
      ['支付金额', '1234.56'],
    ]);
  });

  test.each([
    ['a footnote', card('访客数', '<div>320<sup>1</sup></div>')],
    ['raised cents', card('销售额', '<div>$12<sup>34</sup></div>')],
    ['an amount in brackets, which may be below zero', card('退款金额', '<b>(1,234.00)</b>')],
    ['thousands that look like a fraction', card('销售额', '<b>Rp12.500</b>')],
    ['the number of an order', '<p><span>订单</span> <span>2026091800456</span></p>'],
    [
      'an amount whose scale is not known',
      '<div class="c"><div>&nbsp;</div><div><b>S$1.2</b> <span>M</span></div></div>',
    ],
  ])('no wrong figure is made of %s', (_what, markup) => {
    expect(figures(markup)).toEqual([]);
  });

  test('in the lines of a list under heads no word of the line names a figure', () => {
    const line = (...cells: string[]) =>
      `<div class="l">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    expect(
      figures(
        line('计划', '状态', '花费(元)') +
          line('新品推广A', '投放中', '120.50') +
          line('新品推广B', '已暂停', '35.00'),
        '.l{display:grid;grid-template-columns:200px 100px 100px}',
      ),
    ).toEqual([]);
  });

  test('in a list of terms with two words a line keep their names', () => {
    const line = (...cells: string[]) =>
      `<div class="l">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    expect(
      figures(
        line('访客数', '今日', '300') + line('支付金额', '今日', '1,200.00'),
        '.l{display:grid;grid-template-columns:90px 60px 100px}',
      ).map(([, value]) => value),
    ).toEqual(['300', '1200.00']);
  });

  test.each([
    ['320①', '320'],
    ['12³', '12'],
  ])('%s is %s with a mark of a note', (printed, value) => {
    expect(figures(card('访客数', `<b>${printed}</b>`))).toEqual([['访客数', value]]);
  });

  test.each(['el-tooltip', 'el-tooltip__trigger', 'el-popover__reference', 'ant-tooltip-open'])(
    'a label that shows a tip under the pointer (%s) is still the label',
    (name) => {
      expect(
        figures(
          `<div class="c"><div class="${name}">支付金额</div><div>1,234.00</div><div>访客价值</div></div>`,
        ),
      ).toEqual([['支付金额', '1234.00']]);
    },
  );

  test('a change beside the figure of the day before is of the figure now', () => {
    const markup = card(
      '支付金额',
      '<b style="font-size:24px;display:block">1,212</b><div class="k"><span>昨日 1,000</span><span>环比 <em>↑ 21.2%</em></span></div>',
    );
    const { pairs } = read(markup, flex);
    expect(pairs?.map(({ label, delta }) => [label, delta?.map(({ value }) => value)])).toEqual([
      ['支付金额', ['21.2']],
      ['昨日', undefined],
    ]);
  });

  test('a change in a sentence is no figure', () => {
    expect(figures('<p>支付金额 ¥1,234，较昨日 +12%，访客数 300，同比 -3%</p>')).toEqual([
      ['支付金额', '1234'],
      ['访客数', '300'],
    ]);
  });

  const now = card('访客数', '<b>12</b>');
  const stale = card('访客数', '<b>999</b>');
  test.each([
    [
      'a drawer that is closed',
      `<div style="position:fixed;right:0;top:0;width:0;height:100%"><div style="position:absolute;right:0;width:378px;transform:translateX(100%)">${stale}</div></div>`,
    ],
    [
      'a panel right of the window',
      `<div style="position:fixed;right:-480px;top:0;width:400px">${stale}</div>`,
    ],
    [
      'a slide above its window',
      `<div style="height:160px;overflow:hidden"><div style="height:160px;transform:translate3d(0,-160px,0)"><div style="height:160px">${stale}</div><div style="height:160px"></div></div></div>`,
    ],
    [
      'a tip that follows the pointer over a chart',
      `<div style="position:relative"><div style="position:absolute;pointer-events:none;z-index:9999999">${stale}</div></div>`,
    ],
  ])('in %s are not there', (_what, markup) => {
    expect(figures(`${now}${markup}`)).toEqual([['访客数', '12']]);
  });

  test('of the second slide, and of the second tab beside the first, are there', () => {
    const slide = (inner: string) => `<div style="width:600px;flex-shrink:0">${inner}</div>`;
    expect(
      figures(
        `<div style="width:600px;overflow:hidden"><div style="display:flex;width:100%;transform:translate3d(-600px,0,0)">${slide(stale)}${slide(now)}</div></div>`,
      ),
    ).toEqual([['访客数', '12']]);
  });

  test('laid out by themselves in a box that hides what it does not hold are there', () => {
    expect(
      figures(
        `<main style="position:relative"><div style="height:0;overflow:hidden"><div style="position:absolute;left:40px;top:200px">${now}</div></div></main>`,
      ),
    ).toEqual([['访客数', '12']]);
  });
});
