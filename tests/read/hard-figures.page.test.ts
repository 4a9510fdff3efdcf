// Layouts of consoles that break naive readers: each with the figures, periods and gaps an operator would read off it.
import { describe, expect, test } from 'vitest';
import { unreadOn } from '../../lib/unread-on';
import { draft } from '../lib/drafts';
import { figures, read } from './drawn';

const flex = '.f{display:flex;gap:24px}.c{flex:1}.r{display:flex}.r>*{width:160px}';

describe('figures', () => {
  test('a description list of a component library: heads and cells in turn in one row of a table', () => {
    expect(
      figures(`<div class="ant-descriptions"><table><tbody>
        <tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">支付金额</th><td>¥1,200.50</td><th class="ant-descriptions-item-label">访客数</th><td>300</td></tr>
        <tr class="ant-descriptions-row"><th class="ant-descriptions-item-label">支付件数</th><td>41</td><th class="ant-descriptions-item-label">退款金额</th><td>¥88.00</td></tr>
      </tbody></table></div>`),
    ).toEqual([
      ['支付金额', '1200.50'],
      ['访客数', '300'],
      ['支付件数', '41'],
      ['退款金额', '88.00'],
    ]);
  });

  test('terms and what they are, side by side', () => {
    expect(
      figures(
        '<dl class="f"><div><dt>Total sales</dt><dd>$1,234.50</dd></div><div><dt>Orders</dt><dd>42</dd></div><div><dt>Conversion rate</dt><dd>2.31%</dd></div></dl>',
        flex,
      ),
    ).toEqual([
      ['Total sales', '1234.50'],
      ['Orders', '42'],
      ['Conversion rate', '2.31'],
    ]);
  });

  test('which rows of a list are shown is no figure', () => {
    expect(
      figures('<section><div>Visitors</div><div>300</div></section><footer><div>1–3 of 128</div></footer>'),
    ).toEqual([['Visitors', '300']]);
  });

  test('counts in brackets, in badges and before their words', () => {
    expect(
      figures(
        `<ul class="f"><li><a>待发货(10)</a></li><li><a>待付款 <sup class="ant-badge-count">3</sup></a></li></ul>
         <div class="f"><p><b>128</b> <span>今日订单</span></p><p><b>7</b> <span>售后申请</span></p></div>`,
        flex,
      ),
    ).toEqual([
      ['待发货', '10'],
      ['待付款', '3'],
      ['今日订单', '128'],
      ['售后申请', '7'],
    ]);
  });

  test('an icon, a figure, its unit apart, its word below, and a change in a chip', () => {
    const pairs = read(
      `<div class="f"><div class="c"><i class="icon-money"></i><div><b>8,421</b><small>元</small></div><div>支付金额</div><span class="chip">较昨日 ↑ 12%</span></div>
        <div class="c"><i class="icon-user"></i><div><b>1.2</b><small>万</small></div><div>访客数</div><span class="chip">较昨日 ↓ 3%</span></div></div>`,
      flex,
    ).pairs;
    expect(
      pairs?.map(({ label, value, delta }) => [label, value, delta?.[0]?.value, delta?.[0]?.direction]),
    ).toEqual([
      ['支付金额', '8421', '12', 'up'],
      ['访客数', '12000', '-3', 'down'],
    ]);
  });

  test('an unchosen tab keeps its old figures on the page, out of sight', () => {
    const card = (gmv: string) =>
      `<div class="f"><div class="c"><div>支付金额</div><b>${gmv}</b></div></div>`;
    for (const hidden of [
      'visibility:hidden;position:absolute',
      'display:none',
      'opacity:0;position:absolute',
    ])
      expect(
        figures(
          `<div><div>${card('100.00')}</div><div style="${hidden}">${card('999.00')}</div></div>`,
          flex,
        ),
      ).toEqual([['支付金额', '100.00']]);
  });

  test('a sentence of help beside a figure is not its name', () => {
    expect(
      figures(
        '<div class="c"><div><span>客单价</span><span class="help" style="margin-left:6px">支付金额 / 支付买家数，统计口径见帮助</span></div><b>68.20</b></div>',
      ),
    ).toEqual([['客单价', '68.20']]);
  });
});

describe('figures in other arrangements', () => {
  test('a table of figures by row heads, without a head of its own', () => {
    expect(
      figures(
        '<table><tbody><tr><th scope="row">Revenue</th><td>$12,300</td></tr><tr><th scope="row">Refunds</th><td>$300</td></tr></tbody></table>',
      ),
    ).toEqual([
      ['Revenue', '12300'],
      ['Refunds', '300'],
    ]);
  });

  test('a ring of progress with its share inside and its word below', () => {
    expect(
      figures(
        '<div class="f"><div class="c" style="text-align:center"><div class="ring">86%</div><div>3分钟人工回复率</div></div><div class="c" style="text-align:center"><div class="ring">12s</div><div>平均响应时长</div></div></div>',
        flex,
      ),
    ).toEqual([
      ['3分钟人工回复率', '86'],
      ['平均响应时长', '12'],
    ]);
  });

  test('mine beside the average of others: each under its own word', () => {
    expect(
      figures(
        '<div class="c"><div>支付转化率</div><b>3.21%</b><div class="f"><span>同行平均</span> <em>2.80%</em></div><div class="f"><span>同行优秀</span> <em>5.10%</em></div></div>',
        flex,
      ),
    ).toEqual([
      ['支付转化率', '3.21'],
      ['同行平均', '2.80'],
      ['同行优秀', '5.10'],
    ]);
  });

  test('steps of a funnel with shares between them', () => {
    expect(
      figures(
        '<div class="f"><div class="c"><div>访客数</div><b>1,000</b></div><div class="c"><div>加购人数</div><b>120</b></div><div class="c"><div>支付买家数</div><b>31</b></div></div>',
        flex,
      ),
    ).toEqual([
      ['访客数', '1000'],
      ['加购人数', '120'],
      ['支付买家数', '31'],
    ]);
  });

  test.each([
    ['<p>账户余额：<b>¥1,250.00</b> <a>充值</a></p>', '账户余额', '1250.00'],
    ['<div>保证金 <b>2,000.00</b> 元</div>', '保证金', '2000.00'],
    ['<div><span>Available balance</span> <strong>US$310.20</strong></div>', 'Available balance', '310.20'],
    ['<div><h4>Sessions</h4><p>3.2k</p></div>', 'Sessions', '3200'],
    ['<div><h5>退款率</h5><div>1.20%</div></div>', '退款率', '1.20'],
    ['<div class="f"><div>退款率</div><div>0.00%</div></div>', '退款率', '0.00'],
    ['<div><div>平均发货时长</div><div>18小时32分</div></div>', '平均发货时长', '66720'],
    ['<div><div>店铺体验分</div><div>4.86分</div></div>', '店铺体验分', '4.86'],
    ['<div><div>访客数</div><div>--</div></div>', '访客数', undefined],
  ])('one figure under its word: %s', (markup, label, value) => {
    expect(figures(`<section>${markup}</section>`, flex)).toEqual([[label, value]]);
  });

  test('a name of two words with a comma between them stays whole', () => {
    expect(figures('<div class="c"><div>曝光,点击</div><b>120</b></div>')).toEqual([['曝光,点击', '120']]);
  });

  test('a list to choose the period from does not join the figure before it', () => {
    expect(
      figures(
        '<div>访客数 100 <select style="margin-left:4px"><option selected>昨日</option></select></div>',
      ),
    ).toEqual([['访客数', '100']]);
  });

  test.each(['付款信息', '付款信息<!-- -->', 'Payment details and terms'])(
    'a heading as wide as its card is not over a figure that stands at the far end: %s',
    (heading) => {
      const card = (label: string) =>
        `<div class="w"><label class="b">${label}</label><div class="e">¥1,563.80</div></div>`;
      expect(figures(card(heading), '.w{width:400px}.b{display:block}.e{text-align:right}')).toEqual([]);
    },
  );

  test('figures in words of a sentence keep the words right before them', () => {
    expect(figures('<p>今日支付金额 <b>¥1,234.00</b> 元，支付买家数 <b>18</b> 人</p>')).toEqual([
      ['今日支付金额', '1234.00'],
      ['支付买家数', '18'],
    ]);
  });
});

test('a range gives no figure, and what was printed is kept', () => {
  expect(
    read(
      '<div><div>成交单价</div><b>149.00-159.00</b></div><div><div>预估曝光</div><b>1.2万~1.8万</b></div><p>运费：¥5-12</p>',
    ).pairs?.map(({ label, value, raw }) => [label, value, raw]),
  ).toEqual([
    ['成交单价', { unread: 'range' }, '149.00-159.00'],
    ['预估曝光', { unread: 'range' }, '1.2万~1.8万'],
    ['运费', { unread: 'range' }, '¥5-12'],
  ]);
});

describe('what cannot be read', () => {
  test('a chart drawn on a canvas is named with its heading, not passed over', () => {
    const { pairs, charts } = read(
      '<section><h3>支付金额趋势</h3><div style="position:relative"><canvas width="600" height="200"></canvas><canvas width="600" height="200" style="position:absolute;left:0;top:0"></canvas></div></section><div class="c"><div>访客数</div><b>12</b></div>',
    );
    expect(charts?.map(({ name }) => name)).toEqual(['支付金额趋势']);
    expect(pairs?.map(({ label, value }) => [label, value])).toEqual([['访客数', '12']]);
  });

  test('two charts side by side are two; a code to scan and a watermark are none', () => {
    const { charts } = read(
      `<section style="position:relative"><h3>趋势</h3><div class="f"><canvas width="300" height="120"></canvas><canvas width="300" height="120"></canvas><canvas width="160" height="160"></canvas></div><canvas width="900" height="300" style="position:absolute;inset:0;pointer-events:none"></canvas></section>`,
      flex,
    );
    expect(charts?.map(({ name }) => name)).toEqual(['趋势', '趋势']);
  });
});

test('columns of a table that are masked or in a private font are named, those beside them are not', () => {
  const line = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const { tables } = read(
    `<table><thead><tr><th>商品</th><th>访客数</th><th>花费</th><th>库存</th></tr></thead><tbody>${line(['杯子', '<i>\ue603</i><i>\ue604</i>', '¥****', '3 <i style="margin-left:6px">\ue614</i>'])}${line(['水壶', '<i>\ue605</i>', '<span>¥</span><span>***</span>', '8 <i style="margin-left:6px">\ue614</i>'])}</tbody></table>`,
  );
  expect(unreadOn(draft({ ...(tables && { tables }) }))).toEqual([
    { name: '访客数', why: 'private-font' },
    { name: '花费', why: 'masked' },
  ]);
});

test('a drawing without a heading has no name: what stands nearest may be a person', () => {
  const { charts } = read(
    '<div><p>林小满 138****2201</p><div><canvas width="300" height="120"></canvas></div></div><div class="chat-list"><h4>张阿姨</h4><canvas width="300" height="120"></canvas></div>',
  );
  expect(charts?.map(({ name }) => name)).toEqual(['', '']);
});

describe('periods', () => {
  const card = '<div class="c"><div>访客数</div><b>10</b></div>';
  test.each([
    [
      '<select><option>昨天</option><option selected>近7天</option><option>近30天</option></select>',
      { label: '近7天' },
    ],
    [
      '<div class="ant-picker-range"><input value="2026-09-01" readonly><span>→</span><input value="2026-09-07" readonly></div>',
      { from: '2026-09-01', to: '2026-09-07' },
    ],
    ['<div>统计周期：2026.09.01 - 2026.09.07</div>', { from: '2026-09-01', to: '2026-09-07' }],
    [
      '<div class="tabs"><span class="tab active">昨日</span><span class="tab">近7天</span></div>',
      { label: '昨日' },
    ],
    ['<button aria-haspopup="listbox">Last 7 days</button>', { label: 'Last 7 days' }],
  ])('what is applied, not what is offered: %s', (control, period) => {
    expect(read(`<div><div>${control}</div>${card}</div>`).pairs?.[0]?.period).toMatchObject(period);
  });
});
