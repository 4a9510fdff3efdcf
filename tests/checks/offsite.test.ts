// Off-site: what an order costs by channel, who never arrives, and links that are dead.
import { describe, expect, it } from 'vitest';
import { judged, verdict } from './hand-made';

const channels = (rows: object[], total?: number) => ({
  tables: { channels: { rows: rows as never, ...(total !== undefined && { total }) } },
  figures: { 'order-value': { yesterday: 10_000 } },
});

describe('cost of an order', () => {
  const id = 'offsite.order-cost';
  const channel = (cost: number, orders: number, amount?: number) => ({
    channel: '小红书',
    cost,
    'paid-orders': orders,
    ...(amount !== undefined && { 'ad-amount': amount }),
  });
  // An order of 100 at a margin of 50 % may cost 50.
  it.each([
    [75_000, 10, 'problem'],
    [74_999, 10, 'attention'],
    [50_000, 10, 'attention'],
    [49_999, 10, 'pass'],
    [19_999, 1, 'attention'],
    [20_000, 1, 'problem'],
    [5000, 0, 'attention'],
    [4999, 0, 'pass'],
    [20_000, 0, 'problem'],
  ])('%d for %d orders is %s', (cost, orders, expected) => {
    expect(verdict(id, channels([channel(cost, orders)]))).toBe(expected);
  });

  it('goes by the channel’s own order value where the page prints its amount', () => {
    expect(verdict(id, channels([channel(50_000, 10, 200_000)]))).toBe('pass');
    const outcome = judged(id, channels([channel(90_000, 10, 100_000), channel(60_000, 10, 100_000)]));
    expect(outcome.figure).toEqual({ value: 9000, unit: 'money', currency: 'CNY' });
    expect(outcome.reason?.params).toEqual({
      name: '小红书',
      even: { value: 5000, unit: 'money', currency: 'CNY' },
    });
    expect(outcome.aside?.params).toEqual({ n: 2 });
  });

  it('spend without an order has no cost of an order, but is told', () => {
    const outcome = judged(id, channels([channel(30_000, 0)]));
    expect(outcome.derivation).toBeUndefined();
    expect(outcome.reason?.key).toBe('checks.offsite.order-cost.none');
  });

  it('spend without an order is told on a day on which no order value is out yet, as a thing to look at', () => {
    const of = (cost: number) => ({ tables: channels([channel(cost, 0)]).tables });
    expect(verdict(id, of(5000))).toBe('attention');
    expect(verdict(id, of(20_000))).toBe('attention');
    expect(verdict(id, of(4999))).toBe('pass');
  });

  it('is not read without orders, order value or all rows', () => {
    expect(verdict(id, {})).toBe('not-read');
    expect(verdict(id, channels([{ channel: 'a', cost: 5 }]))).toBe('not-read');
    expect(verdict(id, { tables: channels([channel(50_000, 10)]).tables })).toBe('not-read');
    expect(verdict(id, channels([channel(1, 1)], 8))).toBe('not-read');
  });
});

describe('nobody arrives', () => {
  const id = 'offsite.no-visits';
  const channel = (cost: number, visitors: number, clicks?: number) => ({
    channel: '微博',
    cost,
    visitors,
    ...(clicks !== undefined && { clicks }),
  });
  it.each([
    [5000, 9, 100, 'problem'],
    [5000, 10, 100, 'attention'],
    [5000, 39, 100, 'attention'],
    [5000, 40, 100, 'pass'],
    [4999, 0, 100, 'attention'],
    [2000, 0, 100, 'attention'],
    [1999, 0, 100, 'pass'],
    [5000, 0, undefined, 'problem'],
    [5000, 1, undefined, 'pass'],
  ])('%d spent, %d visitors of %s clicks: %s', (cost, visitors, clicks, expected) => {
    expect(verdict(id, channels([channel(cost, visitors, clicks)]))).toBe(expected);
  });

  it('is not read without visitors or all rows', () => {
    expect(verdict(id, channels([{ channel: 'a', cost: 5 }]))).toBe('not-read');
    expect(verdict(id, channels([channel(5, 5)], 4))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });

  it('tells the channel that wastes the most', () => {
    const outcome = judged(id, channels([channel(6000, 0), { ...channel(9000, 0), channel: '抖音' }]));
    expect(outcome.reason?.params?.['name']).toBe('抖音');
    expect(outcome.evidence).toHaveLength(6);
  });
});

describe('dead links', () => {
  const id = 'offsite.dead-link';
  const links = (rows: object[], total?: number) => ({
    tables: { links: { rows: rows as never, ...(total !== undefined && { total }) } },
  });
  it.each([
    ['正常', 'pass'],
    ['已失效', 'problem'],
    ['商品已下架', 'problem'],
    ['404', 'problem'],
  ])('"%s" is %s', (status, expected) => {
    expect(verdict(id, links([{ link: 's.test/1', channel: '微信', status }]))).toBe(expected);
  });

  it('names the channel, else the link, and is not read where no state is', () => {
    const two = [
      { link: 's.test/1', status: '正常' },
      { link: 's.test/2', status: '失效' },
    ];
    expect(judged(id, links(two)).reason?.params).toEqual({ name: 's.test/2' });
    expect(judged(id, links([{ ...two[1], channel: '微信' }])).reason?.params).toEqual({ name: '微信' });
    expect(verdict(id, links([two[0]!, { link: 's.test/3' }]))).toBe('not-read');
    expect(verdict(id, links([two[0]!], 5))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});
