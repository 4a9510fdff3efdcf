// The operator's follow-ups: what is to be done about a verdict, by whom and by when.
import type { TaskRow } from '../rows';
import type { TaskDraft } from '../tasks';
import { db } from './db';

/** Keeps a new task of a shop's check. */
export async function addTask(
  about: Pick<TaskRow, 'shopId' | 'checkId'>,
  task: TaskDraft,
  at: number,
): Promise<void> {
  const key = `${about.shopId}|${about.checkId}|${at}`;
  await db.tasks.put({ ...about, ...task, key, madeAt: at, changedAt: at });
}

/** Changes what a task says; nothing where it is gone. */
export async function changeTask(key: string, change: Partial<TaskDraft>, at: number): Promise<void> {
  await db.tasks.update(key, { ...change, changedAt: at });
}

/** Marks a task as done, or as open again. */
export async function finishTask(key: string, done: boolean, at: number): Promise<void> {
  await db.tasks.update(key, { doneAt: done ? at : undefined, changedAt: at });
}

/** Takes a task back. */
export async function removeTask(key: string): Promise<void> {
  await db.tasks.delete(key);
}

/** All tasks of a shop, oldest first. */
export async function listTasks(shopId: string): Promise<TaskRow[]> {
  return db.tasks.where('key').startsWith(`${shopId}|`).sortBy('madeAt');
}
