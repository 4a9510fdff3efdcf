// Rows that several parts of the panel look at: read once, the same for all, and there at once in a view opened later.
import { expect, it } from 'vitest';
import { sharedQuery } from '../../components/live-shared';
import { db } from '../../lib/store/db';
import { stageOf } from './stage';

const stage = stageOf();
const row = (key: string) => ({ key, url: '', site: '', field: '', reason: '', readerVersion: 1, at: 1 });

let asked = 0;
const useCount = sharedQuery((least: number) => {
  asked += 1;
  return db.misreads.where('at').aboveOrEqual(least).count();
});
const drawn: (number | undefined)[] = [];

function Count() {
  const count = useCount(0);
  drawn.push(count);
  return <b>{count}</b>;
}

it('two places show one query, a change reaches both, and a view opened later has it in its first drawing', async () => {
  await db.misreads.clear();
  stage.show(
    <>
      <Count />
      <Count />
    </>,
  );
  await expect.poll(() => stage.box.textContent, { timeout: 10_000 }).toBe('00');
  expect(asked).toBe(1);
  await db.misreads.bulkPut([row('a'), row('b')]);
  await expect.poll(() => stage.box.textContent).toBe('22');
  stage.show(null);
  await expect.poll(() => stage.box.textContent).toBe('');
  drawn.length = 0;
  stage.show(<Count />);
  await expect.poll(() => stage.box.textContent).toBe('2');
  expect(drawn[0]).toBe(2);
});
