// 3.3 Campaigns whose enrolment closes soon and that the shop has not answered yet.
import { deadlineIn } from '../deadline';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { shortDate } from '../short-date';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Facts, Outcome, Threshold } from './contract';

const hourMs = 3_600_000;
const settled = /已报名|报名成功|已提交|审核中|待审核|已通过|已参加|不参加|放弃|已结束|enrolled|submitted/i;

type Closing = JudgedRow & { name: string; hours: number; until: string };

function closingOf(row: FactRow, facts: Facts, limit: Threshold): Closing[] {
  const until = row['enrol-until']?.text ?? '';
  const end = deadlineIn(until, facts.day);
  if (end === undefined) return [];
  const hours = (end - facts.now) / hourMs;
  const closed = hours < 0 || settled.test(row['status']?.text ?? '');
  return [
    {
      name: row['campaign']?.text ?? '',
      hours,
      until: shortDate(until),
      zone: closed ? 'pass' : zoneOf(hours, limit),
      weight: -hours,
      evidence: evidenceIn(row, 'campaign', 'enrol-until', 'status'),
    },
  ];
}

export const campaignsDeadline: Check = {
  id: 'campaigns.deadline',
  part: '3.3',
  needs: ['campaigns'],
  thresholds: {
    hours: {
      attention: 72,
      problem: 24,
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.enrolment',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'campaigns', 'campaign');
    if (!found.ok) return gapOf(found);
    const listed = found.value.rows.filter((row) => row['enrol-until'] !== undefined);
    const judged = listed.flatMap((row) => closingOf(row, facts, limitOf(limits, 'hours')));
    const closing = gravestFirst(judged);
    const [first] = closing;
    if (!first) return nothingFound({ ...found.value, rows: listed }, judged.length);
    return {
      verdict: first.zone,
      figure: { value: first.hours, unit: 'hours' },
      ...(closing.length > 1 && {
        aside: { key: 'checks.campaigns.deadline.several', params: { n: closing.length } },
      }),
      reason: { key: 'checks.campaigns.deadline.closes', params: { name: first.name, until: first.until } },
      advice: [
        { key: 'checks.campaigns.deadline.enrol', params: { until: first.until } },
        { key: 'checks.campaigns.deadline.skip' },
      ],
      evidence: closing.flatMap(({ evidence }) => evidence),
    };
  },
};
