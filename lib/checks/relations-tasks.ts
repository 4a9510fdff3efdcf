// 4.3 Messages to customers that are planned and due: new goods, birthdays, groups. Counts and names of tasks only.
import { deadlineIn } from '../deadline';
import { gapOf } from '../gap';
import { gravestFirst, nothingFound, type JudgedRow } from '../judged-rows';
import { levelNow } from '../known-figure';
import { count } from '../quantities';
import { shortDate } from '../short-date';
import { evidenceIn, rowsOf } from '../table-rows';
import { limitOf, zoneOf } from '../threshold';
import type { Check, FactRow, Facts, Outcome, Threshold } from './contract';

const hourMs = 3_600_000;
const done = /已完成|已执行|已发送|已结束|已取消|done|sent/i;

type Task = JudgedRow & { name: string; due: string };

function taskOf(row: FactRow, facts: Facts, limit: Threshold): Task[] {
  const due = row['due']?.text ?? '';
  const end = deadlineIn(due, facts.day);
  if (end === undefined) return [];
  const hours = (end - facts.now) / hourMs;
  const open = !done.test(row['status']?.text ?? '');
  return [
    {
      name: row['task']?.text ?? '',
      due: shortDate(due),
      zone: open ? zoneOf(hours, limit) : 'pass',
      weight: -hours,
      evidence: evidenceIn(row, 'task', 'due', 'status'),
    },
  ];
}

/** Where no list was read, the console's own count of tasks to do. */
function byCount(facts: Facts): Outcome {
  const found = levelNow(facts, 'customer-tasks');
  if (!found.ok) return gapOf(found);
  const { value, evidence } = found.value;
  const outcome = { figure: count(value), evidence: [evidence] };
  if (value <= 0) return { ...outcome, verdict: 'pass' };
  return {
    ...outcome,
    verdict: 'attention',
    reason: { key: 'checks.relations.tasks.waiting', params: { n: value } },
    advice: [{ key: 'checks.relations.tasks.send' }],
  };
}

export const relationsTasks: Check = {
  id: 'relations.tasks',
  part: '4.3',
  needs: ['customers'],
  thresholds: {
    left: {
      attention: 24,
      problem: 0,
      unit: 'hours',
      worse: 'below',
      source: 'checks.source.tasks',
      date: '2026-11-23',
    },
  },
  evaluate(facts, limits): Outcome {
    const found = rowsOf(facts, 'customer-tasks', 'task');
    if (!found.ok) return found.missing === 'not-read' ? byCount(facts) : gapOf(found);
    const judged = found.value.rows.flatMap((row) => taskOf(row, facts, limitOf(limits, 'left')));
    const due = gravestFirst(judged);
    const [first] = due;
    if (!first) return nothingFound(found.value, judged.length);
    return {
      verdict: first.zone,
      figure: count(due.length),
      reason: {
        key: first.zone === 'problem' ? 'checks.relations.tasks.late' : 'checks.relations.tasks.due',
        params: { task: first.name, due: first.due },
      },
      advice: [{ key: 'checks.relations.tasks.send' }, { key: 'checks.relations.tasks.move' }],
      evidence: due.flatMap(({ evidence }) => evidence),
    };
  },
};
