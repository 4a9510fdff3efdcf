// The round: every check has its outcome, one that fails takes nothing with it, and limits are the shop's own.
import { expect, it } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { checks } from '../../lib/checks';
import { parts, type Check } from '../../lib/checks/contract';
import { limitsOf } from '../../lib/limits';
import { evaluateRound } from '../../lib/round';
import { factsWith } from '../checks/hand-made';

const checkOf = (id: string): Check => checks.find((check) => check.id === id)!;

it('judges every check once, in the order of the day', () => {
  const results = evaluateRound(factsWith({}), []);
  expect(results.map(({ check }) => check.id).sort()).toEqual(checks.map(({ id }) => id).sort());
  const order = results.map(({ check }) => parts.indexOf(check.part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('passes nothing where nothing was read', () => {
  const passed = evaluateRound(factsWith({}), []).filter(({ outcome }) => outcome.verdict === 'pass');
  expect(passed).toEqual([]);
});

it('goes on when a check fails', () => {
  const broken: Check = {
    ...checkOf('data.gmv'),
    evaluate() {
      throw new Error('broken');
    },
  };
  const results = evaluateRound(factsWith({}), [], [broken, checkOf('inspection.checkout')]);
  expect(results.map(({ outcome }) => outcome.verdict)).toEqual(['your-eyes', 'not-read']);
});

it("takes a shop's own limit for that shop only", () => {
  const check = checkOf('stock.cover');
  const rows = [{ key: 'taobao|a|stock.cover|cover', attention: 20, problem: 8, changedAt: 1 }];
  expect(limitsOf(check, rows, 'taobao|a')['cover']).toMatchObject({
    attention: 20,
    problem: 8,
    unit: 'days',
  });
  expect(limitsOf(check, rows, 'taobao|b')['cover']).toEqual(check.thresholds['cover']);
});

it('a changed limit changes the verdict', () => {
  const facts = factsWith({
    tables: { goods: { rows: [{ product: 'cup', stock: 120, 'daily-sales': 10 }] } },
  });
  const rows = [{ key: 'taobao|shop|stock.cover|cover', attention: 30, problem: 15, changedAt: 1 }];
  const verdictOf = (limits: typeof rows) =>
    evaluateRound(facts, limits).find(({ check }) => check.id === 'stock.cover')?.outcome.verdict;
  expect(verdictOf([])).toBe('pass');
  expect(verdictOf(rows)).toBe('problem');
});

const keysOf = ({ id, manual, thresholds }: Check): string[] => [
  `checks.${id}`,
  ...(manual ? [`checks.${id}.ask`] : []),
  ...Object.values(thresholds).map(({ source }) => source),
  ...(Object.keys(thresholds).length > 1
    ? Object.keys(thresholds).map((name) => `checks.${id}.${name}`)
    : []),
];

it('every check and limit has its words in both languages', () => {
  const missing = checks.flatMap((check) =>
    Object.values(dictionaries).flatMap((words) => keysOf(check).filter((key) => !words[key])),
  );
  expect(missing).toEqual([]);
});

it('names fit the row: eight Chinese letters, eighteen English ones', () => {
  const long = checks.flatMap(({ id }) => {
    const [zh, en] = [dictionaries.zh[`checks.${id}`], dictionaries.en[`checks.${id}`]].map(String);
    return (zh ?? '').length <= 8 && (en ?? '').length <= 18 ? [] : [id];
  });
  expect(long).toEqual([]);
});

it('every limit says since when it stands, and problem lies beyond attention', () => {
  const limits = checks.flatMap(({ thresholds }) => Object.values(thresholds));
  const wrong = limits.filter(
    ({ attention, problem, worse, date }) =>
      !/^\d{4}-\d{2}-\d{2}$/.test(date) || (worse === 'above' ? problem < attention : problem > attention),
  );
  expect(wrong).toEqual([]);
});
