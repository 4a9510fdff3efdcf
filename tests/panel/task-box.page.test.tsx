// A follow-up from an open check: made out of its advice, ticked off, and not offered where a check passes.
import { beforeEach, expect, it } from 'vitest';
import { TaskBox } from '../../components/round/task-box';
import type { Result } from '../../components/round/shop-round';
import type { Verdict } from '../../lib/checks/contract';
import { stockCover } from '../../lib/checks/stock-cover';
import { db } from '../../lib/store/db';
import { listTasks } from '../../lib/store/tasks';
import { stageOf } from './stage';

const stage = stageOf();

const show = (verdict: Verdict) => {
  const result: Result = {
    check: stockCover,
    outcome: { verdict, advice: [{ key: 'checks.inspection.violations.change' }], evidence: [] },
  };
  stage.show(<TaskBox result={result} shopId="jd|青屿" day="2026-09-18" />);
};
/** The first screen waits for its words. */
const soon = { timeout: 10_000 };
const button = (name: string) =>
  [...stage.box.querySelectorAll('button')].find((one) => one.textContent === name);

beforeEach(async () => {
  await db.tasks.clear();
});

it('a problem becomes a task with the words of its advice, due today, until it is ticked off', async () => {
  show('problem');
  await expect.poll(() => button('记为任务'), soon).toBeDefined();
  button('记为任务')?.click();
  await expect.poll(() => stage.box.querySelector('textarea')?.value, soon).toBeTruthy();
  const words = stage.box.querySelector('textarea')?.value ?? '';
  button('保存任务')?.click();
  await expect.poll(() => stage.box.querySelector('.taskbox')?.textContent, soon).toContain(words);
  expect(stage.box.querySelector('.taskbox')?.textContent).toContain('今天完成');
  expect(await listTasks('jd|青屿')).toMatchObject([
    { checkId: 'stock.cover', text: words, dueDay: '2026-09-18' },
  ]);
  button('明天再看')?.click();
  await expect.poll(() => stage.box.querySelector('.taskbox')?.textContent, soon).toContain('9/19');
  stage.box.querySelector<HTMLInputElement>('.taskbox input')?.click();
  await expect.poll(() => stage.box.querySelector('.taskbox'), soon).toBeNull();
  expect((await listTasks('jd|青屿'))[0]?.doneAt).toBeGreaterThan(0);
});

it('nothing is offered where the check passes', async () => {
  show('problem');
  await expect.poll(() => button('记为任务'), soon).toBeDefined();
  show('pass');
  await expect.poll(() => button('记为任务'), soon).toBeUndefined();
});
