// A reading of the backend that keeps a limit passes, and one that breaks it says which, whatever the other language does.
import { expect, test } from 'vitest';
import { brokenLimits } from './limits';

const tally = (right: number, wrong = 0, absent = 0) => ({ right, wrong, absent });
const page = {
  language: 'zh-CN',
  pairs: tally(99, 0, 1),
  marriages: 0,
  cells: tally(995, 5),
  periods: tally(2),
  leaked: [] as string[],
  numbers: 0,
};

test('what keeps every limit to the last is not broken', () => {
  expect(brokenLimits([page, { ...page, language: 'en-US' }])).toEqual([]);
});

test.each([
  ['a pair too few', { pairs: tally(98, 0, 2) }, /98 of 100 pairs/],
  ['a wrong marriage', { marriages: 1 }, /1 wrong marriages/],
  ['a cell too few', { cells: tally(994, 6) }, /994 of 1000 cells/],
  ['a period not read', { periods: tally(1, 0, 1) }, /1 of 2 periods/],
  ['no period at all', { periods: tally(0) }, /0 of 0 periods/],
  ['a buyer’s name that left the page', { leaked: ['Odalys in …'] }, /1 traces of buyers/],
  ['an order number as it is', { numbers: 1 }, /1 order numbers/],
])('%s breaks its limit, however good the other language is', (_, change, says) => {
  const broken = brokenLimits([
    { ...page, ...change },
    { ...page, language: 'en-US', cells: tally(9000) },
  ]);
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatch(says);
  expect(broken[0]).toContain('zh-CN');
});

test('a run that measured nothing keeps no limit', () => {
  expect(brokenLimits([])).not.toEqual([]);
});
