// Agents' own rates, planned prices, goods taken into store, rivals' promotions and places: each verdict and edge.
import { describe, expect, it } from 'vitest';
import { limitKey } from '../../lib/limits';
import { judged, now, verdict, type Made } from './hand-made';
import { ownLimit, tableOf, told } from './told';

describe('replies within three minutes, agent by agent', () => {
  const id = 'service.agent-rate';
  const agent = (share: number | string, receptions = 40, name = '客服01') => ({
    agent: name,
    receptions,
    'reply-3min-rate': share,
  });

  it.each([
    [0.9, 'pass'],
    [0.899, 'attention'],
    [0.8, 'attention'],
    [0.799, 'problem'],
  ])('%d is %s', (share, expected) => {
    expect(verdict(id, tableOf('agents', [agent(share)]))).toBe(expected);
  });

  it('the lowest is named, with how many are low', () => {
    expect(told(id, tableOf('agents', [agent(0.85)]))).toEqual({
      verdict: 'attention',
      figure: '0.85 rate',
      reason: 'service.agent-rate.few agent=客服01',
      advice: ['service.agent-rate.hours agent=客服01', 'service.agent-rate.phrases'],
      seen: ['客服01', '40', '0.85'],
    });
    const two = [agent(0.85), agent(0.82, 9, '客服02')];
    expect(told(id, tableOf('agents', two))).toMatchObject({
      aside: 'service.agent-reply.agents n=2',
      reason: 'service.agent-rate.few agent=客服02',
    });
  });

  it('who was off is no case, what was not read is no pass', () => {
    expect(verdict(id, tableOf('agents', [agent(0, 0)]))).toBe('not-applicable');
    expect(verdict(id, tableOf('agents', [agent(0, 1)]))).toBe('problem');
    expect(verdict(id, tableOf('agents', [agent('-')]))).toBe('not-read');
    expect(verdict(id, tableOf('agents', [agent(1)], { total: 3 }))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
  });
});

describe('planned prices', () => {
  const id = 'price.plan';
  const goods = (...rows: [code: string, price: number | string, status?: string][]): Made =>
    tableOf(
      'goods',
      rows.map(([code, price, status = '出售中']) => ({
        product: `cup\n商家编码：${code}`,
        stock: 1,
        price,
        status,
      })),
    );
  const planned = (code: string, price: number) => ({
    key: limitKey({ owner: 'taobao|shop', product: code }, id, 'plan'),
    attention: price,
    problem: price,
    changedAt: 1,
  });

  it.each([
    [10_000, 'pass'],
    [10_099, 'pass'],
    [10_100, 'attention'],
    [9900, 'attention'],
    [10_999, 'attention'],
    [11_000, 'problem'],
    [9000, 'problem'],
  ])('listed at %d where 100.00 is planned: %s', (price, expected) => {
    expect(judged(id, goods(['A', price]), [planned('A', 10_000)]).verdict).toBe(expected);
  });

  it('is told against the plan, the furthest off first, for planned goods only', () => {
    expect(told(id, goods(['A', 9000], ['B', 1]), [planned('A', 10_000)])).toEqual({
      verdict: 'problem',
      figure: '9000 CNY',
      delta: '-0.1 rate since plan',
      reason: 'price.plan.off goods=A plan=10000 CNY',
      advice: ['price.plan.set now=9000 CNY plan=10000 CNY', 'price.plan.campaign'],
      seen: ['9000'],
    });
    const both = [planned('A', 10_000), planned('B', 10_000)];
    expect(told(id, goods(['A', 9000], ['B', 8000]), both)).toMatchObject({
      aside: 'goods n=2',
      reason: 'price.plan.off goods=B plan=10000 CNY',
    });
  });

  it('without a plan there is none to be off, and a price that is not there is not read', () => {
    expect(told(id, goods(['A', 9000]))).toMatchObject({
      verdict: 'not-applicable',
      reason: 'price.plan.none',
    });
    expect(judged(id, goods(['A', 9000, '仓库中']), [planned('A', 10_000)]).verdict).toBe('not-applicable');
    expect(judged(id, goods(['A', '-']), [planned('A', 10_000)]).verdict).toBe('not-read');
    expect(judged(id, goods(['A', 1], ['B', 1]), [planned('A', 1)]).verdict).toBe('pass');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('goods in store', () => {
  const id = 'inspection.goods-stored';
  const list = (stored: string[], onSale: string[] = [], total?: number) => ({
    goods: {
      rows: [
        ...stored.map((code) => ({ product: `cup\n商家编码：${code}`, stock: 1, status: '仓库中' })),
        ...onSale.map((code) => ({ product: `cup\n商家编码：${code}`, stock: 1, status: '出售中' })),
      ],
      ...(total !== undefined && { total }),
    },
  });
  const codes = (n: number) => Array.from({ length: n }, (_, at) => `c${at}`);

  it.each([
    [0, 'pass'],
    [1, 'attention'],
    [9, 'attention'],
    [10, 'problem'],
  ])('%d taken into store since the last reading: %s', (n, expected) => {
    const made = { tables: list(['old', ...codes(n)]), before: list(['old'], codes(10)) };
    expect(verdict(id, made)).toBe(expected);
  });

  it('names the first, and counts all that lie there', () => {
    expect(told(id, { tables: list(['old', 'A'], ['B']), before: list(['old'], ['A', 'B']) })).toEqual({
      verdict: 'attention',
      figure: '2 count',
      reason: 'inspection.goods-stored.moved n=1 goods=A',
      advice: ['inspection.goods-stored.who goods=A', 'inspection.goods-stored.ads'],
      seen: ['cup\n商家编码：A', '仓库中'],
    });
  });

  it('what the earlier list did not show may have lain there; a part of the list is no pass', () => {
    expect(verdict(id, { tables: list(['new']), before: list(['old']) })).toBe('pass');
    expect(verdict(id, { tables: list(['old'], [], 9), before: list(['old']) })).toBe('not-read');
    expect(told(id, { tables: list(['old']) }).reason).toBe('no-earlier');
    expect(told(id, tableOf('goods', [{ product: 'cup', stock: 1 }])).reason).toBe(
      'inspection.goods-stored.no-state',
    );
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('promotions of rivals', () => {
  const id = 'rivals.promotions';
  const dayMs = 86_400_000;
  const rival = (added: string[], days = 1, shop = '木禾') => ({
    shop,
    promotions: { added, since: now - days * dayMs },
  });

  it.each([
    [['满99减20'], 0, 'attention'],
    [['满99减20'], 6.9, 'attention'],
    [['满99减20'], 7, 'pass'],
    [[], 1, 'pass'],
  ])('%j since %d days: %s', (added, days, expected) => {
    expect(verdict(id, { rivals: [rival(added, days)] })).toBe(expected);
  });

  it('tells the newest with its words', () => {
    expect(
      told(id, { rivals: [rival(['券10'], 3), rival(['满99减20', '赠杯刷'], 1, '青禾'), rival([])] }),
    ).toEqual({
      verdict: 'attention',
      figure: '2 count',
      reason: 'rivals.promotions.new shop=青禾 promotion=满99减20 · 赠杯刷',
      advice: ['rivals.promotions.landed', 'rivals.promotions.wait'],
      seen: ['满99减20 · 赠杯刷', '券10'],
    });
  });

  it('promotions that could not be read are no pass; none watched is no case', () => {
    expect(told(id, { rivals: [rival([]), {}] }).reason).toBe('gap.rows read=1 total=2');
    expect(told(id, { rivals: [rival([])] })).toEqual({
      verdict: 'pass',
      figure: '1 count',
      seen: ['rival'],
    });
    expect(verdict(id, {})).toBe('not-applicable');
  });
});

describe('places of rivals for a word', () => {
  const id = 'rivals.word-place';
  // The shop of the facts is called "shop".
  const place = (shop: string, at: number | string, keyword = '保温杯') => ({
    keyword,
    'rival-shop': shop,
    place: at,
  });
  const places = (...rows: object[]) => tableOf('places', rows);

  it.each([
    [4, 'attention'],
    [5, 'pass'],
    [6, 'pass'],
  ])('a rival at %d beside the own 5: %s', (at, expected) => {
    expect(verdict(id, places(place('shop', 5), place('木禾', at)))).toBe(expected);
  });

  it('tells who is furthest before, with both places; the own one is no rival', () => {
    expect(told(id, places(place('shop', 9), place('木禾', 3)))).toEqual({
      verdict: 'attention',
      figure: '3 count',
      reason: 'rivals.word-place.ahead word=保温杯 rival=木禾 theirs=3 own=9',
      advice: ['rivals.word-place.look word=保温杯 rival=木禾', 'ads.word-place.bid'],
      seen: ['保温杯', '木禾', '3', '9'],
    });
    expect(told(id, places(place('shop', 9), place('木禾', 3), place('青禾', 2)))).toMatchObject({
      aside: 'rivals.several n=2',
      reason: 'rivals.word-place.ahead word=保温杯 rival=青禾 theirs=2 own=9',
    });
    // The other check judges the own places of the same list only.
    expect(verdict('ads.word-place', places(place('shop', 9), place('木禾', 99)))).toBe('pass');
    expect(verdict('ads.word-place', places(place('shop', 99), place('木禾', 9)))).toBe('problem');
  });

  it('words without an own place are no case, places that were not read no pass', () => {
    expect(verdict(id, places(place('shop', 9, '水杯'), place('木禾', 3)))).toBe('not-applicable');
    expect(verdict(id, places(place('shop', '-'), place('木禾', 3)))).toBe('not-read');
    expect(verdict(id, places(place('shop', 9), place('木禾', '-')))).toBe('not-read');
    expect(told(id, places({ keyword: '保温杯', place: 9 }))).toMatchObject({
      verdict: 'not-applicable',
      reason: 'rivals.word-place.own-only',
    });
    expect(verdict(id, tableOf('places', [{ keyword: '保温杯', place: 9 }], { total: 4 }))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(judged(id, places(place('shop', 9), place('木禾', 3)), [ownLimit(id, 'before', 7)]).verdict).toBe(
      'pass',
    );
  });
});

it('a cut of a rival in another currency is told in that currency', () => {
  const rival = { shop: 'cups', priceMinor: 1900, previousMinor: 2500, currency: 'USD', since: now - 1 };
  expect(told('rivals.changes', { rivals: [rival] })).toMatchObject({
    figure: '1900 USD',
    reason: 'rivals.changes.cut shop=cups before=2500 USD now=1900 USD',
  });
});
