// One follow-up: ticked off when done, with who does it, by when, and whether its check passes by now.
import type { ReactNode } from 'react';
import type { Verdict } from '../../lib/checks/contract';
import { now } from '../../lib/browser/clock';
import type { TaskRow } from '../../lib/rows';
import { finishTask } from '../../lib/store/tasks';
import { taskStateOf } from '../../lib/tasks';
import { useWords } from '../words';

/** What a task says beside its words; `verdict` is what its check says today. */
export function useTaskFacts(task: TaskRow, day: string, verdict: Verdict | undefined): string[] {
  const { t, shortDay } = useWords();
  const state = taskStateOf(task, day);
  const when = task.dueDay === day ? t('tasks.due.today') : t('tasks.due.by', { day: shortDay(task.dueDay) });
  const again = state === 'done' ? (verdict === 'pass' ? 'tasks.now-passes' : 'tasks.next-round') : undefined;
  return [
    task.owner,
    state === 'overdue' ? t('tasks.overdue', { day: shortDay(task.dueDay) }) : when,
    again && t(again),
  ].flatMap((text) => text || []);
}

export function TaskTick({ task, children }: { task: TaskRow; children?: ReactNode }) {
  const tick = async (done: boolean) => finishTask(task.key, done, await now());
  return (
    <label className="chkbox">
      <input
        type="checkbox"
        checked={task.doneAt !== undefined}
        onChange={({ target }) => void tick(target.checked)}
      />
      <span>
        {task.text}
        {children}
      </span>
    </label>
  );
}
