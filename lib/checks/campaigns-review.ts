// 3.3 Campaigns that are over and wait to be summed up: once when they end, and again when refunds have come in.
import { addDays, daysBetween, instantOf } from '../day';
import { lastDayIn } from '../deadline';
import { eyesOutcome } from '../eyes';
import { gapOf } from '../gap';
import { nothingFound } from '../judged-rows';
import { days } from '../quantities';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf } from '../threshold';
import type { Check, FactRow, Facts, Outcome, Threshold } from './contract';

// An answer stands for a week, and so does each of the two dates.
const openDays = 7;

interface Over {
  row: FactRow;
  name: string;
  age: number;
  /** The day from which this summing up is due. */
  due: string;
}

function endOf(row: FactRow, day: string): string | undefined {
  return lastDayIn(row['campaign-ends']?.text ?? '', day);
}

function overOf(row: FactRow, facts: Facts, { attention, problem }: Threshold): Over[] {
  const end = endOf(row, facts.day);
  if (end === undefined) return [];
  const age = daysBetween(end, facts.day);
  const after = [problem, attention].find((first) => age >= first && age < first + openDays);
  const name = row['campaign']?.text ?? '';
  return after === undefined ? [] : [{ row, name, age, due: addDays(end, after) }];
}

export const campaignsReview: Check = {
  id: 'campaigns.review',
  part: '3.3',
  needs: ['campaigns'],
  thresholds: {
    after: {
      attention: 1,
      problem: 15,
      unit: 'days',
      worse: 'above',
      source: 'checks.source.campaign-review',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'campaigns', 'campaign');
    if (!found.ok) return gapOf(found);
    const listed = found.value.rows.filter((row) => row['campaign-ends'] !== undefined);
    const over = listed
      .flatMap((row) => overOf(row, facts, limitOf(limits, 'after')))
      .sort((a, b) => b.due.localeCompare(a.due));
    const [first] = over;
    if (!first) {
      const known = listed.filter((row) => endOf(row, facts.day) !== undefined);
      return nothingFound({ ...found.value, rows: listed }, known.length);
    }
    const evidence = over.flatMap(({ row }) => evidenceIn(row, 'campaign', 'campaign-ends'));
    const tick = facts.tick('campaigns.review');
    if (tick && tick.at >= instantOf(first.due, '00:00')) {
      return { ...eyesOutcome(facts, 'campaigns.review'), evidence };
    }
    return {
      verdict: 'your-eyes',
      figure: days(first.age),
      reason: { key: 'checks.campaigns.review.due', params: { name: first.name, age: days(first.age) } },
      advice: [{ key: 'checks.campaigns.review.sum' }, { key: 'checks.campaigns.review.again' }],
      evidence,
    };
  },
};
