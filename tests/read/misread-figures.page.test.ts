// Cards and lists of real consoles whose figures were misread once: an operator's own reading stands beside each.
import { describe, expect, test } from 'vitest';
import { openNotices } from '../../lib/open-notices';
import { figures, read } from './drawn';
import { card, kept, pairsOf, style } from './kept';

const cards = (...each: string[]) => `<div class="f">${each.join('')}</div>`;
const shown = (markup: string) => figures(markup, style);

describe('a figure of now beside one of before has the name of the measure', () => {
  const both = (draw: (name: string, now: string, before: string) => string) =>
    cards(draw('支付金额', '12,345.00', '11,000.00'), draw('访客数', '1,234', '1,100'));
  const ofNow = (markup: string) => shown(markup).filter(([label]) => label !== '上期' && label !== '昨日');
  const truth = [
    ['支付金额', '12345.00'],
    ['访客数', '1234'],
  ];
  const line = (word: string, value: string) => `<div class="k"><span>${word}</span><b>${value}</b></div>`;

  test('in two lines of a card', () => {
    expect(ofNow(both((name, now, before) => card(name, line('本期', now) + line('上期', before))))).toEqual(
      truth,
    );
  });

  test('in two lines of text', () => {
    expect(
      ofNow(both((name, now, before) => card(name, `<p>本期：${now}</p><p>上期：${before}</p>`))),
    ).toEqual(truth);
  });

  test('in two columns of a card, each under its word', () => {
    const column = (word: string, value: string) => `<div><small>${word}</small><div>${value}</div></div>`;
    const markup = both((name, now, before) =>
      card(name, cards(column('今日', now), column('昨日', before))),
    );
    expect(ofNow(markup)).toEqual(truth);
    expect(kept(markup)).toEqual([
      ['gmv', '2026-11-30', 1_234_500],
      ['visitors', '2026-11-30', 1234],
    ]);
  });

  test('in a row with the measure at its head', () => {
    const cell = (word: string, value: string) =>
      `<div style="width:140px"><span>${word}</span> <b>${value}</b></div>`;
    const row = (name: string, now: string, before: string) =>
      `<div class="f"><div style="width:120px">${name}</div>${cell('本期', now)}${cell('上期', before)}</div>`;
    expect(ofNow(`${row('支付金额', '12,345.00', '11,000.00')}${row('访客数', '1,234', '1,100')}`)).toEqual(
      truth,
    );
  });

  test('in English, under a heading', () => {
    const markup = `<div class="c"><h3>Sales</h3>${line('This week', '$120.00')}${line('Last week', '$90.00')}</div>`;
    expect(shown(markup)).toEqual([
      ['Sales', '120.00'],
      ['Last week', '90.00'],
    ]);
  });

  test('and the change below both is its own', () => {
    const change = '<div class="k"><span>环比</span><em>↑20%</em></div>';
    const pairs = pairsOf(card('支付金额', line('本期', '120') + line('上期', '100') + change));
    expect(pairs.map(({ label, delta }) => [label, delta?.map(({ value }) => value)])).toEqual([
      ['支付金额', ['20']],
      ['上期', undefined],
    ]);
  });

  test('but not where several parts of time stand under one heading', () => {
    expect(shown(card('Sales', line('Today', '$5.00') + line('This week', '$120.00')))).toEqual([
      ['Today', '5.00'],
      ['This week', '120.00'],
    ]);
  });
});

describe('a place in a list is no value', () => {
  const list = (from: number, ...names: string[]) =>
    `<ol>${names.map((name, at) => `<li class="f"><em>${at + from}</em><span>${name}</span></li>`).join('')}</ol>`;

  test.each([
    ['before its product', list(1, '杯子', '盘子', '碗')],
    ['below three medals', list(4, '杯子', '盘子')],
    [
      'behind its own word',
      [1, 2]
        .map((place) => `<div class="f"><span>TOP</span><em>${place}</em><span>杯子</span></div>`)
        .join(''),
    ],
    [
      'over its product',
      cards(
        ...['杯子', '盘子'].map((name, at) => `<div class="c"><div>${at + 1}</div><div>${name}</div></div>`),
      ),
    ],
  ])('%s', (_where, markup) => {
    expect(shown(`<h3>商品排行</h3>${markup}`)).toEqual([]);
  });

  test('counts of work that happen to go 1, 2, 3 are counts', () => {
    expect(shown(list(1, '待付款', '待发货', '待评价')).map(([, value]) => value)).toEqual(['1', '2', '3']);
  });
});

describe('time that is left to appeal is a notice with its deadline', () => {
  test.each([
    ['<div class="f"><span>虚假宣传</span><span>申诉剩余 2 天</span></div>', '2 天'],
    ['<div class="f"><span>虚假宣传申诉</span><span>剩余 2 天 3 小时</span></div>', '2 天 3 小时'],
    ['<section><p>距离申诉截止还有 12 小时</p></section>', '12 小时'],
    ['<section><p>申诉剩余 <b>2</b> 天</p></section>', '2天'],
    ['<section><p>Appeal within 2 days</p></section>', '2 days'],
  ])('%s', (markup, deadline) => {
    const { notices = [] } = read(`<main>${cards(card('访客数', '<b>12</b>'))}${markup}</main>`, style);
    expect(notices.map((notice) => notice.deadline)).toEqual([deadline]);
    const evidence = { url: '', pageTitle: '', reader: '', label: '', text: '', how: '', takenAt: 0 };
    expect(
      openNotices(
        0,
        notices.map((notice) => ({ notice, evidence })),
      ),
    ).toHaveLength(1);
  });

  test('not how long appeals take, nor what a help text says', () => {
    expect(
      read(`${card('申诉处理时长', '<b>2天</b>')}<p>申诉结果一般3个工作日出，请留意通知</p>`, style).notices,
    ).toBeUndefined();
  });
});

test('of more work than is counted no count is said', () => {
  const tab = '<span role="tab">待发货 <sup>99+</sup></span>';
  expect(read(tab, style).notices).toMatchObject([{ text: '待发货 99+' }]);
  expect(read(tab, style).notices?.[0]?.count).toBeUndefined();
});

describe("others' figures are never the shop's own", () => {
  const day = '<p>统计时间 2026-11-29</p>';

  test.each([
    ['in the name', card('访客数 <small>（同行均值）</small>', '<b>2,800</b>')],
    [
      'in the heading',
      `<section><h3>行业优秀</h3>${cards(card('访客数', '<b>2,800</b>'), card('支付金额', '<b>9</b>'))}</section>`,
    ],
    ['in a goal', card('支付金额(目标)', '<b>2,800</b>')],
    [
      'in a cell, first',
      `<table><thead><tr><th>日期</th><th>访客数</th></tr></thead><tbody><tr><td>2026-11-29</td><td><div>同行 290</div><div>310</div></td></tr></tbody></table>`,
    ],
  ])('%s', (_where, markup) => {
    expect(kept(`${day}${markup}`)).toEqual([]);
  });

  test.each(['无线端', 'PC端', '直播间数据', '单品分析', '明日预测', '本月目标', '上周同期', '示例数据'])(
    'nor is what stands under %s',
    (heading) => {
      expect(kept(`${day}<section><h3>${heading}</h3>${card('支付金额', '<b>20</b>')}</section>`)).toEqual(
        [],
      );
    },
  );

  test('beside its own, which is kept', () => {
    expect(
      kept(
        `${day}${cards(
          card('访客数', '<b class="b">1,200</b><p>同行均值 2,800</p><p>较行业优秀 <em>-57%</em></p>'),
          card(
            '支付金额',
            '<div class="f"><div><b>900</b><p>本店</p></div><div><b>2,800</b><p>同层平均</p></div></div>',
          ),
        )}`,
      ),
    ).toEqual([
      ['visitors', '2026-11-29', 1200],
      ['gmv', '2026-11-29', 90_000],
    ]);
  });
});

describe('digits', () => {
  const roll = (digit: string) =>
    `<div style="height:30px;overflow:hidden"><div style="transform:translateY(-${Number(digit) * 30}px)">${[...'0123456789'].map((each) => `<div style="height:30px;line-height:30px">${each}</div>`).join('')}</div></div>`;

  test.each([
    [
      'rolled in columns',
      `<div style="display:flex;height:30px;overflow:hidden">${roll('1')}${roll('2')}</div><p>昨日全天</p>`,
    ],
    ['in a span each', '<div class="b"><span>4</span><span>2</span></div><p>人</p>'],
    [
      'and a comma in a box each',
      `<div style="display:flex">${[...'1,2'].map((each) => `<div>${each}</div>`).join('')}</div><p>人</p>`,
    ],
  ])('%s are no figures', (_how, markup) => {
    expect(shown(card('访客数', markup))).toEqual([]);
  });

  test('a single one is a figure', () => {
    expect(shown(card('待付款', roll('7')))).toEqual([['待付款', '7']]);
  });
});

describe('scale and sign', () => {
  const day = '<p>统计时间 2026-11-29</p>';

  test('a scale in the name counts, and one in the figure as well leaves nobody sure', () => {
    expect(kept(`${day}${card('支付金额(万元)', '<b>1.2万</b>')}`)).toEqual([]);
    expect(kept(`${day}${card('支付金额(千元)', '<b>1.2</b>')}`)).toEqual([['gmv', '2026-11-29', 120_000]]);
  });

  test('figures of a part in a larger unit are not kept as if in the smaller', () => {
    const head = '<div class="k"><h3>经营概况</h3><span>单位：万元</span></div>';
    expect(
      kept(
        `<section>${day}${head}${cards(card('支付金额', '<b>1.2</b>'), card('访客数', '<b>120</b>'))}</section>`,
      ),
    ).toEqual([]);
  });

  test('a change in a cell is no count', () => {
    const head = '<thead><tr><th>日期</th><th>访客数</th></tr></thead>';
    expect(kept(`<table>${head}<tbody><tr><td>2026-11-29</td><td>↓310</td></tr></tbody></table>`)).toEqual(
      [],
    );
  });

  test.each([
    ['a score behind an arrow, which may be a change', card('描述相符', '<div><i>↓</i>4.85</div>')],
    ['an amount with its scale further on', card('支付金额', '<b class="b">1.2</b><div>万元</div>')],
    ['an amount in brackets', card('利润', '<b>(1,234)</b>')],
    ['a point that may group thousands', card('Visitors', '<b>1.234</b>')],
    ['a time of day', '<p>数据截至 14:30</p>'],
  ])('no wrong figure is made of %s', (_what, markup) => {
    expect(shown(markup)).toEqual([]);
  });
});
