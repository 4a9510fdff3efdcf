// Promotions come out as the page means them, step by step with their days, and what is not understood gives nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dealsOf } from '../../lib/deals';

test.each([
  ['满200减20', [{ kind: 'full-reduction', threshold: '200', reduction: '20' }]],
  [
    '满200减20，满400减50',
    [
      { kind: 'full-reduction', threshold: '200', reduction: '20' },
      { kind: 'full-reduction', threshold: '400', reduction: '50' },
    ],
  ],
  ['跨店每满300减50', [{ kind: 'cross-shop', threshold: '300', reduction: '50', every: true }]],
  ['店铺券 满99元减10元', [{ kind: 'coupon', threshold: '99', reduction: '10' }]],
  ['领后减¥449.85 立即领取', [{ kind: 'coupon', reduction: '449.85' }]],
  ['淘金币已抵0.57元', [{ kind: 'points', reduction: '0.57' }]],
  ['平台礼金补贴1元', [{ kind: 'subsidy', reduction: '1' }]],
  ['第2件半价', [{ kind: 'pieces', pieces: 2, share: 0.5, lastOnly: true }]],
  ['第二件0元', [{ kind: 'pieces', pieces: 2, share: 0, lastOnly: true }]],
  ['满2件打9折', [{ kind: 'pieces', pieces: 2, share: 0.9 }]],
  ['3件8.5折', [{ kind: 'pieces', pieces: 3, share: 0.85 }]],
  ['3件85折', [{ kind: 'pieces', pieces: 3, share: 0.85 }]],
  ['满99元可用10元券', [{ kind: 'coupon', threshold: '99', reduction: '10' }]],
  ['满300元享8折', [{ kind: 'full-reduction', threshold: '300', share: 0.8 }]],
  ['买2送1', [{ kind: 'gift' }]],
  ['赠品：杯刷', [{ kind: 'gift' }]],
  ['$5 off orders over $50', [{ kind: 'full-reduction', threshold: '50', reduction: '5' }]],
  ['Save 10% off with coupon', [{ kind: 'coupon', share: 0.9 }]],
  ['Buy 2, get 1 free', [{ kind: 'gift' }]],
])('%s', (text, deals) => {
  expect(dealsOf(text)).toEqual(deals.map((deal) => ({ ...deal, text })));
});

test.each([
  '7天无理由退换',
  '48小时内发货',
  '满意度98%',
  '满100减200',
  '已售2000+',
  '限量优惠券100张',
  '已领券 200 人',
  'Save 10%',
  'Save $5 when you spend $50',
  '减3公斤',
  '',
])('"%s" is no promotion', (text) => expect(dealsOf(text)).toEqual([]));

test('days come with it; a mere end leaves the beginning open, and no day is guessed without a year to go by', () => {
  expect(dealsOf('9月15日-9月20日 满200减20', '2026-09-17')).toMatchObject([
    { from: '2026-09-15', to: '2026-09-20' },
  ]);
  expect(dealsOf('满200减20 9月20日止', '2026-09-17')).toMatchObject([{ to: '2026-09-20' }]);
  expect(dealsOf('满200减20 9月20日止', '2026-09-17')[0]).not.toHaveProperty('from');
  expect(dealsOf('满200减20 9月20日止')[0]).not.toHaveProperty('to');
  expect(dealsOf('2026.12.30-2027.1.3 满200减20')).toMatchObject([{ from: '2026-12-30', to: '2027-01-03' }]);
  expect(dealsOf('满200减20 1月3日止', '2026-12-30')).toMatchObject([{ to: '2027-01-03' }]);
});

test('whatever the amounts, a step takes off less than it asks for', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), (from, cut) => {
      const deals = dealsOf(`满${from}减${cut}`);
      expect(deals.length).toBe(cut < from ? 1 : 0);
    }),
  );
});
