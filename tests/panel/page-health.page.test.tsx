// What the panel says of a page that no longer shows a figure, or never showed it, and what one click on it does.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PageHealthSheet } from '../../components/round/page-health';
import type { ShopRound } from '../../components/round/shop-round';
import { useView } from '../../components/view';
import { addDays, instantOf } from '../../lib/day';
import type { Draft } from '../../lib/reading';
import type { ReadingRow } from '../../lib/rows';
import { pageKeyOf } from '../../lib/page-key';
import { db } from '../../lib/store/db';
import { stageOf } from './stage';

/** What was asked of the browser, where there is no extension. */
const asked = vi.hoisted(() => {
  const calls: { created: string[]; scripts: string[] } = { created: [], scripts: [] };
  const tabs = {
    query: () => Promise.resolve([]),
    create: ({ url }: { url: string }) => {
      calls.created.push(url);
      return Promise.resolve({ id: 7 });
    },
    sendMessage: () => Promise.resolve({ reading: true }),
  };
  const scripting = {
    executeScript: ({ files }: { files: string[] }) => {
      calls.scripts.push(...files);
      return Promise.resolve([]);
    },
  };
  Object.assign(globalThis, { browser: { runtime: { id: 'test' }, tabs, scripting } });
  return calls;
});

const stage = stageOf();
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };
const day = '2026-09-18';
const home = 'https://shop.jd.com/jdm/home';
const list = 'https://shop.jd.com/jdm/trade/orders/order-list';

function reading(url: string, ago: number, labels: string[]): ReadingRow {
  const of = addDays(day, -ago);
  const at = instantOf(of, '09:00', 'Asia/Shanghai');
  const draft: Draft = {
    version: 1,
    url,
    takenAt: at,
    site: 'jingmai',
    reader: 'console',
    ms: 1,
    kind: 'console',
    state: 'ok',
    pairs: labels.map((label) => ({ label, value: '1', raw: '1' })),
  };
  const pageKey = pageKeyOf(url);
  return {
    key: `${pageKey}|${at}`,
    shopId: 's',
    pageKey,
    hash: `${at}`,
    day: of,
    firstSeen: at,
    lastSeen: at,
    draft,
  };
}

async function show(url: string, rows: ReadingRow[]) {
  await db.readings.bulkPut(rows.filter((row) => row.day !== day));
  const route = [{ topic: 'home', label: '京麦首页', url }];
  const shopRound: ShopRound = {
    shop: { shopId: 's', name: '青屿', platform: 'jd', hosts: [], route, addedAt: 0, changedAt: 0 },
    day,
    round: undefined,
    results: [],
    checksInAll: 0,
    route: { pages: route, others: [] },
    beside: [],
    changed: [],
    left: { day: '', urls: [] },
    unanswered: [],
    readings: rows.filter((row) => row.day === day),
  };
  stage.show(<PageHealthSheet shopRound={shopRound} />);
}
const told = () => stage.box.querySelector('.health')?.textContent ?? '';
const press = (name: string) =>
  [...stage.box.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

beforeEach(async () => {
  await Promise.all([db.readings.clear(), db.taught.clear(), db.named.clear()]);
  useView.getState().setTeaching(false);
  asked.created.length = 0;
  asked.scripts.length = 0;
});

describe('a page that no longer shows a figure', () => {
  const broken = [
    ...[4, 3, 2].map((ago) => reading(list, ago, ['待出库', '揽收超时'])),
    ...[1, 0].map((ago) => reading(list, ago, ['待出库'])),
  ];

  it('says which by its own word, and since which day', async () => {
    await show(list, broken);
    await expect.poll(told, soon).toContain('9/17 起这一页不再显示：揽收超时');
    expect(told()).toContain('京麦首页');
    expect(told()).not.toContain('待出库');
    expect(stage.box.textContent).toContain('1/2 项读到');
  });

  it('one click goes to the page, opens what was pointed at, and starts pointing there', async () => {
    await show(list, broken);
    await expect.poll(told, soon).toContain('重新点选');
    press('重新点选');
    expect(useView.getState().teaching).toBe(true);
    await expect.poll(() => asked.scripts, soon).toEqual(['/teach.js']);
    expect(asked.created).toEqual([list]);
  });

  it('says nothing where all of it comes', async () => {
    await show(
      list,
      [3, 2, 1, 0].map((ago) => reading(list, ago, ['待出库'])),
    );
    await expect.poll(() => stage.box.textContent, soon).toContain('1/1 项读到');
    expect(told()).toBe('');
  });
});

describe('a page that never showed what its kind should', () => {
  const first = [reading(home, 0, ['成交金额', '支付订单数', '成交订单数', '退款金额'])];

  it('says so from its first reading on, with the offer to point', async () => {
    await show(home, first);
    await expect.poll(told, soon).toContain('这一页本该有、近来一次也没读到：退款订单数');
    expect(told()).not.toContain('成交金额');
    press('点选');
    await expect.poll(() => asked.scripts, soon).toEqual(['/teach.js']);
    expect(asked.created).toEqual([home]);
  });

  it('waits no longer for what the operator gave a name', async () => {
    await show(home, first);
    await expect.poll(told, soon).toContain('退款订单数');
    await db.named.put({
      key: 'n',
      platform: 'jd',
      page: 'shop.jd.com/jdm/home',
      label: '退货单',
      metric: 'refund-orders',
      period: 'page',
      addedAt: 1,
    });
    await expect.poll(told, soon).not.toContain('退款订单数');
  });
});
