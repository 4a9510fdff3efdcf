// 1.1 Violations that still wait for an answer, by the nearest deadline for an appeal.
import { gapOf } from '../gap';
import { levelNow } from '../known-figure';
import { isCase, openNotices, type OpenNotice } from '../open-notices';
import type { Notice } from '../reading';
import { shortDate } from '../short-date';
import type { Check, Evidence, Facts, Outcome } from './contract';

/** Counters that say how many still wait; a tab's plain "违规" may count all there ever were. */
const waiting = /待(?:申诉|处理|确认)|违规单/;
const hourMs = 3_600_000;

function countsOf(found: { notice: Notice; evidence: Evidence }[]): { count: number; evidence: Evidence }[] {
  return found.flatMap(({ notice, evidence }) =>
    notice.count !== undefined && isCase(notice) && waiting.test(notice.text)
      ? [{ count: notice.count, evidence }]
      : [],
  );
}

function problem(facts: Facts, open: OpenNotice[], count: number, evidence: Evidence[]): Outcome {
  const [first] = open;
  const outcome: Outcome = {
    verdict: 'problem',
    figure: { value: Math.max(count, open.length), unit: 'count' },
    evidence: [...open.map((one) => one.evidence), ...evidence],
  };
  if (first?.until === undefined) {
    return {
      ...outcome,
      reason: { key: 'checks.inspection.violations.open' },
      advice: [{ key: 'checks.inspection.violations.look', params: { count: Math.max(count, open.length) } }],
    };
  }
  const deadline = shortDate(first.notice.deadline ?? '');
  const hours = (first.until - facts.now) / hourMs;
  const late = hours < 0;
  return {
    ...outcome,
    ...(!late && {
      aside: {
        key: 'checks.left',
        params: {
          time:
            hours < 48 ? { value: Math.floor(hours), unit: 'hours' } : { value: hours / 24, unit: 'days' },
        },
      },
    }),
    reason: {
      key: late ? 'checks.inspection.violations.late' : 'checks.inspection.violations.deadline',
      params: { deadline },
    },
    advice: [
      {
        key: late ? 'checks.inspection.violations.ask' : 'checks.inspection.violations.appeal',
        params: { deadline },
      },
      { key: 'checks.inspection.violations.change' },
    ],
  };
}

export const inspectionViolations: Check = {
  id: 'inspection.violations',
  part: '1.1',
  needs: ['notices', 'home'],
  thresholds: {},
  evaluate(facts): Outcome {
    const level = levelNow(facts, 'violations');
    const notices = facts.notices();
    const open = notices.ok ? openNotices(facts.now, notices.value) : [];
    const counts = [
      ...(level.ok ? [{ count: level.value.value, evidence: level.value.evidence }] : []),
      ...(notices.ok ? countsOf(notices.value) : []),
    ];
    const toDo = Math.max(0, ...counts.map(({ count }) => count));
    const counted = counts.map(({ evidence }) => evidence);
    if (open.length > 0 || toDo > 0) return problem(facts, open, toDo, counted);
    if (counts.length > 0) return { verdict: 'pass', figure: { value: 0, unit: 'count' }, evidence: counted };
    // A list may go on below what was read; only the console's own count says that there is nothing.
    return notices.ok
      ? { verdict: 'not-read', reason: { key: 'checks.inspection.violations.no-count' }, evidence: [] }
      : gapOf(notices);
  },
};
