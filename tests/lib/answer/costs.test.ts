// Costs put together from a sheet and dated fees, by code over platforms; what is missing is named and never guessed.
import { expect, test } from 'vitest';
import { knownCosts } from '../../../lib/answer/costs';
import { alikeByCode, codeKey, codeOf } from '../../../lib/answer/product-code';
import { rateFor, rateKey } from '../../../lib/answer/rates';
import { marginOf } from '../../../lib/margin';
import type { CostRow, RateRow } from '../../../lib/price-rows';
import type { OwnProduct } from '../../../lib/products';
import type { OfferRow } from '../../../lib/rows';

const typed = (value: number) => ({ value, from: '', at: 1 });
const row: CostRow = {
  key: 'QY-BW500-YB',
  code: 'QY-BW500-YB',
  category: '水具',
  currency: 'CNY',
  costs: {
    goods: typed(3800),
    shipping: typed(400),
    packing: typed(120),
    insurance: typed(80),
    returns: typed(0),
  },
  products: [],
  changedAt: 1,
};
const rate = (part: Partial<RateRow>): RateRow => {
  const one = {
    platform: 'taobao',
    category: '',
    kind: 'commission' as const,
    rate: 0.05,
    base: 'price' as const,
    from: '2026-01-01',
    source: '后台资费页',
    changedAt: 1,
    ...part,
  };
  return { key: rateKey(one), ...one };
};
const at = { platform: 'taobao', day: '2026-09-18' };

test('the fees of the platform complete the sheet, and the worked example comes out: half of 99', () => {
  const found = knownCosts(row, [rate({}), rate({ kind: 'service', rate: 0.006 })], at);
  expect(found.missing).toEqual([]);
  expect(marginOf(9900, found.sheet)?.share).toBeCloseTo(0.5, 2);
});

test('no fee ships: without an entry commission and service fee are missing, not 0', () => {
  const found = knownCosts(row, [], at);
  expect(found.missing).toEqual(['commission', 'service']);
  expect(marginOf(9900, found.sheet)).toBeUndefined();
});

test('without a sheet everything is missing', () => {
  expect(knownCosts(undefined, [], at).missing).toHaveLength(7);
});

test('the newest fee that has begun holds; that of the category goes before that of all', () => {
  const rates = [
    rate({ rate: 0.05 }),
    rate({ rate: 0.04, from: '2026-09-01' }),
    rate({ rate: 0.03, from: '2026-10-01' }),
    rate({ rate: 0.02, category: '水具', from: '2025-01-01' }),
    rate({ rate: 0.01, platform: 'jd' }),
  ];
  const about = { kind: 'commission' as const, ...at };
  expect(rateFor(rates, { ...about, category: '' })?.rate).toBe(0.04);
  expect(rateFor(rates, { ...about, category: '水具' })?.rate).toBe(0.02);
  expect(rateFor(rates, { ...about, category: '服饰' })?.rate).toBe(0.04);
  expect(rateFor(rates, { ...about, category: '', platform: 'pdd' })).toBeUndefined();
  expect(rateFor(rates, { ...about, category: '', day: '2025-12-31' })).toBeUndefined();
});

test('a fee on what is received is asked of the share that is not refunded, and of all where that is not known', () => {
  const fee = rate({ kind: 'service', rate: 0.006, base: 'received' });
  const costs = { ...row.costs, commission: typed(0.05) };
  const known = knownCosts({ ...row, costs: { ...costs, refundRate: typed(0.2) } }, [fee], at);
  expect(known.sheet.serviceBase).toBeCloseTo(0.8, 9);
  expect(known.wholeBase).toBe(false);
  const open = knownCosts({ ...row, costs }, [fee], at);
  expect(open.sheet.serviceBase).toBe(1);
  expect(open.wholeBase).toBe(true);
});

test('refunds are reckoned with only where all three figures are there', () => {
  const all = { refundRate: typed(0.18), refundKept: typed(0.02), refundSunk: typed(600) };
  expect(knownCosts({ ...row, costs: { ...row.costs, ...all } }, [], at).refunds).toEqual({
    all: 0.18,
    kept: 0.02,
    sunk: 600,
  });
  const { refundSunk: _, ...part } = all;
  expect(knownCosts({ ...row, costs: { ...row.costs, ...part } }, [], at).refunds).toBeUndefined();
});

const listed = (shopId: string, code: string): OwnProduct => ({
  key: `${shopId}|${code}`,
  shopId,
  title: '316 保温杯',
  code,
  listMinor: null,
  seenAt: 1,
});

test('one code ties a product over platforms, however it is written', () => {
  const lists = [
    listed('taobao|青屿', 'QY-BW500-YB'),
    listed('jd|青屿', 'ｑｙ-bw500-yb'),
    listed('jd|青屿', 'B2'),
  ];
  const key = 'taobao|青屿|QY-BW500-YB';
  expect(codeOf({ key }, [], lists)).toBe('QY-BW500-YB');
  expect(alikeByCode('QY-BW500-YB', key, lists).map((one) => one.shopId)).toEqual(['jd|青屿']);
  expect(codeKey(' ａb-1 ')).toBe('AB-1');
});

test('an own page tells its code among the parameters; what the operator tied goes before', () => {
  const own = {
    offer: { parameters: { ok: true, value: [{ name: '货号', value: 'QY-BW500' }] }, from: {} },
  } as unknown as OfferRow;
  const plain = { offer: { from: {} } } as unknown as OfferRow;
  expect(codeOf({ key: 'taobao|680|', own: plain }, [], [])).toBeUndefined();
  expect(codeOf({ key: 'taobao|680|', own: plain }, [{ ...row, products: ['taobao|680|'] }], [])).toBe(
    'QY-BW500-YB',
  );
  expect(codeOf({ key: 'taobao|680|', own }, [{ ...row, products: ['taobao|680|'] }], [])).toBe(
    'QY-BW500-YB',
  );
});
