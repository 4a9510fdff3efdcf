// Daily inspection: goods by state, scores, deposit, restrictions and own pages, against the last reading.
import { expect, it } from 'vitest';
import { judged, texts, verdict, type Made } from './hand-made';

const level = (measure: string, value: number, before?: number): Made => ({
  figures: { [measure]: { today: value, ...(before !== undefined && { yesterday: before }) } },
});

it.each([
  [
    'inspection.goods-removed',
    'goods-removed',
    [
      [0, 'pass'],
      [1, 'problem'],
    ],
  ],
  [
    'inspection.goods-rejected',
    'goods-rejected',
    [
      [0, 'pass'],
      [1, 'attention'],
      [4, 'attention'],
      [5, 'problem'],
    ],
  ],
  [
    'dispatch.pickup',
    'pickup-overdue',
    [
      [0, 'pass'],
      [1, 'attention'],
      [4, 'attention'],
      [5, 'problem'],
    ],
  ],
  [
    'dispatch.stuck',
    'parcels-stuck',
    [
      [2, 'pass'],
      [3, 'attention'],
      [9, 'attention'],
      [10, 'problem'],
    ],
  ],
  [
    'dispatch.pickup-rate',
    'pickup-rate',
    [
      [0.95, 'pass'],
      [0.9499, 'attention'],
      [0.9, 'attention'],
      [0.8999, 'problem'],
    ],
  ],
  [
    'optimise.bad-reviews',
    'bad-reviews',
    [
      [0, 'pass'],
      [1, 'attention'],
      [2, 'attention'],
      [3, 'problem'],
    ],
  ],
] as const)('%s follows the console’s own count', (id, measure, cases) => {
  for (const [value, expected] of cases)
    expect(verdict(id, level(measure, value)), `${value}`).toBe(expected);
  expect(verdict(id, {})).toBe('not-read');
  expect(verdict(id, { missing: 'signed-out' })).toBe('not-read');
  expect(verdict(id, { missing: 'no-right' })).toBe('no-right');
});

it('shows a count beside what it was when it was read last', () => {
  const outcome = judged('inspection.goods-removed', level('goods-removed', 3, 1));
  expect(outcome.delta).toEqual({ quantity: { value: 2, unit: 'count' }, base: 'last-reading' });
  expect(texts(outcome)).toEqual(['goods-removed 3', 'goods-removed 1']);
});

const goods = (...codes: string[]) => ({
  rows: codes.map((code) => ({ product: `cup\n规格：${code}\n商家编码：${code}`, stock: 5 })),
});

it('names the goods that are gone where both lists are whole', () => {
  const outcome = judged('inspection.goods-gone', {
    ...level('goods-on-sale', 2, 3),
    tables: { goods: goods('A', 'C') },
    before: { goods: goods('A', 'B', 'C') },
  });
  expect(outcome.verdict).toBe('attention');
  expect(outcome.reason).toEqual({
    key: 'checks.inspection.goods-gone.named',
    params: { n: 1, name: 'B B' },
  });
  expect(texts(outcome)).toContain('cup\n规格：B\n商家编码：B');
});

it('finds one that went for one that came, which the number hides', () => {
  const lists = { tables: { goods: goods('A', 'N') }, before: { goods: goods('A', 'B') } };
  expect(verdict('inspection.goods-gone', { ...level('goods-on-sale', 2, 2), ...lists })).toBe('attention');
});

it.each([
  [10, 10, 'not-read'],
  [9, 10, 'attention'],
  [6, 10, 'attention'],
  [5, 10, 'problem'],
  [11, 10, 'not-read'],
])('%i on sale after %i, the list not read whole: %s', (now, before, expected) => {
  const list = { tables: { goods: { ...goods('A'), total: now } } };
  expect(verdict('inspection.goods-gone', { ...level('goods-on-sale', now, before), ...list })).toBe(
    expected,
  );
});

it('has nothing to compare the first time, and passes whole lists that are the same', () => {
  expect(verdict('inspection.goods-gone', level('goods-on-sale', 3))).toBe('not-read');
  expect(verdict('inspection.goods-gone', {})).toBe('not-read');
  const same = { tables: { goods: goods('A') }, before: { goods: goods('A') } };
  expect(verdict('inspection.goods-gone', same)).toBe('pass');
});

it.each([
  [4.86, 4.86, 'pass'],
  [4.86, 4.87, 'pass'],
  [4.86, 4.88, 'attention'],
  [4.8, 4.9, 'problem'],
  [95, 95.9, 'pass'],
  [95, 96, 'attention'],
  [90, 95, 'problem'],
  [4.9, 4.8, 'pass'],
  [4.9, 96, 'not-applicable'],
])('a score of %d after %d is %s', (now, before, expected) => {
  expect(verdict('inspection.score-change', level('shop-score', now, before))).toBe(expected);
});

it('says that a first score has no base', () => {
  expect(judged('inspection.score-change', level('shop-score', 4.8)).reason?.key).toBe('checks.no-earlier');
  expect(verdict('inspection.score-change', {})).toBe('not-read');
});

const scores = (...[a, b, c]: number[]): Made => ({
  figures: {
    ...(a !== undefined && { 'score-goods': { today: a } }),
    ...(b !== undefined && { 'score-delivery': { today: b } }),
    ...(c !== undefined && { 'score-service': { today: c } }),
  },
});

it.each([
  [[4.9, 4.7, 4.8], 'pass'],
  [[4.9, 4.69, 4.8], 'attention'],
  [[4.9, 4.49, 4.8], 'problem'],
  [[95, 85, 90], 'pass'],
  [[95, 84, 90], 'attention'],
  [[95, 74, 90], 'problem'],
  [[4.9, 4.8], 'not-read'],
  [[4.9, 4.3], 'problem'],
  [[], 'not-read'],
])('score parts of %j are %s', (parts, expected) => {
  expect(verdict('inspection.score-parts', scores(...parts))).toBe(expected);
});

it('shows the lowest part by its own name and on its own scale', () => {
  const outcome = judged('inspection.score-parts', scores(95, 70, 80));
  expect(outcome.figure).toEqual({ value: 70, unit: 'score' });
  expect(outcome.reason?.params).toEqual({ name: 'score-delivery 70' });
});

it.each([
  [100_000, undefined, 'pass'],
  [99_999, undefined, 'attention'],
  [50_000, undefined, 'attention'],
  [49_999, undefined, 'problem'],
  [5_000_000, 5_000_000, 'pass'],
  [4_999_999, 5_000_000, 'attention'],
  [4_900_000, 5_000_000, 'problem'],
  [5_100_000, 5_000_000, 'pass'],
])('a deposit of %i after %s is %s', (now, before, expected) => {
  expect(verdict('inspection.deposit', level('deposit', now, before))).toBe(expected);
});

it('what the platform asks to be paid in comes first', () => {
  const due = { figures: { 'deposit-due': { today: 200_000 }, deposit: { today: 5_000_000 } } };
  const outcome = judged('inspection.deposit', due);
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 200_000, unit: 'money', currency: 'CNY' });
  expect(
    verdict('inspection.deposit', {
      figures: { 'deposit-due': { today: 0 }, deposit: { today: 5_000_000 } },
    }),
  ).toBe('pass');
  expect(verdict('inspection.deposit', {})).toBe('not-read');
});

it.each([
  [0, 0, 'pass'],
  [1, 0, 'problem'],
  [0, 1, 'problem'],
  [0, undefined, 'not-read'],
  [2, undefined, 'problem'],
])('%i restrictions and %s complaints of infringement: %s', (restrictions, infringements, expected) => {
  const figures = {
    restrictions: { today: restrictions },
    ...(infringements !== undefined && { infringements: { today: infringements } }),
  };
  expect(verdict('inspection.restrictions', { figures })).toBe(expected);
  expect(verdict('inspection.restrictions', {})).toBe('not-read');
});

it('own pages that sell nothing are told, the gone before the sold out', () => {
  const id = 'inspection.product-links';
  expect(verdict(id, {})).toBe('not-read');
  expect(verdict(id, { own: [{ availability: 'InStock' }] })).toBe('pass');
  expect(verdict(id, { own: [{}, { availability: 'OutOfStock' }] })).toBe('attention');
  const outcome = judged(id, { own: [{ availability: 'OutOfStock' }, { state: 'withdrawn' }] });
  expect(outcome.verdict).toBe('problem');
  expect(outcome.figure).toEqual({ value: 2, unit: 'count' });
  expect(verdict(id, { own: [{ availability: 'Withdrawn' }] })).toBe('problem');
  expect(verdict(id, { own: [{}, { state: 'captcha' }] })).toBe('not-read');
});

it.each([
  [{ paint: 2499, broken: 0, failed: 2 }, 'pass', undefined],
  [{ paint: 2500, broken: 0, failed: 0 }, 'attention', { value: 2.5, unit: 'seconds' }],
  [{ paint: 4000, broken: 1, failed: 0 }, 'problem', { value: 4, unit: 'seconds' }],
  [{ paint: 900, broken: 1, failed: 0 }, 'attention', { value: 1, unit: 'count' }],
  [{ paint: 900, broken: 3, failed: 0 }, 'problem', { value: 3, unit: 'count' }],
  [{ paint: 900, broken: 0, failed: 3 }, 'attention', { value: 3, unit: 'count' }],
  [{ paint: 900, broken: 0, failed: 10 }, 'problem', { value: 10, unit: 'count' }],
  // Opened behind another tab: how long it took is not known, what is broken is.
  [{ broken: 0, failed: 0 }, 'not-read', undefined],
  [{ broken: 2, failed: 0 }, 'attention', { value: 2, unit: 'count' }],
] as const)('own pages that load slowly or in part are told: %o', (loaded, expected, figure) => {
  const outcome = judged('inspection.page-speed', { own: [{ loading: { pictures: 20, ...loaded } }] });
  expect(outcome.verdict).toBe(expected);
  if (figure) expect(outcome.figure).toEqual(figure);
});

it('how a page loads is not known of pages that told nothing, nor without any', () => {
  const id = 'inspection.page-speed';
  expect(verdict(id, {})).toBe('not-read');
  expect(verdict(id, { own: [{}] })).toBe('not-read');
  const fine = { paint: 900, failed: 0, broken: 0, pictures: 9 };
  expect(verdict(id, { own: [{ loading: fine }, {}] })).toBe('not-read');
  expect(verdict(id, { own: [{ loading: fine }, { state: 'withdrawn' }] })).toBe('pass');
});

const caseOf = (text: string, status = '待申诉') => ({
  kind: 'violation' as const,
  text,
  deadline: '2026-09-20',
  status,
});

it('tells cases about dispatch from other cases', () => {
  const id = 'dispatch.penalties';
  const found = judged(id, { notices: [caseOf('虚假发货'), caseOf('标题滥用')] });
  expect(found.verdict).toBe('problem');
  expect(texts(found)).toEqual(['虚假发货']);
  expect(
    verdict(id, { notices: [caseOf('延迟发货', '已处理')], figures: { violations: { today: 0 } } }),
  ).toBe('pass');
  expect(verdict(id, { notices: [caseOf('标题滥用')], figures: { violations: { today: 1 } } })).toBe('pass');
  expect(verdict(id, { notices: [caseOf('标题滥用')], figures: { violations: { today: 2 } } })).toBe(
    'not-read',
  );
  expect(verdict(id, { notices: [] })).toBe('not-read');
  expect(verdict(id, {})).toBe('not-read');
});
