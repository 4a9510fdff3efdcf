// Own prices and rivals' prices as they are told: words, figures, inputs, each edge of a limit.
import { describe, expect, it } from 'vitest';
import { judged, verdict, type Made } from './hand-made';
import { ownLimit, told } from './told';

describe('list prices', () => {
  const id = 'price.list-change';
  const row = (code: string, price: number | string) => ({
    product: `cup\n商家编码：${code}`,
    stock: 1,
    price,
  });
  const lists = (now: object[], before: object[]): Made => ({
    tables: { goods: { rows: now as never } },
    before: { goods: { rows: before as never } },
  });

  it('one that changed is told alone, several with their number, the largest change first', () => {
    expect(told(id, lists([row('C', 9000)], [row('C', 10_000)]))).toEqual({
      verdict: 'attention',
      figure: '9000 CNY',
      delta: '-0.1 rate since last-reading',
      reason: 'price.list-change.from goods=C before=10000 CNY',
      advice: ['price.list-change.who before=10000 CNY now=9000 CNY', 'price.list-change.campaign'],
      seen: ['9000', '10000'],
    });
    const two = lists([row('C', 9000), row('D', 8000)], [row('C', 10_000), row('D', 10_000)]);
    expect(told(id, two)).toMatchObject({ aside: 'goods n=2', reason: expect.stringContaining('goods=D') });
  });

  it.each([
    ['a price that was nothing', [row('C', 9000)], [row('C', 0)], 'not-read'],
    ['a price that was a cent', [row('C', 2)], [row('C', 1)], 'problem'],
    ['a price that cannot be read today', [row('C', '-')], [row('C', 10_000)], 'not-read'],
    ['one that could not be read before', [row('C', 10_000)], [row('C', '-')], 'not-read'],
  ])('%s', (_, now, before, expected) => {
    expect(verdict(id, lists(now, before))).toBe(expected);
  });
});

describe('own pages', () => {
  const page = (more: object): Made => ({ own: [{ title: 'jug', ...more }] });

  it('another landed price is told with both, by how much it changed', () => {
    const id = 'price.landed-change';
    expect(told(id, page({ priceMinor: 9000, previousMinor: 10_000 }))).toMatchObject({
      verdict: 'attention',
      figure: '9000 CNY',
      delta: '-0.1 rate since last-reading',
      reason: 'price.landed-change.from title=jug before=10000 CNY',
      advice: ['price.landed-change.plan before=10000 CNY now=9000 CNY', 'price.landed-change.lowest'],
    });
    expect(verdict(id, page({ priceMinor: 9000, previousMinor: 0 }))).toBe('pass');
    expect(verdict(id, page({ priceMinor: 2, previousMinor: 1 }))).toBe('problem');
  });

  it('the floor and what promotions come to are told as a share of the price before', () => {
    const coupons = [{ text: '满99减30' }, { text: '店铺券20元' }];
    const made = page({ priceMinor: 4500, originalPrice: '100', coupons });
    expect(told('price.floor', made)).toMatchObject({
      verdict: 'problem',
      figure: '4500 CNY',
      reason: 'price.floor.under title=jug floor=5000 CNY',
      advice: ['price.floor.stop landed=4500 CNY floor=5000 CNY', 'price.floor.own'],
    });
    expect(told('price.stacking', made)).toMatchObject({
      verdict: 'attention',
      figure: '5000 CNY',
      reason: 'price.stacking.under title=jug price=5000 CNY',
      advice: ['price.stacking.exclude', 'price.stacking.try price=5000 CNY'],
    });
    expect(told('price.stacking', made).from?.at(-1)).toBe('0.5 ratio');
    const attention = page({ priceMinor: 5500, originalPrice: '100' });
    expect(told('price.floor', attention).reason).toBe('price.floor.under title=jug floor=6000 CNY');
  });

  it('of two that stack under the floor the lower share is told first', () => {
    const own = (title: string, originalPrice: string, text: string) => ({
      title,
      priceMinor: 1,
      originalPrice,
      coupons: [{ text }],
    });
    const rows = [own('dear', '1000', '满99减450'), own('cheap', '100', '满99减48')];
    expect(told('price.stacking', { own: rows }).reason).toContain('title=cheap');
  });

  it('a page that is gone has no promotions to end or to stack', () => {
    const gone: Made = { own: [{ state: 'withdrawn' }] };
    expect(verdict('price.ending', gone)).toBe('not-applicable');
    expect(verdict('price.stacking', gone)).toBe('not-applicable');
  });

  it('a promotion that ends is told with its day, two with their number', () => {
    const coupon = { coupons: [{ text: '满99减10 2026.09.01-2026.09.20' }] };
    expect(told('price.ending', page(coupon))).toMatchObject({
      verdict: 'attention',
      figure: '2 days',
      reason: expect.stringMatching(/^price\.ending\.near .* day=9\/20$/),
      advice: ['price.ending.decide day=9/20', 'price.ending.page'],
    });
    expect(told('price.ending', page(coupon))).not.toHaveProperty('aside');
    expect(told('price.ending', { own: [coupon, coupon] }).aside).toBe('goods n=2');
    expect(told('price.ending', { own: [coupon, {}] }).verdict).toBe('attention');
  });
});

describe('rivals’ prices', () => {
  const mine = { title: 'own', priceMinor: 10_000 };

  it('one below is told alone, with its cut and the division', () => {
    const id = 'price.undercut';
    const made: Made = { rivals: [{ shop: '木禾', priceMinor: 9000, previousMinor: 12_000 }] };
    expect(told(id, made)).toEqual({
      verdict: 'problem',
      figure: '9000 CNY',
      delta: '-0.25 rate since last-reading',
      reason: 'price.undercut.below shop=木禾 share=0.1 rate',
      advice: ['price.undercut.check price=9000 CNY mine=10000 CNY', 'price.undercut.answer cut=1000 CNY'],
      from: ['1000 CNY "rival"', '10000 CNY "own"', '0.1 rate'],
      gauge: '0.1 of 0.03 0.08 0.16',
      seen: ['rival', 'own'],
    });
    const first = { rivals: [{ shop: '木禾', priceMinor: 9000 }] };
    expect(told(id, first)).not.toHaveProperty('delta');
    expect(told(id, { rivals: [{ priceMinor: 9000 }, { priceMinor: 9100 }] }).aside).toBe(
      'price.undercut.rivals n=2',
    );
  });

  it.each([
    ['a rival that cost nothing before has no cut', { previousMinor: 0 }, undefined],
    ['a rival that cost a cent before has a rise', { previousMinor: 1 }, '8999 rate since last-reading'],
  ])('%s', (_, more, delta) => {
    expect(told('price.undercut', { rivals: [{ priceMinor: 9000, ...more }] }).delta).toBe(delta);
  });

  it.each([
    [0, 'not-read'],
    [1, 'problem'],
  ])('an own price of %d', (priceMinor, expected) => {
    const made = { rivals: [{ priceMinor: 0, mine: { title: 'own', priceMinor } }] };
    expect(verdict('price.undercut', made)).toBe(expected);
  });

  it.each(['OutOfStock', 'Withdrawn'] as const)('what is %s is no rival, but was seen', (availability) => {
    const cheap = { priceMinor: 1, availability };
    expect(told('price.undercut', { rivals: [cheap, { priceMinor: 10_000 }] })).toEqual({
      verdict: 'pass',
      figure: '2 count',
      seen: ['rival', 'own', 'rival'],
    });
    expect(told('price.index', { rivals: [cheap, { priceMinor: 10_000 }] })).toMatchObject({
      verdict: 'not-applicable',
      reason: 'price.index.few',
    });
  });

  it('the index is told with the median, from own evidence where there is some', () => {
    const made = { rivals: [9000, 7000].map((priceMinor) => ({ priceMinor, mine })) };
    expect(told('price.index', made)).toEqual({
      verdict: 'attention',
      figure: '125 index',
      aside: 'price.index.of n=2',
      reason: 'price.index.above title=own median=8000 CNY',
      advice: ['price.index.value', 'price.index.sales'],
      from: ['10000 CNY', '8000 CNY', '125 index'],
      seen: ['rival', 'rival'],
    });
    expect(told('price.index', { rivals: [{ priceMinor: 8000 }, { priceMinor: 8000 }] }).from?.[0]).toBe(
      '10000 CNY "own"',
    );
    expect(judged('price.index', made, [ownLimit('price.index', 'index', 126)]).verdict).toBe('pass');
  });

  it('rivals without a price are missing, not a median of few', () => {
    const made = { rivals: [{ priceMinor: null }, { priceMinor: 10_000 }] };
    expect(told('price.index', made)).toMatchObject({
      verdict: 'not-read',
      reason: 'gap.rows read=1 total=2',
    });
  });
});
