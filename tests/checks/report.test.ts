// Reviews that are due, and the month's sales against its target.
import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../lib/day';
import { evaluateRound } from '../../lib/round';
import { factsWith, judged, today, verdict, yesterday } from './hand-made';

const onDay = (id: string, day: string, answered?: string) => {
  const facts = factsWith({});
  facts.day = day;
  facts.tick = () =>
    answered === undefined ? undefined : { answer: 'fine', note: '', at: instantOf(answered, '10:00') };
  return evaluateRound(facts, []).find(({ check }) => check.id === id)!.outcome;
};

describe('the week', () => {
  it.each([
    ['2026-09-14', undefined, 'your-eyes'],
    ['2026-09-18', undefined, 'your-eyes'],
    ['2026-09-18', '2026-09-14', 'pass'],
    ['2026-09-18', '2026-09-13', 'your-eyes'],
    ['2026-09-20', '2026-09-15', 'pass'],
    ['2026-09-21', '2026-09-20', 'your-eyes'],
  ])('on %s, answered %s: %s', (day, answered, expected) => {
    expect(onDay('report.week', day, answered).verdict).toBe(expected);
  });

  it('names the week that is due', () => {
    expect(onDay('report.week', '2026-09-18').reason?.params).toEqual({ from: '9/7', to: '9/13' });
  });
});

describe('the month', () => {
  it.each([
    ['2026-09-01', undefined, 'your-eyes'],
    ['2026-09-05', undefined, 'your-eyes'],
    ['2026-09-06', undefined, 'not-applicable'],
    ['2026-09-03', '2026-09-01', 'pass'],
    ['2026-09-03', '2026-08-31', 'your-eyes'],
  ])('on %s, answered %s: %s', (day, answered, expected) => {
    expect(onDay('report.month', day, answered).verdict).toBe(expected);
  });

  it('names the month that is due', () => {
    expect(onDay('report.month', '2026-01-02').reason?.params).toEqual({ month: 12 });
  });
});

describe('pace', () => {
  const id = 'report.pace';
  // 30 days of September, 17 of them over on the 18th: 17,000 are due of a target of 30,000.
  const target = [
    { key: 'taobao|shop|report.pace|target', attention: 30_000, problem: 30_000, changedAt: 1 },
  ];
  const sold = (sum: number, days = 17) => ({
    figures: {
      gmv: Object.fromEntries(
        Array.from({ length: days }, (_, at) => [
          addDays(yesterday, -at),
          at === 0 ? sum - (days - 1) * 100 : 100,
        ]),
      ),
    },
  });
  it.each([
    [17_000, 'pass'],
    [16_490, 'pass'],
    [16_489, 'attention'],
    [15_300, 'attention'],
    [15_299, 'problem'],
  ])('%d sold of 17000 due is %s', (sum, expected) => {
    expect(judged(id, sold(sum), target).verdict).toBe(expected);
  });

  it('says how far behind and what each day left has to bring', () => {
    const outcome = judged(id, sold(4000), target);
    expect(outcome.reason?.params?.['short']).toEqual({ value: 13_000, unit: 'money', currency: 'CNY' });
    expect(outcome.advice?.[0]?.params?.['amount']).toEqual({ value: 2000, unit: 'money', currency: 'CNY' });
    expect(outcome.derivation?.result.value).toBeCloseTo(4 / 17);
  });

  it('days of the month before do not count, and a missing day leaves no sum', () => {
    expect(judged(id, sold(17_000 + 300, 20), target).verdict).toBe('pass');
    expect(judged(id, sold(15_299 + 300, 20), target).verdict).toBe('problem');
    expect(judged(id, sold(90_000, 16), target).verdict).toBe('not-read');
    expect(judged(id, {}, target).verdict).toBe('not-read');
  });

  it('without a target there is no pace', () => {
    expect(verdict(id, sold(9))).toBe('not-applicable');
    expect(today).toBe('2026-09-18');
  });
});
