// Follow-ups: what was set out to be done stays until it is done, and comes back from a backup.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TaskRow } from '../../lib/rows';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { eraseShop } from '../../lib/store/erase';
import { addTask, changeTask, finishTask, listTasks, removeTask } from '../../lib/store/tasks';
import { openTaskOf, taskOf, tasksToShow, taskStateOf } from '../../lib/tasks';

const about = { shopId: 'jd|青屿', checkId: 'stock.cover' };
const task = { text: '补货 480 件', owner: '采购', dueDay: '2026-09-18' };
const at = Date.parse('2026-09-18T01:05:00Z');

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('a task', () => {
  test('is kept with who does it and by when, changed, done, opened again and taken back', async () => {
    await addTask(about, task, at);
    const [kept] = await listTasks(about.shopId);
    expect(kept).toMatchObject({ ...about, ...task, madeAt: at });
    const key = kept?.key ?? '';
    await changeTask(key, { dueDay: '2026-09-19' }, at + 1);
    await finishTask(key, true, at + 2);
    expect(await listTasks(about.shopId)).toMatchObject([{ dueDay: '2026-09-19', doneAt: at + 2 }]);
    await finishTask(key, false, at + 3);
    expect((await listTasks(about.shopId))[0]?.doneAt).toBeUndefined();
    await removeTask(key);
    expect(await listTasks(about.shopId)).toEqual([]);
  });

  test('belongs to its shop: another shop whose name begins alike does not show it', async () => {
    await addTask({ ...about, shopId: 'jd|青屿家居' }, task, at);
    expect(await listTasks('jd|青屿')).toEqual([]);
  });

  test('comes back from a backup, and goes with its shop', async () => {
    await addTask(about, task, at);
    const file = await exportAll(at);
    await eraseShop(about.shopId);
    expect(await listTasks(about.shopId)).toEqual([]);
    expect(await restoreAll(file)).toEqual({ restored: 1 });
    expect(await listTasks(about.shopId)).toMatchObject([task]);
  });
});

const row = (more: Partial<TaskRow>): TaskRow => ({
  key: `k${more.madeAt ?? at}`,
  ...about,
  ...task,
  madeAt: at,
  changedAt: at,
  ...more,
});

describe('where a task stands', () => {
  test.each([
    ['open', '2026-09-17'],
    ['open', '2026-09-18'],
    ['overdue', '2026-09-19'],
  ] as const)('%s on %s when it is due on 9/18', (state, today) => {
    expect(taskStateOf(row({}), today)).toBe(state);
  });

  test('one that is done is done, however late', () => {
    expect(taskStateOf(row({ doneAt: at }), '2026-10-01')).toBe('done');
  });

  test('the list begins with what is due first and ends with what was done today; what was done before is gone', () => {
    const later = row({ dueDay: '2026-09-20', madeAt: 1 });
    const sooner = row({ dueDay: '2026-09-17', madeAt: 2 });
    const done = row({ doneAt: at, madeAt: 3 });
    const gone = row({ doneAt: at - 86_400_000, madeAt: 4 });
    expect(tasksToShow([later, done, gone, sooner], at - 3_600_000)).toEqual([sooner, later, done]);
  });

  test('a check shows its open task, never one that is done or of another check', () => {
    const other = row({ checkId: 'stock.reorder', madeAt: 5 });
    const open = row({ madeAt: 1 });
    expect(openTaskOf([open, row({ doneAt: at, madeAt: 2 }), other], 'stock.cover')).toBe(open);
    expect(openTaskOf([other], 'stock.cover')).toBeUndefined();
  });
});

describe('what is typed', () => {
  test.each([
    ['no words', { ...task, text: '  ' }],
    ['no day', { ...task, dueDay: '' }],
  ])('with %s makes no task', (_, draft) => {
    expect(taskOf(draft)).toBeUndefined();
  });

  test('is kept without the blanks around it', () => {
    expect(taskOf({ ...task, text: ' 补货 ', owner: ' 采购 ' })).toEqual({ ...task, text: '补货' });
  });
});
