// Every demo console, read as it stands in the browser, against the data it was drawn from.
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConsoleRead } from './read-console';
import { startShop, type RunningShop } from '../shop/server';
import { canaries } from '../shop/truth';
import { findChromium } from '../tools/chromium.mjs';
import { consoleBundle } from './console-bundle';
import { amountOf, expectedCell, isOrder, viewOf, type DemoView } from './demo-truth';

const routes: Record<string, string[]> = {
  'myseller.taobao.com': ['home', 'goods', 'orders', 'service', 'aftersales', 'notices'],
  'sycm.taobao.com': ['data'],
  'one.alimama.com': ['ads'],
  'shop.jd.com': ['home', 'goods', 'orders', 'ads', 'data', 'service', 'aftersales', 'campaigns', 'notices'],
  'fxg.jinritemai.com': ['home', 'goods', 'orders', 'ads', 'data', 'service', 'aftersales', 'notices'],
};
const places = Object.entries(routes).flatMap(([host, list]) => list.map((route) => ({ host, route })));
const busy =
  '.ant-spin-spinning,.ant-skeleton,.next-loading-indicator,.el-skeleton,.el-loading-mask,.arco-spin-loading,.arco-skeleton';

let shop: RunningShop;
let browser: Browser;
let reader: string;
beforeAll(async () => {
  shop = await startShop({ port: 0, day: '2026-09-18' });
  shop.control({ delay: 0 });
  [browser, reader] = await Promise.all([
    chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] }),
    consoleBundle(),
  ]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await shop?.close();
});

interface Seen extends DemoView {
  read: ConsoleRead;
}

async function see(host: string, route: string, query = ''): Promise<Seen> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(shop.url(host, `/${query}#/${route}`));
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    (loading) => !document.querySelector(loading) && document.body.innerText.length > 60,
    busy,
  );
  await page.addScriptTag({ content: reader });
  const view = await viewOf(page, route);
  const read = await page.evaluate(() =>
    (window as unknown as { shopRounds: { readConsole(page: unknown): ConsoleRead } }).shopRounds.readConsole(
      { document, url: new URL(location.href) },
    ),
  );
  await page.close();
  return { ...view, read };
}

const tight = (text: string) => text.replace(/\s/g, '');

describe.each(places)('$host $route', ({ host, route }) => {
  let seen: Seen;
  beforeAll(async () => {
    seen = await see(host, route);
  }, 60_000);

  test('every card is read under its own name and heading, with its comparisons', () => {
    for (const { title, cards } of seen.cards) {
      for (const card of cards) {
        const pair = seen.read.pairs?.find(
          (each) => each.label === card.label && each.context?.[0] === title,
        );
        expect(pair, `${title} / ${card.label}`).toBeDefined();
        expect(pair?.value === undefined ? undefined : String(Number(pair.value))).toBe(amountOf(card.value));
        expect(pair?.delta?.map((each) => [each.base, each.direction]) ?? []).toEqual(
          (card.compare ?? []).map((each) => [each.label, each.direction]),
        );
        const sizes = (card.compare ?? []).map(
          (each) => Number.parseFloat(each.text) * (each.direction === 'down' ? -1 : 1),
        );
        expect(pair?.delta?.map((each) => Number(each.value)) ?? []).toEqual(sizes);
      }
    }
  });

  test('a chart drawn on a canvas is named as not read', () => {
    const drawn = seen.view.sections.filter((section) => section.kind === 'trend');
    expect(seen.read.charts?.map(({ name }) => name) ?? []).toEqual(drawn.map(({ title }) => title));
  });

  test('every number of work to do is read under its own name', () => {
    for (const section of seen.view.sections) {
      if (section.kind !== 'todos') continue;
      const read = seen.read.pairs?.filter((pair) => pair.context?.[0] === section.title) ?? [];
      expect(read.map((pair) => [pair.label, pair.value])).toEqual(
        section.todos.map((todo) => [todo.label, String(todo.count)]),
      );
    }
  });

  test('nothing else comes out as a figure', () => {
    const drawn = new Set(
      seen.cards.flatMap(({ title, cards }) => cards.map((card) => `${title}/${card.label}`)),
    );
    for (const section of seen.view.sections) {
      if (section.kind === 'todos')
        for (const todo of section.todos) drawn.add(`${section.title}/${todo.label}`);
      if (section.kind === 'table')
        for (const tab of section.tabs ?? []) drawn.add(`${section.title}/${tab.label}`);
    }
    const notes = seen.view.sections.flatMap((section) =>
      section.kind === 'table' ? [section.note ?? ''] : [],
    );
    const other = (seen.read.pairs ?? []).filter(
      (pair) => !drawn.has(`${pair.context?.[0]}/${pair.label}`) && pair.label !== '消息',
    );
    for (const pair of other)
      expect(
        notes.some((note) => note.includes(`${pair.label} ${pair.raw}`)),
        `${pair.label} ${pair.raw}`,
      ).toBe(true);
  });

  test('every cell of every table stands in its column, buyers left out, order numbers hashed', () => {
    expect(seen.read.tables?.map((table) => table.title) ?? []).toEqual(
      seen.data.map((table) => table.title),
    );
    seen.data.forEach((data, at) => {
      const table = seen.read.tables?.[at];
      const columns = data.columns.filter((column) => column.title !== '买家');
      expect(table?.columns).toEqual(columns.map((column) => column.title));
      expect(table?.total).toBe(data.total);
      expect(table?.shown).toBe(data.rows.length);
      data.rows.forEach((row, line) => {
        columns.forEach((column, place) => {
          const wanted = expectedCell(row.cells[column.key]);
          const got = table?.rows[line]?.[place] ?? '';
          if (wanted.some(isOrder)) expect(got).toMatch(/^order#[0-9a-f]{10}/);
          else expect(tight(got), `${data.title} ${line} ${column.title}`).toBe(tight(wanted.join('')));
          if (!wanted.some(isOrder)) expect(got.split('\n').length).toBe(wanted.length);
        });
      });
      if (data.sum) expect(table?.rows.at(-1)?.[0]).toBe('合计');
    });
  });

  test('the periods are those printed in the headings', () => {
    for (const section of seen.view.sections) {
      const printed = section.kind === 'cards' ? section.period : '';
      const days = printed.match(/\d{4}-\d\d-\d\d/g) ?? [];
      if (section.kind !== 'cards' || days.length === 0) continue;
      const pairs = seen.read.pairs?.filter((pair) => pair.context?.[0] === section.title) ?? [];
      for (const pair of pairs) expect(pair.period).toMatchObject({ from: days[0], to: days[1] ?? days[0] });
    }
  });

  test('the shop and its other pages are known', () => {
    expect(seen.read.shop).toMatchObject({ account: 'main' });
    expect(['青屿旗舰店', '青屿官方旗舰店', '青屿家居']).toContain(seen.read.shop?.name);
    for (const own of routes[host] ?? []) {
      expect(
        seen.read.links?.some((link) => link.url.endsWith(`#/${own}`)),
        own,
      ).toBe(true);
    }
  });

  test('no buyer comes out', () => {
    const said = JSON.stringify(seen.read);
    expect(canaries.filter((canary) => said.includes(canary))).toEqual([]);
  });
});

test('figures that are not out yet are absent, not zero', async () => {
  shop.setDay('2026-09-17');
  const { read } = await see('shop.jd.com', 'data');
  const visitors = read.pairs?.find((pair) => pair.label === '访客数');
  expect(visitors?.raw).toBe('-');
  expect(visitors && 'value' in visitors).toBe(false);
  expect(read.notices?.some((notice) => notice.text.includes('数据预计 10:30 后产出'))).toBe(true);
});
