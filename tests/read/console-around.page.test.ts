// What stands around the figures: buyers, who stay out, and menus and warnings.
import { describe, expect, test } from 'vitest';
import { figures, read } from './drawn';

describe('buyers', () => {
  const told = [
    '沐云禾',
    '沐**',
    '13900010001',
    '139****0001',
    '云栖路',
    '麻烦发顺丰',
    'mu@example.com',
    '2987123456789012345',
  ];
  const silent = (markup: string) => {
    const said = JSON.stringify(read(markup));
    return told.filter((each) => said.includes(each));
  };
  const head = (names: string[]) =>
    `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>`;
  test('columns that name them and columns that only hold them', () => {
    expect(
      silent(`${head(['订单号', '商品', '收货信息', '说明', '金额'])}
      <tr><td>2987123456789012345</td><td><div>杯子</div><div>收货人：沐云禾</div></td><td>沐云禾 云栖路3号</td><td><div>沐**</div><div>139****0001</div></td><td>9.00</td></tr></tbody></table>`),
    ).toEqual([]);
  });
  test('a dropped column goes from header and rows together', () => {
    const [table] =
      read(
        `${head(['订单号', '买家昵称', '金额'])}<tr><td>2987123456789012345</td><td>沐云禾</td><td>9.00</td></tr></tbody></table>`,
      ).tables ?? [];
    expect(table?.columns).toEqual(['订单号', '金额']);
    expect(table?.rows[0]).toEqual([expect.stringMatching(/^order#[0-9a-f]{10}$/), '9.00']);
  });
  test('a chat list goes whole, with its counts', () => {
    expect(
      silent(`<section><h3>最近会话</h3><ul><li><b>沐云禾</b><sup>2</sup><span>麻烦发顺丰</span><time>10:05</time></li>
      <li><b>沐**</b><sup>5</sup><span>电话是13900010001</span><time>10:02</time></li></ul></section>`),
    ).toEqual([]);
  });
  test('a list of people with unread counts is no list of figures, heading or not', () => {
    expect(
      silent(`<div class="im-list"><div><b>沐云禾</b><sup>2</sup></div><div><b>沐**</b><sup>1</sup></div></div>
      <p>收货人：沐云禾</p><p>联系电话</p><p>13900010001</p><p>订单编号：2987123456789012345 待发货</p><p>mu@example.com 3</p>`),
    ).toEqual([]);
  });
  test('figures about buyers stay', () => {
    expect(
      figures('<div><div>支付买家数</div><b>165</b></div><div><div>老客户占比</div><b>12%</b></div>'),
    ).toEqual([
      ['支付买家数', '165'],
      ['老客户占比', '12'],
    ]);
  });
});

test('a menu on sister hosts leads on; links elsewhere do not', () => {
  const { links } =
    read(`<nav><a href="#/orders">订单管理 <b>(3)</b></a><a href="https://data.example.com/#/all">数据</a><a href="https://ads.other.test/">推广</a></nav>
    <div><a href="https://seller.example.com/help">帮助中心</a></div><footer><nav><a href="https://elsewhere.test/">备案</a></nav></footer>`);
  expect(links?.map((link) => link.label)).toEqual(['订单管理', '数据', '推广']);
});

test('warnings carry their kind, date, deadline and status', () => {
  const { notices } =
    read(`<section><h3>违规通知</h3><table><thead><tr><th>类型</th><th>标题</th><th>时间</th><th>申诉截止</th><th>状态</th></tr></thead>
    <tbody><tr><td>违规</td><td>疑似虚假宣传</td><td>2026-09-16 18:22</td><td>2026-09-19 23:59</td><td>待申诉</td></tr></tbody></table></section>`);
  expect(notices).toMatchObject([
    {
      kind: 'violation',
      text: '违规 · 疑似虚假宣传',
      date: '2026-09-16 18:22',
      deadline: '2026-09-19 23:59',
      status: '待申诉',
    },
  ]);
});

test.each([
  ['侵权', '商品图片被投诉盗用', 'infringement'],
  ['处罚', '店铺扣 2 分', 'penalty'],
  ['申诉', '申诉材料待补充', 'appeal'],
  ['站内信', '九月活动回执', 'message'],
  ['公告', '发货规则调整', 'announcement'],
])('a warning of the kind %s is told by its column', (type, title, kind) => {
  const { notices } = read(
    `<section><h3>通知</h3><table><thead><tr><th>类型</th><th>标题</th><th>时间</th></tr></thead>
    <tbody><tr><td>${type}</td><td>${title}</td><td>2026-09-16 18:22</td></tr></tbody></table></section>`,
  );
  expect(notices).toMatchObject([{ kind, text: `${type} · ${title}`, date: '2026-09-16 18:22' }]);
});

test.each([
  ['商品涉嫌侵权，已被权利人投诉', 'infringement'],
  ['因延迟发货，店铺被扣款 30 元', 'penalty'],
  ['Your appeal was received', 'appeal'],
  ['客服团队给您发来一封站内信', 'message'],
])('a warning in a list under a heading of notices is told by its words: %s', (text, kind) => {
  const { notices } = read(
    `<section><h3>通知</h3><ul><li><span>${text}</span><time>2026-09-16</time></li><li><span>发货规则调整</span><time>2026-09-15</time></li></ul></section>`,
  );
  expect(notices?.map((notice) => [notice.kind, notice.text, notice.date])).toEqual([
    [kind, text, '2026-09-16'],
    ['announcement', '发货规则调整', '2026-09-15'],
  ]);
});

test('unread messages are counted as messages', () => {
  const { notices } = read(
    '<div><div>未读消息</div><b>12</b></div><div><div>站内信</div><b>3</b></div><div><div>Notifications</div><b>5</b></div><div><div>访客数</div><b>321</b></div>',
  );
  expect(notices?.map(({ kind, text, count }) => [kind, text, count])).toEqual([
    ['message', '未读消息', 12],
    ['message', '站内信', 3],
    ['message', 'Notifications', 5],
  ]);
});

test.each([
  ['主账号', 'main'],
  ['子账号', 'sub'],
  ['Main account', 'main'],
  ['Sub-account', 'sub'],
])('whose account it is, where the top bar says so: %s', (words, account) => {
  const { shop } = read(
    `<header style="display:flex;gap:40px"><b class="shop-name">青屿旗舰店</b><span>${words}</span></header><div><div>访客数</div><b>12</b></div>`,
  );
  expect(shop).toMatchObject({ name: '青屿旗舰店', account });
});

test('nothing is said of the account where the top bar does not name it', () => {
  const { shop } = read(
    '<header><b class="shop-name">青屿旗舰店</b></header><div><div>访客数</div><b>12</b></div>',
  );
  expect(shop).toMatchObject({ name: '青屿旗舰店' });
  expect(shop).not.toHaveProperty('account');
});

const notice = (words: string) =>
  read(
    `<section><h3>违规通知</h3><ul><li><span>${words}</span><time>2026-09-16</time></li><li><span>发货规则调整</span><time>2026-09-15</time></li></ul></section>`,
  ).notices?.[0];

test.each([
  ['商品下架，申诉截止时间：2026-09-19 23:59', '2026-09-19 23:59'],
  ['Listing removed. Appeal by 2026-09-19 23:59', '2026-09-19 23:59'],
  ['Policy violation, respond by: 2026-09-19', '2026-09-19'],
  ['Response due on 2026-09-19', '2026-09-19'],
  ['Appeal deadline 2026/09/19', '2026/09/19'],
  ['Due date: 2026-09-19', '2026-09-19'],
])('a deadline in a list of notices: %s', (words, deadline) => {
  expect(notice(words)?.deadline).toBe(deadline);
});

test.each([
  ['Payment overdue 2026-09-14'],
  ['Removed due to a complaint of 2026-09-14'],
  ['商品已下架，申诉剩余 2 天'],
])('no deadline is made of %s, which stays as it reads', (words) => {
  expect(notice(words)?.text).toContain(words);
  expect(notice(words)?.deadline).toBeUndefined();
});
