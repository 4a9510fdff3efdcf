// Judging things one by one: what is said of them together.
import { expect, test } from 'vitest';
import { judgeEach, type Judged } from '../../lib/judge-each';

const passed: Judged<string> = { zone: 'pass', weight: 0, of: 'A', evidence: [] };
const failed: Judged<string> = { zone: 'problem', weight: 1, of: 'B', evidence: [] };
const told = (...of: Judged<string>[]) =>
  judgeEach(of, { read: of.length, total: of.length, complete: true, evidence: [] }, (worst, found) => ({
    figure: { value: found.length, unit: 'count' },
    reason: { key: worst.of },
  }));

test('two that are in order are told as two of two, never as a count that reads like two cases', () => {
  expect(told(passed, passed)).toEqual({
    verdict: 'pass',
    aside: { key: 'checks.all-of', params: { n: 2 } },
    evidence: [],
  });
});

test('one case among them is the figure', () => {
  expect(told(passed, failed)).toMatchObject({
    verdict: 'problem',
    figure: { value: 1, unit: 'count' },
    reason: { key: 'B' },
  });
});
