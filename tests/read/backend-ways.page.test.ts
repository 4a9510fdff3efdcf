// Ways in which a shop backend of another library draws what the consoles here draw otherwise, each made small by hand.
import { describe, expect, test } from 'vitest';
import { looksLikeConsole } from '../../lib/read/console-cues';
import { pageOf } from '../../lib/read/scan';
import { figures, read, said } from './drawn';

describe('buyers', () => {
  const order = `<nav><ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/orders">Orders</a></li><li>7QX4TMBW92</li></ul></nav>
    <h1>7QX4TMBW92</h1>
    <section class="sidebar"><div><span>Customer</span><button><svg class="arrow-up"></svg></button></div><div><a>Odalys Quennerby</a>
      <div><div>Shipping address</div><ul><li>Odalys Quennerby</li><li>17 Thistledown Lane</li><li>Wexcombe</li><li>90125</li></ul></div></div></section>
    <section><div><div>Amount</div><div>$42.00</div></div></section>
    <ul><li><time>9:05</time> <b>Odalys Quennerby</b> <span>Order placed</span></li></ul>`;

  test('a card about the customer goes whole, and its name wherever it stands', () => {
    const left = said(order);
    for (const trace of ['Odalys', 'Thistledown', 'Wexcombe', '90125']) expect(left).not.toContain(trace);
    expect(figures(order)).toEqual([['Amount', '42.00']]);
  });

  test('a column of names beside one of mail is one of people', () => {
    const [table] =
      read(`<table><thead><tr><th>Name</th><th>Status</th><th>Email address</th></tr></thead>
        <tbody><tr><td>Odalys Quennerby</td><td>Guest</td><td>o@mail.example</td></tr></tbody></table>`)
        .tables ?? [];
    expect(table?.columns).toEqual(['Status']);
  });

  test('the name of a page under "customers" is a person, that under "orders" a number to hash', () => {
    const page = (over: string, own: string) =>
      `<nav><ul class="breadcrumbs"><li><a href="/a">${over}</a></li><li>${own}</li></ul></nav><h1>${own}</h1><div><div>Total</div><b>3</b></div>`;
    expect(said(page('Customers', 'Odalys Quennerby'))).not.toContain('Quennerby');
    expect(said(page('客户管理', '沐云禾'))).not.toContain('沐云禾');
    const order = said(page('订单管理', '7QX4TMBW92'));
    expect(order).not.toContain('7QX4TMBW92');
    expect(order).toMatch(/order#[0-9a-f]{10}/);
    expect(said(page('Products', 'L2201308X'))).toContain('L2201308X');
  });

  test('a column of codes is hashed where the others tell of orders, with or without a digit', () => {
    const [orders, goods] =
      read(`<table><thead><tr><th>Code</th><th>Placed at</th></tr></thead><tbody><tr><td>7QX4TMBW92</td><td>9:05</td></tr><tr><td>HVQGEFBWBCNWJYPD</td><td>9:06</td></tr></tbody></table>
        <table><thead><tr><th>Code</th><th>Stock</th></tr></thead><tbody><tr><td>7QX4TMBW92</td><td>3</td></tr></tbody></table>`)
        .tables ?? [];
    for (const row of orders?.rows ?? []) expect(row[0]).toMatch(/^order#[0-9a-f]{10}$/);
    expect(goods?.rows[0]?.[0]).toBe('7QX4TMBW92');
  });
});

test('a console of other words than the known ones is told by what it manages', () => {
  const is = (markup: string) => {
    document.body.innerHTML = markup;
    return looksLikeConsole(pageOf(document, new URL('https://shop.example/admin')));
  };
  const menu = (words: string[]) => `<nav>${words.map((word) => `<a>${word}</a>`).join('')}</nav>`;
  expect(is(menu(['产品', '销售管理', '客户管理', '优惠券管理']))).toBe(true);
  expect(is(menu(['首页', '我的订单', '地址管理']))).toBe(false);
});

describe('tables', () => {
  const head = (names: string[]) =>
    `<table><thead><tr>${names.map((name) => `<th>${name}</th>`).join('')}</tr></thead><tbody>`;

  test('words in a link drawn as a pale button stand in their column', () => {
    const [table] =
      read(
        `${head(['Name', 'Stock'])}<tr><td><a class="button-ghost">Cup</a></td><td>3</td></tr></tbody></table>`,
      ).tables ?? [];
    expect(table?.rows).toEqual([['Cup', '3']]);
  });

  test('a cell over several columns stands under the first of them', () => {
    const [table] =
      read(
        `${head(['商品', '单价', '件数', '金额'])}<tr><td>杯子</td><td>9.00</td><td>2</td><td>18.00</td></tr>
        <tr><td>运费</td><td colspan="2">普通快递</td><td>5.00</td></tr></tbody></table>`,
      ).tables ?? [];
    expect(table?.rows[1]).toEqual(['运费', '普通快递', '', '5.00']);
  });

  test('"1 - 10 的 54" is the rows in all; nothing of a pager is a figure, and a button is no title', () => {
    const drawn = `<a class="button primary">Add product</a>${head(['名称', '库存'])}<tr><td>杯子</td><td>3</td></tr></tbody></table>
      <div><div>每页显示 <span>10 条</span></div><div>1 - 10 的 54</div><ul><li><button>1</button></li></ul></div>`;
    const { tables, pairs } = read(drawn);
    expect(tables?.[0]).toMatchObject({ total: 54 });
    expect(tables?.[0]?.title).toBeUndefined();
    expect(pairs).toBeUndefined();
  });
});

describe('figures', () => {
  test('a rate in the name of an amount, with a colon and without', () => {
    expect(figures('<p>Inc. 20% tax: $1,558.80</p><p>含税20% 价格US$1,558.80</p>')).toEqual([
      ['Inc. 20% tax', '1558.80'],
      ['含税20% 价格', '1558.80'],
    ]);
  });

  test('a label before printed text names it; one of a field does not', () => {
    expect(
      figures(`<div><label>已分配</label><div>2</div></div><div><label>数量</label><div><input></div></div>`),
    ).toEqual([['已分配', '2']]);
  });

  test('a name in Latin letters takes twice the letters; words as long in Chinese are what is sold', () => {
    const card = (name: string, value: string) => `<div><label>${name}</label><div>${value}</div></div>`;
    expect(
      figures(
        card('Main warehouse in Rotterdam: Reserved', '2') +
          card('Paid orders awaiting dispatch (today)', '7') +
          card('胡桃木实木托盘家用客厅茶几长方形日式收纳木质餐盘子酒店商用加厚款', '3'),
      ),
    ).toEqual([
      ['Main warehouse in Rotterdam: Reserved', '2'],
      ['Paid orders awaiting dispatch (today)', '7'],
    ]);
  });

  const choices = '<button class="active">Today</button><button>Yesterday</button><button>This week</button>';
  const stock = '<section><h3>Stock</h3><div><b>5</b><div>Low</div></div></section>';

  test('of periods to choose from none is the period by being offered', () => {
    const { pairs } = read(
      `<section><h3>Orders</h3><div><b>12</b><div>Total orders</div></div><footer>${choices}</footer></section>${stock}`,
    );
    expect(pairs?.map(({ period }) => period)).toEqual([undefined, undefined]);
  });

  test.each([
    'Nov 24, 2026, 12:00:00 AM - Nov 24, 2026, 11:59:59 PM',
    '2026年11月24日 00:00:00 - 2026年11月24日 23:59:59',
  ])('the days printed below figures are those of the figures over them: %s', (days) => {
    const { pairs } = read(
      `<section><h3>Orders</h3><div><b>12</b><div>Total orders</div></div><footer>${choices}<p>${days}</p></footer></section>${stock}`,
    );
    expect(pairs?.map(({ period }) => [period?.from, period?.to])).toEqual([
      ['2026-11-24', '2026-11-24'],
      [undefined, undefined],
    ]);
  });
});
