// A customer's name that a page carries wherever it likes: nothing of it is in the reading that goes to the background.
import { describe, expect, test } from 'vitest';
import { sent } from './drawn';

const people = {
  zh: {
    name: '沐云禾',
    parts: ['沐云禾', '云禾', encodeURIComponent('沐云禾')],
    customers: '客户',
    all: '客户列表',
    details: '客户详情',
    shop: '青屿旗舰店',
    recent: '最近浏览的客户',
    orders: '订单',
    title: '沐云禾 - 客户 - 店铺后台',
    owns: '沐云禾的订单',
    tab: '客户详情-沐云禾',
    columns: ['订单', '金额', '状态'],
  },
  en: {
    name: 'Odalys Quennerby',
    parts: ['dalys', 'uennerby', 'QUENNERBY'],
    customers: 'Customers',
    all: 'All customers',
    details: 'Customer details',
    shop: 'Quiet Harbour Store',
    recent: 'Recently viewed customers',
    orders: 'Orders',
    title: 'Odalys Quennerby · Customers · My Shop',
    owns: 'Orders of Odalys Quennerby',
    tab: 'Customer: Odalys Quennerby',
    columns: ['Order', 'Total', 'Status'],
  },
};

describe.each(Object.entries(people))('%s', (_language, said) => {
  const { name, customers, orders, columns } = said;
  const menu = `<nav class="side"><a href="/admin/home">Home</a><a href="/admin/orders">${orders}</a><a href="/admin/customers">${customers}</a>`;
  const figure = '<section><div><div>Visitors</div><b>318</b></div></section>';
  const crumbs = (own: string, over = customers) =>
    `<ol class="breadcrumb"><li><a href="/admin/customers">${over}</a></li><li>${own}</li></ol>`;
  const table = (cell: string) =>
    `<table><thead><tr>${columns.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
      <tbody><tr><td>${cell}</td><td>42.00</td><td>Paid</td></tr></tbody></table>`;
  const leaks = async (markup: string, title = 'My Shop', path = '/admin/orders') => {
    const reading = await sent(`${markup}${figure}`, title, path);
    expect(reading, 'the page is read all the same').toContain('318');
    return said.parts.filter((part) => reading.includes(part));
  };

  test('at the end of a breadcrumb, as words and as a link', async () => {
    expect(await leaks(`${menu}</nav>${crumbs(name)}`)).toEqual([]);
    expect(
      await leaks(`${menu}</nav><nav>${crumbs(`<a href="/admin/c?n=${name}">${name}</a>`)}</nav>`),
    ).toEqual([]);
    expect(await leaks(crumbs(name, said.all))).toEqual([]);
  });

  test('in the title of the document', async () => {
    expect(await leaks(crumbs(name), said.title)).toEqual([]);
    expect(await leaks('', said.tab)).toEqual([]);
  });

  test('in a heading, whole or within other words, in any case', async () => {
    expect(
      await leaks(`${crumbs(name)}<h1>${name}</h1><h2>${said.owns}</h2><h3>${name.toUpperCase()}</h3>`),
    ).toEqual([]);
  });

  test('in the heading of a page whose breadcrumb or address says that it is one customer’s', async () => {
    expect(await leaks(`${crumbs(said.details)}<h1>${name}</h1><h3>${said.owns}</h3>`)).toEqual([]);
    expect(await leaks(`<h1>${name}</h1><p>${name}</p>`, `${name} | Shop`, '/admin/customers/7Q31')).toEqual(
      [],
    );
    expect(await leaks(`<h2>${name}</h2>`, `${name} | Shop`, '/#/customer/detail?id=318')).toEqual([]);
  });

  test('in a breadcrumb that is cut while the title has it whole', async () => {
    const cut = `${name.slice(0, -1)}…`;
    expect(await leaks(crumbs(cut), `${name} | My Shop`)).toEqual([]);
  });

  test('in a tab', async () => {
    expect(
      await leaks(`<div role="tablist"><a role="tab">${orders}</a><a role="tab">${said.tab}</a></div>`),
    ).toEqual([]);
    expect(await leaks(`${crumbs(name)}<div role="tablist"><a role="tab">${name}</a></div>`)).toEqual([]);
  });

  test('in what a menu lists as seen lately', async () => {
    const entry = `<a href="/admin/c/x1">${name}</a>`;
    expect(await leaks(`${menu}<div>${said.recent}</div><ul><li>${entry}</li></ul></nav>`)).toEqual([]);
    expect(await leaks(`${menu}<a href="/admin/customers/318">${name}</a></nav>`)).toEqual([]);
  });

  test('in a link of a table of orders, and wherever else the page then names the same person', async () => {
    const link = `<a href="/admin/customers/318">${name}</a>`;
    expect(await leaks(table(`<div>1042</div><div>${link}</div>`))).toEqual([]);
    expect(await leaks(`<h2>${said.owns}</h2>${table(link)}`, `${name} | My Shop`)).toEqual([]);
    expect(await leaks(`${crumbs(name)}${table(`<div>1042</div><div>${name}</div>`)}`)).toEqual([]);
  });

  test('in the title of a page that is known as nothing', async () => {
    expect(await sent('<p>…</p>', said.owns, '/x', 'unknown')).not.toContain(said.parts[0]);
  });

  test('what the shop’s own pages are called stays', async () => {
    const reading = await sent(
      `${menu}</nav>${crumbs(said.all)}<h1>${said.all}</h1>${figure}`,
      `${said.all} | My Shop`,
    );
    for (const word of ['My Shop', said.all, orders]) expect(reading).toContain(word);
    const titled = await sent(`<header>${said.shop}</header>${figure}`, `${said.details}-${said.shop}`);
    expect(titled).toContain(`"said":["${said.shop}"`);
  });
});
