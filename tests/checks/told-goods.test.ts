// New listings and products beside each other as they are told: words, figures, inputs, each edge of a limit.
import { describe, expect, it } from 'vitest';
import { verdict, type Made } from './hand-made';
import { tableOf, told } from './told';

describe('products beside the shop’s others', () => {
  type Names = [id: string, hits: string, of: string, key: string];
  const kinds: Names[] = [
    ['optimise.click-rate', 'visitors', 'exposed', 'optimise.click-rate'],
    ['optimise.conversion', 'buyers', 'visitors', 'optimise.conversion'],
    ['listing.launch', 'carts', 'visitors', 'listing.launch'],
    ['listing.launch-click', 'visitors', 'exposed', 'listing.launch-click'],
    ['listing.launch-sale', 'buyers', 'visitors', 'listing.launch-sale'],
  ];
  const created = (product: string, day: string) => ({ product, stock: 1, created: day });
  const old = ['a', 'b', 'c'];
  const made = (hits: string, of: string, low: object[]): Made => {
    const fine = old.map((product) => ({ product, [hits]: 1000, [of]: 10_000 }));
    const names = low.map((_, at) => `low${at}`);
    return {
      tables: {
        'goods-traffic': {
          rows: [...fine, ...low.map((row, at) => ({ product: names[at], ...row }))] as never,
        },
        goods: {
          rows: [
            ...old.map((product) => created(product, '2025-01-01')),
            ...names.map((product) => created(product, '2026-09-10')),
          ],
        },
      },
    };
  };

  it.each(kinds)('%s tells one alone with its division, two with their number', (id, hits, of, key) => {
    const low = { [hits]: 100, [of]: 10_000 };
    expect(told(id, made(hits, of, [low]))).toEqual({
      verdict: 'problem',
      figure: '0.01 rate',
      reason: `${key}.low goods=low0 base=0.1 rate`,
      advice: [`${key}.first goods=low0`, `${key}.then`],
      from: ['100 count "100"', '10000 count "10000"', '0.01 rate'],
      seen: ['low0', '100', '10000'],
    });
    // Of two as bad the one that loses more is told first.
    const both = told(id, made(hits, of, [{ [hits]: 10, [of]: 5000 }, low]));
    expect(both).toMatchObject({ aside: 'goods n=2', reason: `${key}.low goods=low1 base=0.1 rate` });
  });

  it.each([
    ['optimise.click-rate', 'visitors', 'exposed', 1000],
    ['optimise.conversion', 'buyers', 'visitors', 200],
    ['listing.launch', 'carts', 'visitors', 100],
    ['listing.launch-click', 'visitors', 'exposed', 1000],
    ['listing.launch-sale', 'buyers', 'visitors', 200],
  ])('%s judges from so many people on', (id, hits, of, least) => {
    const zero = id === 'optimise.conversion' ? 1 : 0;
    const at = (people: number) => verdict(id, made(hits, of, [{ [hits]: zero, [of]: people }]));
    expect(['attention', 'problem']).toContain(at(least));
    expect(['pass', 'not-applicable']).toContain(at(least - 1));
  });

  it('a product that nobody bought is told by another check, one that a single person bought by this', () => {
    const at = (buyers: number) =>
      verdict('optimise.conversion', made('buyers', 'visitors', [{ buyers, visitors: 10_000 }]));
    expect(at(0)).toBe('pass');
    expect(at(1)).toBe('problem');
  });

  it('listings are new for thirty days, the thirtieth included', () => {
    const launched = (day: string) => {
      const facts = made('carts', 'visitors', [{ carts: 1, visitors: 10_000 }]);
      facts.tables!['goods']!.rows[3] = created('low0', day);
      return verdict('listing.launch', facts);
    };
    expect(launched('2026-08-19')).toBe('problem');
    expect(launched('2026-08-18')).toBe('not-applicable');
  });

  it('a launch is held against earlier launches, not against what is of unknown age', () => {
    const facts = made('carts', 'visitors', [{ carts: 1, visitors: 10_000 }]);
    facts.tables!['goods']!.rows.splice(0, 1);
    expect(told('listing.launch', facts).reason).toBe('item-rate.few');
    expect(verdict('listing.launch', { tables: { 'goods-traffic': facts.tables!['goods-traffic']! } })).toBe(
      'not-read',
    );
  });

  it('visited by many and bought by nobody: one alone, several with their number', () => {
    const id = 'optimise.no-sale';
    const row = { product: 'cup', visitors: 300, buyers: 0 };
    expect(told(id, tableOf('goods-traffic', [row]))).toEqual({
      verdict: 'problem',
      figure: '300 count',
      reason: 'optimise.no-sale.none goods=cup',
      advice: ['optimise.no-sale.walk goods=cup', 'optimise.no-sale.then'],
      seen: ['cup', '300', '0'],
    });
    expect(told(id, tableOf('goods-traffic', [row, row])).aside).toBe('goods n=2');
    expect(verdict(id, tableOf('goods-traffic', [{ ...row, buyers: 1 }]))).toBe('pass');
  });
});

describe('titles and new listings', () => {
  const goods = (...rows: object[]): Made =>
    tableOf(
      'goods',
      rows.map((row) => ({ stock: 5, ...row })),
    );
  const title = (bytes: number) => ({ product: 'a'.repeat(bytes) });

  it('titles over sixty bytes are told by the longest, with how many and by how much', () => {
    const id = 'listing.title-bytes';
    expect(told(id, goods(title(61), title(64), title(60)))).toEqual({
      verdict: 'attention',
      figure: '64 count',
      reason: 'listing.title-bytes.long n=2 most=60',
      advice: ['listing.title-bytes.cut bytes=4', 'listing.title-bytes.keep'],
      seen: ['a'.repeat(64), 'a'.repeat(61)],
    });
    expect(told(id, goods(title(9), title(60)))).toEqual({
      verdict: 'pass',
      figure: '60 count',
      seen: ['a'.repeat(60)],
    });
    // Two Chinese letters are four bytes.
    expect(told(id, goods({ product: '保温'.repeat(16) })).figure).toBe('64 count');
  });

  it('a title that is cut off on the page says nothing of its length', () => {
    const id = 'listing.title-bytes';
    expect(told(id, goods({ product: '保温杯…' }, title(9))).reason).toBe('gap.rows read=1 total=2');
    expect(told(id, goods({ product: '' }, title(9))).reason).toBe('gap.rows read=1 total=2');
    expect(verdict(id, goods())).toBe('not-read');
  });

  it('room in a new title is told in bytes and letters', () => {
    expect(told('listing.title-room', goods({ ...title(45), created: '2026-09-10' }))).toEqual({
      verdict: 'attention',
      figure: '15 count',
      reason: 'listing.title-room.free bytes=15',
      advice: [`listing.title-room.fill title=${'a'.repeat(45)} letters=7`, 'listing.title-room.words'],
      seen: ['a'.repeat(45)],
    });
  });

  it.each(['listing.title-room', 'listing.unsold'])('%s is not about what is off sale', (id) => {
    const row = { ...title(10), created: '2026-09-01', 'weekly-sales': 0 };
    expect(verdict(id, goods({ ...row, status: '仓库中' }))).toBe('not-applicable');
    expect(verdict(id, goods({ ...row, status: '出售中' }))).toBe('problem');
  });

  it('a new listing without a name or with half of it is not read', () => {
    const at = (product: string) => verdict('listing.title-room', goods({ product, created: '2026-09-10' }));
    expect(at('')).toBe('not-read');
    expect(at('保温杯…')).toBe('not-read');
  });

  it('a repeated word is told with how often, the most repeated first', () => {
    const id = 'listing.title-repeats';
    expect(told(id, goods({ product: '保温杯女士保温杯' }, { product: '水杯大水杯小水杯' }))).toEqual({
      verdict: 'attention',
      figure: '3 count',
      reason: 'listing.title-repeats.twice word=水杯 n=3',
      advice: ['listing.title-repeats.swap word=水杯', 'listing.title-repeats.search'],
      seen: ['水杯大水杯小水杯', '保温杯女士保温杯'],
    });
  });

  it('an unsold new listing is told alone, several with their number', () => {
    const id = 'listing.unsold';
    const row = { product: 'cup', created: '2026-09-08', 'weekly-sales': 0 };
    expect(told(id, goods(row))).toEqual({
      verdict: 'attention',
      figure: '10 days',
      reason: 'listing.unsold.none goods=cup',
      advice: ['listing.unsold.look goods=cup', 'listing.unsold.then'],
      seen: ['cup', '2026-09-08', '0'],
    });
    expect(told(id, goods(row, row)).aside).toBe('goods n=2');
    expect(verdict(id, goods({ ...row, 'weekly-sales': 1 }))).toBe('pass');
  });

  it('too few pictures are told with how many are missing', () => {
    const own = (count: number) => ({ own: [{ title: 'jug', picture: { url: 'a', count } }] });
    expect(told('listing.pictures', own(2))).toMatchObject({
      verdict: 'problem',
      figure: '2 count',
      reason: 'listing.pictures.few n=2 title=jug',
      advice: ['listing.pictures.add n=3', 'listing.pictures.video'],
    });
  });
});
