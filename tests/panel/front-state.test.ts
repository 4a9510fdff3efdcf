// What the panel says of the page in front when it is not in order, and when it leaves the round alone.
import { describe, expect, test } from 'vitest';
import type { Front } from '../../components/live';
import type { ShopRound } from '../../components/round/shop-round';
import { linesOf } from '../../components/states/changed-lines';
import { frontStateOf } from '../../components/states/front-state';
import { pageKeyOf } from '../../lib/page-key';
import type { Draft, PageState } from '../../lib/reading';
import type { ReadingRow } from '../../lib/rows';

const home = 'https://myseller.taobao.com/home.htm/QnworkbenchHome/';
const pages = [{ topic: 'home', label: '首页', url: home }];

const shopRound: ShopRound = {
  shop: {
    shopId: 's',
    name: '青屿旗舰店',
    platform: 'taobao',
    hosts: [],
    route: pages,
    addedAt: 0,
    changedAt: 0,
  },
  day: '2026-09-18',
  round: undefined,
  results: [],
  checksInAll: 0,
  route: { pages, others: [] },
  beside: [],
  changed: [],
  left: { day: '', urls: [] },
  unanswered: [],
  readings: [],
};

const front = (url: string, state?: PageState, granted = true): Front => ({
  tab: { id: 1, url, title: '' } as Front['tab'],
  granted,
  reading:
    state && ({ key: 'r', shopId: 's', draft: { state, kind: 'state', url } } as unknown as ReadingRow),
  frames: [],
  left: [],
});
const quiet = { unnamed: false, walking: false };

describe('the page in front', () => {
  test.each<[PageState, string | undefined]>([
    ['signed-out', 'signed-out'],
    ['captcha', 'signed-out'],
    ['no-permission', 'no-right'],
    ['not-subscribed', 'not-subscribed'],
    ['ok', undefined],
    ['shell', undefined],
  ])('a console that is %s', (state, said) => {
    expect(frontStateOf(front(home, state), shopRound, quiet)).toBe(said);
  });

  test('a console that may not be read offers to be allowed; any other site is left alone', () => {
    expect(frontStateOf(front(home, undefined, false), shopRound, quiet)).toBe('not-allowed');
    expect(frontStateOf(front('https://news.example/', undefined, false), shopRound, quiet)).toBeUndefined();
  });

  test("a shop's sign-in is nothing to the round, unless the round opened it", () => {
    const elsewhere = front('https://login.example/', 'signed-out');
    expect(frontStateOf(elsewhere, shopRound, quiet)).toBeUndefined();
    expect(frontStateOf(elsewhere, shopRound, { ...quiet, walking: true })).toBe('signed-out');
  });

  test('a page whose words nobody knows asks what they are, wherever it stands', () => {
    const erp = front('https://erp.example/orders', 'ok');
    expect(frontStateOf(erp, shopRound, { ...quiet, unnamed: true })).toBe('unknown');
  });

  test('a backend that names no shop asks whose it is, until its host is the shop’s', () => {
    const erp = front('https://erp.example/orders', 'ok');
    const draft = { ...erp.reading?.draft, site: 'general', kind: 'console' };
    const nobodys = { ...erp, reading: { ...erp.reading, shopId: 'erp.example|?', draft } as ReadingRow };
    expect(frontStateOf(nobodys, shopRound, { ...quiet, unnamed: true })).toBe('nobodys');
    const ours = { ...shopRound, shop: { ...shopRound.shop, hosts: ['erp.example'] } };
    expect(frontStateOf(nobodys, ours, quiet)).toBeUndefined();
    const known = {
      ...nobodys,
      reading: { ...nobodys.reading, draft: { ...draft, site: 'jingmai' } } as ReadingRow,
    };
    expect(frontStateOf(known, shopRound, quiet)).toBeUndefined();
  });

  test('a page that lost its names says so', () => {
    const changed = { ...shopRound, changed: [pageKeyOf(home)] };
    expect(frontStateOf(front(home, 'ok'), changed, quiet)).toBe('changed');
  });

  test('a page whose figures are not out waits with them', () => {
    const reading = { pageKey: pageKeyOf(home), draft: { state: 'not-published-yet', url: home } };
    const waiting = { ...shopRound, readings: [reading as unknown as ReadingRow] };
    expect(frontStateOf(front(home, 'not-published-yet'), waiting, quiet)).toBe('not-published');
  });
});

test('a changed page: a figure under another word came, one that is gone has no value', () => {
  const draftOf = (pairs: [string, string][]) =>
    ({ pairs: pairs.map(([label, raw]) => ({ label, raw })) }) as unknown as Draft;
  const before = draftOf([
    ['访客数', '7,236'],
    ['支付转化率', '3.05%'],
    ['神秘指数', '7'],
  ]);
  const now = draftOf([
    ['商品访客数', '5,842'],
    ['访客人数', '5,842'],
    ['访客数', '5,842'],
  ]);
  expect(linesOf(before, now, 'taobao')).toEqual([
    { label: '访客数', before: '7,236', now: '5,842' },
    { label: '支付转化率', before: '3.05%', now: undefined },
  ]);
});
