// What the operator set out to do about a verdict: open, done or overdue, and what is left of earlier days.
import type { TaskRow } from './rows';

export type TaskState = 'open' | 'done' | 'overdue';

/** What the operator types; `dueDay` is the shop's local day. */
export type TaskDraft = Pick<TaskRow, 'text' | 'owner' | 'dueDay'>;

export const longestTask = 200;
export const longestOwner = 40;

/** The draft as it is kept, or undefined where it says nothing or names no day. */
export function taskOf({ text, owner, dueDay }: TaskDraft): TaskDraft | undefined {
  const kept = text.trim().slice(0, longestTask);
  if (kept === '' || !/^\d{4}-\d\d-\d\d$/.test(dueDay)) return undefined;
  return { text: kept, owner: owner.trim().slice(0, longestOwner), dueDay };
}

/** Where a task stands on the shop's local day `today`; the day it is due is still in time. */
export function taskStateOf({ doneAt, dueDay }: TaskRow, today: string): TaskState {
  if (doneAt !== undefined) return 'done';
  return dueDay < today ? 'overdue' : 'open';
}

/** The tasks to show on a day: open ones by the day they are due, then those done since `morning` (epoch ms). */
export function tasksToShow(tasks: readonly TaskRow[], morning: number): TaskRow[] {
  const open = tasks.filter(({ doneAt }) => doneAt === undefined);
  const done = tasks.filter(({ doneAt }) => doneAt !== undefined && doneAt >= morning);
  return [
    ...open.toSorted((a, b) => a.dueDay.localeCompare(b.dueDay) || a.madeAt - b.madeAt),
    ...done.toSorted((a, b) => (a.doneAt ?? 0) - (b.doneAt ?? 0)),
  ];
}

/** The task of a check that is still to be done, the newest where there are several. */
export function openTaskOf(tasks: readonly TaskRow[], checkId: string): TaskRow | undefined {
  return tasks.filter((task) => task.checkId === checkId && task.doneAt === undefined).at(-1);
}
