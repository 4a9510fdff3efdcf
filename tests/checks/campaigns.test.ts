// Campaigns: terms met, not met or unknown; enrolment closing; stock for the forecast; summing up when it is over.
import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { factsWith, judged, now, texts, today, verdict } from './hand-made';

const table = (kind: string, rows: object[], total?: number) => ({
  tables: { [kind]: { rows: rows as never, ...(total !== undefined && { total }) } },
});
const stamp = (hours: number) => {
  const text = new Date(now + hours * 3_600_000 + 8 * 3_600_000).toISOString();
  return `${text.slice(0, 10)} ${text.slice(11, 16)}`;
};

describe('terms', () => {
  const id = 'campaigns.eligibility';
  const terms = (rule: string, actual: string, meets?: string) => ({
    campaign: '聚划算',
    rule,
    actual,
    ...(meets !== undefined && { meets }),
  });
  it.each([
    ['近30天销量≥100', '126', undefined, 'pass'],
    ['近30天销量≥100', '100', undefined, 'pass'],
    ['近30天销量≥100', '99', undefined, 'attention'],
    ['好评率不低于 95%', '95%', undefined, 'pass'],
    ['好评率不低于 95%', '94.9%', undefined, 'attention'],
    ['活动价不超过 99', '99.00', undefined, 'pass'],
    ['活动价不超过 99', '99.01', undefined, 'attention'],
    ['近30天销量≥1万', '9800', undefined, 'attention'],
    ['近30天销量≥100', '126', '不符合', 'attention'],
    ['近30天销量≥100', '-', '符合', 'pass'],
    ['近30天销量≥100', '-', undefined, 'not-read'],
    ['近30天销量≥100', '100+', undefined, 'not-read'],
    ['好评率≥95%', '95', undefined, 'not-read'],
    ['活动价低于近30天最低价', '99.00', undefined, 'not-read'],
  ])('%s with %s, page says %s: %s', (rule, actual, meets, expected) => {
    expect(verdict(id, table('campaign-rules', [terms(rule, actual, meets)]))).toBe(expected);
  });

  it('one that fails counts before one that is unknown, and names what is missing where none fails', () => {
    const open = terms('库存≥500', '-');
    const fails = judged(id, table('campaign-rules', [open, terms('近30天销量≥100', '40')]));
    expect(fails.verdict).toBe('attention');
    expect(fails.advice?.[0]?.params).toEqual({ actual: '40' });
    const unknown = judged(id, table('campaign-rules', [open, terms('近30天销量≥100', '400')]));
    expect(unknown.verdict).toBe('not-read');
    expect(unknown.reason?.params).toEqual({ campaign: '聚划算', rule: '库存≥500' });
    expect(verdict(id, table('campaign-rules', [terms('近30天销量≥100', '400')], 7))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('enrolment', () => {
  const id = 'campaigns.deadline';
  const closing = (until: string, status = '可报名') =>
    table('campaigns', [{ campaign: '百亿补贴', 'enrol-until': until, status }]);
  it.each([
    [73, 'pass'],
    [72, 'pass'],
    [71, 'attention'],
    [24, 'attention'],
    [23, 'problem'],
    [1, 'problem'],
    [-1, 'pass'],
  ])('%d hours before it closes: %s', (hours, expected) => {
    expect(verdict(id, closing(stamp(hours)))).toBe(expected);
  });

  it.each(['已报名', '审核中', '不参加'])('%s is settled', (status) => {
    expect(verdict(id, closing(stamp(5), status))).toBe('pass');
  });

  it('tells the one that closes first, with its time', () => {
    const rows = [50, 10].map((hours) => ({ campaign: `in ${hours} h`, 'enrol-until': stamp(hours) }));
    const outcome = judged(id, table('campaigns', rows));
    expect(outcome.verdict).toBe('problem');
    expect(outcome.reason?.params).toEqual({ name: 'in 10 h', until: '9/18 19:05' });
    expect(outcome.aside?.params).toEqual({ n: 2 });
    expect(outcome.figure?.unit).toBe('hours');
  });

  it('a day without a year or time ends with the day; no day is not read', () => {
    expect(verdict(id, closing('09-18'))).toBe('problem');
    expect(verdict(id, closing('9月20日'))).toBe('attention');
    expect(verdict(id, closing('待定'))).toBe('not-read');
    expect(verdict(id, table('campaigns', [{ campaign: 'a', 'enrol-until': stamp(200) }], 5))).toBe(
      'not-read',
    );
    expect(verdict(id, table('campaigns', [{ campaign: 'a', 'campaign-ends': '2026-09-30' }]))).toBe(
      'not-applicable',
    );
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('stock', () => {
  const id = 'campaigns.stock';
  const goods = (stock: number, forecast: number, total?: number) =>
    table('campaign-goods', [{ campaign: 'a', product: '杯', 'campaign-stock': stock, forecast }], total);
  it.each([
    [120, 'pass'],
    [119, 'attention'],
    [100, 'attention'],
    [99, 'problem'],
  ])('%d pieces for 100: %s', (stock, expected) => {
    expect(verdict(id, goods(stock, 100))).toBe(expected);
  });

  it('says how many pieces are missing up to the limit', () => {
    const outcome = judged(id, goods(80, 100));
    expect(outcome.advice?.[0]?.params).toEqual({ pieces: 40 });
    expect(outcome.derivation?.result).toEqual({ value: 0.8, unit: 'ratio' });
    expect(outcome.reason?.params).toEqual({ name: '杯', stock: 80, forecast: 100 });
    expect(texts(outcome)).toContain('80');
  });

  it('nothing forecast needs nothing; no figure is not read', () => {
    expect(verdict(id, goods(0, 0))).toBe('pass');
    expect(verdict(id, table('campaign-goods', [{ campaign: 'a', forecast: 100 }]))).toBe('not-read');
    expect(verdict(id, goods(500, 100, 9))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
  });
});

describe('summing up', () => {
  const id = 'campaigns.review';
  const ended = (days: number) =>
    table('campaigns', [{ campaign: '99 大促', 'campaign-ends': `${addDays(today, -days)} 23:59` }]);
  const ticked = (days: number, answeredDaysAgo: number) => {
    const facts = factsWith(ended(days));
    const at = instantOf(addDays(today, -answeredDaysAgo), '10:00');
    facts.tick = () => ({ answer: 'fine', note: '', at });
    return evaluateRound(facts, []).find(({ check }) => check.id === id)!.outcome.verdict;
  };
  it.each([
    [-3, 'pass'],
    [0, 'pass'],
    [1, 'your-eyes'],
    [7, 'your-eyes'],
    [8, 'pass'],
    [14, 'pass'],
    [15, 'your-eyes'],
    [21, 'your-eyes'],
    [22, 'pass'],
  ])('%d days after its end: %s', (days, expected) => {
    expect(verdict(id, ended(days))).toBe(expected);
  });

  it('an answer stands until the second time it is due', () => {
    expect(ticked(3, 2)).toBe('pass');
    expect(ticked(3, 3)).toBe('your-eyes');
    expect(ticked(16, 2)).toBe('your-eyes');
    expect(ticked(16, 1)).toBe('pass');
  });

  it('is not read where no end is', () => {
    const unknown = [{ campaign: 'a', 'campaign-ends': '待定' }];
    expect(verdict(id, table('campaigns', unknown))).toBe('not-read');
    expect(verdict(id, {})).toBe('not-read');
    expect(judged(id, ended(3)).reason?.params).toEqual({
      name: '99 大促',
      age: { value: 3, unit: 'days' },
    });
  });
});
