// Daily inspection and dispatch as they are told: every word, figure and piece of evidence, and each edge of a limit.
import { describe, expect, it } from 'vitest';
import { judged, verdict, type Made } from './hand-made';
import { tableOf, told } from './told';

const level = (measure: string, value: number, before?: number): Made => ({
  figures: { [measure]: { today: value, ...(before !== undefined && { yesterday: before }) } },
});

describe('violations', () => {
  const id = 'inspection.violations';
  const open = (deadline?: string) => ({
    kind: 'violation' as const,
    text: 'false claim',
    status: '待申诉',
    ...(deadline && { deadline }),
  });

  // Now is 2026-09-18 09:05.
  it.each([
    ['2026-09-20 09:05', 'left time=2 days'],
    ['2026-09-20 09:04', 'left time=47 hours'],
    ['2026-09-18 09:50', 'left time=0 hours'],
    ['2026-09-18 09:05', 'left time=0 hours'],
    ['2026-09-18 09:04', undefined],
  ])('a deadline at %s leaves %s', (deadline, left) => {
    expect(told(id, { notices: [open(deadline)] }).aside).toBe(left);
  });

  it('tells the way while there is time, and another when it is over', () => {
    expect(told(id, { notices: [open('2026-09-19 23:59')] })).toEqual({
      verdict: 'problem',
      figure: '1 count',
      aside: 'left time=38 hours',
      reason: 'inspection.violations.deadline deadline=9/19 23:59',
      advice: ['inspection.violations.appeal deadline=9/19 23:59', 'inspection.violations.change'],
      seen: ['false claim'],
    });
    expect(told(id, { notices: [open('2026-09-17 23:59')] })).toEqual({
      verdict: 'problem',
      figure: '1 count',
      reason: 'inspection.violations.late deadline=9/17 23:59',
      advice: ['inspection.violations.ask deadline=9/17 23:59', 'inspection.violations.change'],
      seen: ['false claim'],
    });
  });

  it('without a deadline says how many wait, by the list or by the counter, whichever is more', () => {
    expect(told(id, { notices: [open(), open()], figures: { violations: { today: 1 } } })).toEqual({
      verdict: 'problem',
      figure: '2 count',
      reason: 'inspection.violations.open',
      advice: ['inspection.violations.look count=2'],
      seen: ['false claim', 'false claim', 'violations 1'],
    });
  });

  it('passes with nothing only by a count of what waits', () => {
    expect(told(id, { figures: { violations: { today: 0 } } })).toEqual({
      verdict: 'pass',
      figure: '0 count',
      seen: ['violations 0'],
    });
    const counted = (kind: 'violation' | 'announcement', text: string) =>
      verdict(id, { notices: [{ kind, text, count: 3 }] });
    expect(counted('violation', '待处理')).toBe('problem');
    expect(counted('violation', '违规')).toBe('not-read');
    expect(counted('announcement', '待处理')).toBe('not-read');
  });
});

it('cases about dispatch are told with their way out, and none by the console’s own count', () => {
  const id = 'dispatch.penalties';
  const one = { kind: 'violation' as const, text: '延迟发货', status: '待申诉' };
  expect(told(id, { notices: [{ ...one, deadline: '2026-09-20' }] })).toEqual({
    verdict: 'problem',
    figure: '1 count',
    reason: 'dispatch.penalties.open n=1',
    advice: ['dispatch.penalties.appeal deadline=9/20', 'dispatch.penalties.warehouse'],
    seen: ['延迟发货'],
  });
  expect(told(id, { notices: [one] }).advice?.[0]).toBe('dispatch.penalties.look');
  expect(told(id, level('violations', 0))).toEqual({
    verdict: 'pass',
    figure: '0 count',
    seen: ['violations 0'],
  });
});

describe('deposit', () => {
  const id = 'inspection.deposit';
  it('what was taken is asked for first', () => {
    expect(told(id, level('deposit', 4_900_000, 5_000_000))).toEqual({
      verdict: 'problem',
      figure: '4900000 CNY',
      delta: '-100000 CNY since last-reading',
      reason: 'inspection.deposit.fell amount=100000 CNY',
      advice: ['inspection.deposit.why amount=100000 CNY', 'inspection.deposit.ask'],
      seen: ['deposit 4900000', 'deposit 5000000'],
    });
  });

  it('one that is low without a change is to be topped up', () => {
    expect(told(id, level('deposit', 60_000, 60_000))).toEqual({
      verdict: 'attention',
      figure: '60000 CNY',
      reason: 'inspection.deposit.low amount=60000 CNY',
      advice: ['inspection.deposit.top-up amount=60000 CNY', 'inspection.deposit.ask'],
      seen: ['deposit 60000'],
    });
  });

  it('what was paid in is a change and no fault, what stayed is no change', () => {
    expect(told(id, level('deposit', 5_100_000, 5_000_000))).toEqual({
      verdict: 'pass',
      figure: '5100000 CNY',
      delta: '100000 CNY since last-reading',
      seen: ['deposit 5100000', 'deposit 5000000'],
    });
    expect(told(id, level('deposit', 5_000_000))).toEqual({
      verdict: 'pass',
      figure: '5000000 CNY',
      seen: ['deposit 5000000'],
    });
  });

  it('a cent that is due is due', () => {
    const figures = { 'deposit-due': { today: 1 }, deposit: { today: 5_000_000 } };
    expect(told(id, { figures })).toEqual({
      verdict: 'problem',
      figure: '1 CNY',
      reason: 'inspection.deposit.due amount=1 CNY',
      advice: ['inspection.deposit.pay amount=1 CNY', 'inspection.deposit.ask'],
      seen: ['deposit-due 1'],
    });
  });
});

it('one of two counts of restrictions read is a part, not a pass', () => {
  expect(told('inspection.restrictions', level('restrictions', 0)).reason).toBe('gap.rows read=1 total=2');
  expect(told('inspection.restrictions', level('restrictions', 2))).toEqual({
    verdict: 'problem',
    figure: '2 count',
    reason: 'inspection.restrictions.open name=restrictions 2 n=2',
    advice: ['inspection.restrictions.look name=restrictions 2', 'inspection.restrictions.proof'],
    seen: ['restrictions 2'],
  });
});

describe('goods that are gone', () => {
  const id = 'inspection.goods-gone';
  const list = (codes: string[], total?: number) => ({
    goods: {
      rows: codes.map((code) => ({ product: `cup\n商家编码：${code}`, stock: 5 })),
      ...(total !== undefined && { total }),
    },
  });

  it('are told by number alone where today’s list is not whole', () => {
    const made = {
      ...level('goods-on-sale', 2, 3),
      tables: list(['A'], 2),
      before: list(['A', 'B', 'C']),
    };
    expect(told(id, made)).toMatchObject({
      verdict: 'attention',
      figure: '1 count',
      reason: 'inspection.goods-gone.fewer n=1',
    });
    expect(told(id, { ...made, figures: level('goods-on-sale', 3, 3).figures! }).reason).toBe(
      'inspection.goods-gone.count',
    );
  });

  it('five are a problem, and a pass shows both counts', () => {
    const six = ['A', 'B', 'C', 'D', 'E', 'F'];
    expect(verdict(id, { tables: list(['A']), before: list(six) })).toBe('problem');
    expect(verdict(id, { tables: list(['A', 'B']), before: list(six) })).toBe('attention');
    expect(told(id, { ...level('goods-on-sale', 1, 1), tables: list(['A']), before: list(['A']) })).toEqual({
      verdict: 'pass',
      figure: '0 count',
      seen: ['goods-on-sale 1', 'goods-on-sale 1'],
    });
  });
});

it('own pages are told by what is worst on them', () => {
  const id = 'inspection.product-links';
  expect(told(id, { own: [{ title: 'jug', availability: 'OutOfStock' }] })).toMatchObject({
    verdict: 'attention',
    reason: 'inspection.product-links.sold-out n=1 title=jug',
    advice: ['inspection.product-links.goods title=jug', 'inspection.product-links.links'],
  });
  expect(told(id, { own: [{ title: 'jug', availability: 'Withdrawn' }] })).toMatchObject({
    verdict: 'problem',
    reason: 'inspection.product-links.gone n=1 title=jug',
  });
});

it('late orders and those that must leave soon are told side by side', () => {
  const order = (left: number) => ({ order: '#1', 'hours-left': [`${left} h`, left], status: '待发货' });
  const made = tableOf('orders', [order(-2), order(3), order(10), order(40)]);
  expect(told('dispatch.deadline', made)).toEqual({
    verdict: 'problem',
    figure: '1 count',
    aside: 'dispatch.deadline.within n=1 within=4 hours',
    reason: 'dispatch.deadline.late n=1',
    advice: ['dispatch.deadline.ship-late n=1', 'dispatch.deadline.tell within=4 hours'],
    seen: ['-2 h', '3 h', '10 h'],
  });
  expect(told('dispatch.deadline', tableOf('orders', [order(-2), order(10), order(11)])).aside).toBe(
    'dispatch.deadline.soon n=2',
  );
  expect(judged('dispatch.deadline', tableOf('orders', [order(-2)])).aside).toBeUndefined();
});
