// Layouts that mislead a careless reader, each with what a person would read from it.
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../lib/read/scan';
import { readConsole } from './read-console';
import { figures, read } from './drawn';

describe('which word names which figure', () => {
  const row = '.row{display:flex} .row>*{width:150px}';
  test('a row of figures over a row of words', () => {
    expect(
      figures(
        '<div><div class="row"><b>12</b><b>7</b><b>0</b></div><div class="row"><span>待付款</span><span>待发货</span><span>退款中</span></div></div>',
        row,
      ),
    ).toEqual([
      ['待付款', '12'],
      ['待发货', '7'],
      ['退款中', '0'],
    ]);
  });
  test('a row of words over a row of figures', () => {
    expect(
      figures(
        '<div><div class="row"><span>访客数</span><span>浏览量</span></div><div class="row"><b>1,024</b><b>3,300</b></div></div>',
        row,
      ),
    ).toEqual([
      ['访客数', '1024'],
      ['浏览量', '3300'],
    ]);
  });
  test('words and figures in turn in one flat line', () => {
    expect(figures('<p><span>评分</span> <b>4.8</b> <span>关注</span> <b>2,000+</b></p>')).toEqual([
      ['评分', '4.8'],
      ['关注', '2000'],
    ]);
  });
  test('two lines of cards with no box of their own, words over figures', () => {
    const grid = '.g{display:grid;grid-template-columns:200px 200px}';
    const cells = ['花费', '点击量', '12.50', '88', '成交金额', '投产比', '230.00', '3.20'];
    expect(
      figures(`<div class="g">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`, grid),
    ).toEqual([
      ['花费', '12.50'],
      ['点击量', '88'],
      ['成交金额', '230.00'],
      ['投产比', '3.20'],
    ]);
  });
  test('a figure in pieces: currency, whole, fraction and unit', () => {
    const pairs = read(
      '<div><div>支付金额</div><div><i>¥</i><b style="font-size:28px">12,345</b><small>.60</small><small style="margin-left:4px">万</small></div></div>',
    ).pairs;
    expect(pairs).toMatchObject([{ label: '支付金额', value: '123456000', unit: '¥' }]);
  });
  test('a figure of yesterday below the one of today keeps its own word', () => {
    expect(
      figures(
        '<div><div>访客数</div><div><b>321</b></div><div><span>昨日全天</span> <span>1,900</span></div></div>',
      ),
    ).toEqual([
      ['访客数', '321'],
      ['昨日全天', '1900'],
    ]);
  });
  test('codes, dates, page numbers and agents are no figures', () => {
    expect(
      figures(
        '<div><h3>客服</h3><p>客服03</p><p>2026-09-18</p><p>QY-BW500</p></div><ul class="pagination"><li>1</li><li>2</li><li>3</li></ul>',
      ),
    ).toEqual([]);
  });
  test('lines of a list that is no table to the browser marry nobody', () => {
    const line = (cells: string[]) =>
      `<div class="row">${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;
    const list = [
      ['商品', '价格', '库存'],
      ['杯子', '59.00', '3'],
      ['水壶', '61.00', '8'],
      ['饭盒', '30.00', '0'],
    ];
    expect(figures(`<div>${list.map(line).join('')}</div>`, row)).toEqual([]);
  });
  test('a heading does not lend its name to a figure that has none', () => {
    expect(figures('<section><h2>经营看板</h2><div style="height:120px"></div><b>42</b></section>')).toEqual(
      [],
    );
  });
});

describe('what does not count', () => {
  test('numbers of pages beside the number of rows, with nothing that calls them a pager', () => {
    const list = `<table><thead><tr><th>商品</th><th>库存</th></tr></thead><tbody><tr><td>杯子</td><td>3</td></tr></tbody></table>`;
    const pages = (total: string) =>
      `${list}<div class="row"><span>${total}</span><ul class="row"><li>1</li></ul></div>`;
    for (const total of ['共 7 条', '总共 7 条', 'Total 7 items', 'Total: 7'])
      expect(figures(pages(total), '.row{display:flex;gap:8px;list-style:none}'), total).toEqual([]);
  });
  test.each([0, 4, 12])('a mark for help %i pixels behind a name', (gap) => {
    const card = (label: string, value: string) =>
      `<div class="card"><div>${label}<i class="h">?</i></div><div><b>${value}</b></div></div>`;
    expect(
      figures(
        `<div class="row">${card('客单价', '118.60')}${card('Refund rate', '3.61%')}</div>`,
        `.row{display:flex} .card{width:200px} .h{margin-left:${gap}px;display:inline-block;width:14px;border-radius:7px;border:1px solid}`,
      ),
    ).toEqual([
      ['客单价', '118.60'],
      ['Refund rate', '3.61'],
    ]);
  });
  test('words for those who hear the page, whatever their class is called', () => {
    const spoken = (words: string) => `<span class="q7">${words}</span>`;
    const style =
      '.q7{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0);white-space:nowrap}';
    const markup = `<div><div>访客数</div><div>${spoken('上升')}<b>10</b></div></div>
      <table><thead><tr><th>状态${spoken('排序')}</th><th>库存</th></tr></thead>
      <tbody><tr><td>${spoken('成功')}<span>上架</span></td><td>3</td></tr></tbody></table>`;
    const { pairs, tables } = read(markup, style);
    expect(pairs?.map(({ label, raw }) => [label, raw])).toEqual([['访客数', '10']]);
    expect(tables?.[0]).toMatchObject({ columns: ['状态', '库存'], rows: [['上架', '3']] });
  });
  test('hidden panes, tooltips, skeletons and clipped rolls', () => {
    const markup = `<div class="card"><div>访客数</div><b>10</b></div>
      <div role="tabpanel" aria-hidden="true"><div><div>浏览量</div><b>20</b></div></div>
      <div style="display:none"><div>收藏</div><b>30</b></div>
      <div style="height:0;overflow:hidden"><div>加购</div><b>40</b></div>
      <div class="x-tooltip" style="position:absolute"><span>转化率</span><b>50%</b></div>
      <div class="skeleton"><span>件数</span><b>60</b></div>`;
    expect(figures(markup)).toEqual([['访客数', '10']]);
  });
  test('a dash is a figure that is not there; stars hide one; a private font cannot be read', () => {
    const pairs = read(
      '<div><p><span>已报名</span> <b>-</b></p><p><span>支付金额</span> <b>¥***</b></p><p><span>访客数</span> <b>\ue603\ue604</b></p></div>',
    ).pairs;
    expect(pairs?.map((pair) => [pair.label, pair.value])).toEqual([
      ['已报名', undefined],
      ['支付金额', { unread: 'masked' }],
      ['访客数', { unread: 'private-font' }],
    ]);
  });
});

describe('comparisons', () => {
  const card = (line: string) =>
    `<div><div>支付金额</div><b>¥100.00</b><div class="compare">${line}</div></div>`;
  test.each([
    ['较前一日 ↑3.2%', '较前一日', '3.2', 'up'],
    ['<span>较上周同期</span> <em>-8%</em>', '较上周同期', '-8', 'down'],
    [
      '<span>同比</span><span class="anticon"><svg aria-label="caret-down" width="9" height="9"></svg></span><span>5.10%</span>',
      '同比',
      '-5.10',
      'down',
    ],
    ['环比上升2%', '环比', '2', 'up'],
    ['较昨日持平', '较昨日', '0', 'flat'],
    ['较前7天 +1.5%', '较前7天', '1.5', 'up'],
    ['vs last week -8%', 'vs last week', '-8', 'down'],
    ['<span>vs last week</span> <em>+2.5%</em>', 'vs last week', '2.5', 'up'],
    ['较前一日 \u22123.2%', '较前一日', '-3.2', 'down'],
    ['<span>vs last week</span> <em>\u22128%</em>', 'vs last week', '-8', 'down'],
  ])('%s', (line, base, value, direction) => {
    expect(read(card(line)).pairs).toMatchObject([
      { label: '支付金额', value: '100.00', delta: [{ base, value, direction }] },
    ]);
  });
  test('colour alone gives no direction and so no signed change', () => {
    const [pair] = read(card('<span>较前一日</span> <em style="color:green">3.2%</em>')).pairs ?? [];
    expect(pair?.delta?.[0]).toMatchObject({ base: '较前一日', raw: '较前一日 3.2%' });
    expect(pair?.delta?.[0]).not.toHaveProperty('value');
    expect(pair?.delta?.[0]).not.toHaveProperty('direction');
  });
});

describe('tables', () => {
  test('header and body in two elements, a row-span, stacked values and totals', () => {
    const table =
      read(`<div class="el-table"><table><thead><tr><th>商品</th><th>价格</th><th>库存</th></tr></thead></table>
      <table><tbody><tr><td rowspan="2"><div>杯子</div><div>编码：A-203</div></td><td>¥59.00</td><td>3</td></tr>
      <tr><td>¥61.00</td><td>8</td></tr><tr><td>合计</td><td></td><td>11</td></tr></tbody></table></div><div>共 143 条</div>`)
        .tables?.[0];
    expect(table).toMatchObject({
      columns: ['商品', '价格', '库存'],
      rows: [
        ['杯子\n编码：A-203', '¥59.00', '3'],
        ['杯子\n编码：A-203', '¥61.00', '8'],
        ['合计', '', '11'],
      ],
      shown: 2,
      total: 143,
    });
  });
  test('nothing there is said by the page or not said at all', () => {
    const head = '<table><thead><tr><th>违规类型</th><th>时间</th></tr></thead><tbody>';
    expect(read(`${head}<tr><td colspan="2">暂无数据</td></tr></tbody></table>`).tables?.[0]).toMatchObject({
      shown: 0,
      saysEmpty: true,
    });
    expect(read(`${head}</tbody></table>`).tables?.[0]).toMatchObject({ shown: 0 });
    expect(read(`${head}</tbody></table>`).tables?.[0]?.saysEmpty).toBeUndefined();
  });
  test('rows and cells told by roles, grouped headers', () => {
    const grid =
      read(`<div role="grid"><div role="row"><span role="columnheader">计划</span><span role="columnheader">花费</span></div>
      <div role="row"><span role="gridcell">甲</span><span role="gridcell">1.50</span></div></div>`)
        .tables?.[0];
    expect(grid).toMatchObject({ columns: ['计划', '花费'], rows: [['甲', '1.50']] });
    const grouped =
      read(`<table><thead><tr><th rowspan="2">日期</th><th colspan="2">成交</th></tr><tr><th>金额</th><th>笔数</th></tr></thead>
      <tbody><tr><td>09-17</td><td>9.00</td><td>1</td></tr></tbody></table>`).tables?.[0];
    expect(grouped).toMatchObject({
      columns: ['日期', '成交 金额', '成交 笔数'],
      rows: [['09-17', '9.00', '1']],
    });
  });
});

test('an open shadow root and a frame of the same origin are read like the rest', () => {
  document.body.replaceChildren();
  const host = document.createElement('div');
  host
    .attachShadow({ mode: 'open' })
    .append(document.createRange().createContextualFragment('<div><div>访客数</div><b>77</b></div>'));
  const frame = document.createElement('iframe');
  document.body.append(host, frame);
  frame.contentDocument?.body.append(
    document.createRange().createContextualFragment('<div><div>浏览量</div><b>88</b></div>'),
  );
  const { pairs } = readConsole(pageOf(document, new URL('https://seller.example.com/')));
  expect(pairs?.map((pair) => [pair.label, pair.value])).toEqual([
    ['访客数', '77'],
    ['浏览量', '88'],
  ]);
  expect(pairs?.[0]?.at?.path).toContain('>>>');
});

describe('periods', () => {
  const card = '<div class="c"><div>访客数</div><b>10</b></div>';
  test('a picker is the period, a chosen switch only names it', () => {
    const picked = read(
      `<div><div><input type="text" value="2026-09-11"><span>~</span><input type="text" value="2026-09-17"></div>${card}</div>`,
    );
    expect(picked.pairs?.[0]?.period).toMatchObject({ from: '2026-09-11', to: '2026-09-17' });
    const chosen = read(
      `<div><div role="radiogroup"><label role="radio" aria-checked="false">昨日</label><label role="radio" aria-checked="true">近7天</label></div>${card}</div>`,
    );
    expect(chosen.pairs?.[0]?.period).toEqual({ label: '近7天' });
  });
  test('each section keeps its own; the running day is marked', () => {
    const { pairs } =
      read(`<section><header><h3>实时</h3><i>更新时间 2026-09-18 09:05</i></header>${card}</section>
      <section><header><h3>昨日数据</h3><i>统计时间 2026-09-17</i></header>${card}</section>`);
    expect(pairs?.map((pair) => [pair.context?.[0], pair.period?.from, pair.period?.partial])).toEqual([
      ['实时', '2026-09-18', true],
      ['昨日数据', '2026-09-17', undefined],
    ]);
  });
});
