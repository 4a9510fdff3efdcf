// What stands in the page and nobody sees: panes clipped away or moved aside, lines a long list keeps for later use.
import { describe, expect, test } from 'vitest';
import { draw, figures, read } from './drawn';
import { readConsole } from './read-console';

const shown = '<div><div>访客数</div><b>12</b></div>';
const hidden = '<div><div>支付金额</div><b>¥88.00</b></div>';
const list = (name: string, ...cells: string[]) =>
  `<table><thead><tr><th>${name}</th><th>访客数</th></tr></thead><tbody>${cells
    .map((cell) => `<tr><td>${cell}</td><td>7</td></tr>`)
    .join('')}</tbody></table>`;

describe('figures', () => {
  test.each([
    ['inset(50%)', 'clip-path:inset(50%)'],
    ['inset(100% 0 0)', 'clip-path:inset(100% 0 0)'],
    ['a circle of nothing', 'clip-path:circle(0px)'],
  ])('of a pane clipped away by %s are not there', (_what, style) => {
    expect(figures(`${shown}<section style="${style}">${hidden}</section>`)).toEqual([['访客数', '12']]);
  });

  test('of a pane with its corners cut off are', () => {
    expect(figures(`${shown}<section style="clip-path:inset(5px round 8px)">${hidden}</section>`)).toEqual([
      ['访客数', '12'],
      ['支付金额', '88.00'],
    ]);
  });

  test('in a sentence of a pane moved aside are not there', () => {
    expect(
      figures(
        `${shown}<div style="width:300px;height:60px;overflow:hidden"><div style="display:flex;width:600px"><div style="width:300px">今天</div><div style="width:300px"><p>支付金额：88.00</p></div></div></div>`,
      ),
    ).toEqual([['访客数', '12']]);
  });

  test.each([
    ['moved up thousands of pixels', 'position:absolute;top:-9999px'],
    ['lifted out of the page', 'transform:translateY(-9999px)'],
  ])('%s are not there', (_what, style) => {
    expect(figures(`${shown}<section style="${style}">${hidden}</section>`)).toEqual([['访客数', '12']]);
  });

  test('of a wheel of digits that hides only up and down are there when they are in front', () => {
    const wheel = '0123456789'.replace(/\d/g, (digit) => `<div style="height:20px">${digit}</div>`);
    expect(
      figures(
        `${shown}<div><div>浏览量</div><div style="height:20px;overflow-y:hidden"><div style="margin-top:-60px">${wheel}</div></div></div>`,
      ),
    ).toEqual([
      ['访客数', '12'],
      ['浏览量', '3'],
    ]);
  });

  test('in a window over a page that was stopped from scrolling are', () => {
    expect(
      figures(
        `<main>${shown}</main><div><div style="position:fixed;left:40px;top:40px">${hidden}</div></div>`,
        'html,body{height:auto;min-height:0}body{overflow:hidden}',
      ),
    ).toEqual([
      ['访客数', '12'],
      ['支付金额', '88.00'],
    ]);
  });

  test('at the top of a pane that is scrolled far down are', () => {
    const page = draw(
      `<div id="pane" style="height:400px;overflow:auto">${hidden}<div style="height:9000px"></div>${shown}</div>`,
      '',
    );
    document.querySelector('#pane')?.scrollTo(0, 9000);
    expect(readConsole(page).pairs?.map(({ label, value }) => [label, value])).toEqual([
      ['支付金额', '88.00'],
      ['访客数', '12'],
    ]);
  });

  test('below the fold of a pane that hides what is too wide are', () => {
    expect(
      figures(
        `<div style="height:60px;overflow-x:hidden;overflow-y:auto">${shown}<div style="height:300px"></div>${hidden}</div>`,
      ),
    ).toEqual([
      ['访客数', '12'],
      ['支付金额', '88.00'],
    ]);
  });
});

describe('tables', () => {
  test.each([
    ['clipped away', 'clip-path:inset(50%)'],
    ['left of the page', 'position:absolute;left:-9999px'],
    ['above the page', 'position:absolute;top:-9999px'],
  ])('%s are not there', (_what, style) => {
    const { tables } = read(`${list('商品', '杯子')}<div style="${style}">${list('旧', '盘子')}</div>`);
    expect(tables?.map(({ columns }) => columns[0])).toEqual(['商品']);
  });

  test('in a pane moved aside are not there', () => {
    const panes = [list('今天', '杯子'), list('昨天', '盘子')]
      .map((one) => `<div style="width:500px">${one}</div>`)
      .join('');
    const { tables } = read(
      `<div style="width:500px;overflow:hidden"><div style="display:flex;width:1000px">${panes}</div></div>`,
    );
    expect(tables?.map(({ columns }) => columns[0])).toEqual(['今天']);
  });

  test('that are scrolled to the side still are', () => {
    const { tables } = read(
      `<div style="width:300px;overflow:auto"><div style="display:flex;width:1000px"><div style="width:500px"></div>${list('昨天', '盘子')}</div></div>`,
    );
    expect(tables?.map(({ columns }) => columns[0])).toEqual(['昨天']);
  });

  const drawnRow = (name: string, visitors: string, y: number) =>
    `<div role="row" style="position:absolute;transform:translateY(${y}px);display:flex"><div role="gridcell" style="width:120px">${name}</div><div role="gridcell">${visitors}</div></div>`;
  const grid = (rows: string) =>
    `<div role="grid" style="width:400px"><div role="row" style="display:flex"><div role="columnheader" style="width:120px">商品</div><div role="columnheader">访客数</div></div><div style="position:relative;height:200px;overflow:hidden">${rows}</div></div>`;

  test('lines that a long list keeps far above itself for later are none of its rows', () => {
    const { tables } = read(
      grid(drawnRow('杯子', '12', 0) + drawnRow('碗', '7', 30) + drawnRow('旧盘子', '99', -9000)),
    );
    expect(tables?.map(({ rows, shown: count }) => [rows, count])).toEqual([
      [
        [
          ['杯子', '12'],
          ['碗', '7'],
        ],
        2,
      ],
    ]);
  });
});

describe('lines of a table', () => {
  test.each(['visibility:hidden', 'opacity:0', 'display:none'])('of %s are none of its rows', (style) => {
    const { tables } = read(
      `<table><thead><tr><th>商品</th><th>访客数</th></tr></thead><tbody><tr><td>杯子</td><td>12</td></tr><tr style="${style}"><td>旧盘子</td><td>99</td></tr></tbody></table>`,
    );
    expect(tables?.map(({ rows }) => rows)).toEqual([[['杯子', '12']]]);
  });

  test('with a cell that is hidden keep the others', () => {
    const { tables } = read(
      '<table><thead><tr><th>商品</th><th>访客数</th></tr></thead><tbody><tr><td>杯子</td><td>12</td></tr><tr><td style="visibility:hidden">盘子</td><td>9</td></tr></tbody></table>',
    );
    expect(tables?.map(({ rows }) => rows)).toEqual([
      [
        ['杯子', '12'],
        ['', '9'],
      ],
    ]);
  });
});

describe('a small drawing', () => {
  test('in the place of a figure is named by the label beside it', () => {
    const { charts, pairs } = read(
      '<div><div>访客数</div><div><canvas width="90" height="28"></canvas></div></div><div><div>浏览量</div><b>31</b></div>',
    );
    expect(charts?.map(({ name }) => name)).toEqual(['访客数']);
    expect(pairs?.map(({ label }) => label)).toEqual(['浏览量']);
  });

  test.each([
    ['beside a figure', '<div><div>访客数</div><b>12</b><canvas width="90" height="28"></canvas></div>'],
    ['without a word', '<div><canvas width="90" height="28"></canvas></div>'],
    ['to scan', '<div><div>店铺码</div><canvas width="48" height="48"></canvas></div>'],
    [
      'beside a sentence',
      '<div><p>这里会显示您店铺最近三十天的经营走势和同行对比情况</p><canvas width="90" height="28"></canvas></div>',
    ],
  ])('%s is none', (_what, markup) => {
    expect(read(markup).charts).toBeUndefined();
  });
});
