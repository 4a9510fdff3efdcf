// A backup must bring everything back, twice without doubling, and a damaged one must change nothing.
import 'fake-indexeddb/auto';
import { gzipSync, gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { eraseAll } from '../../lib/store/erase';

const tick = (day: string) => ({
  key: `s|upkeep.banner-season|${day}`,
  shopId: 's',
  checkId: 'upkeep.banner-season',
  day,
  answer: 'fine' as const,
  note: '已换秋季',
  at: 5,
});

const lines = async (file: Blob) =>
  gunzipSync(Buffer.from(await file.arrayBuffer()))
    .toString()
    .split('\n');
const zip = (text: string[]) => new Blob([gzipSync(text.join('\n'))]);

beforeEach(async () => {
  await eraseAll();
  await db.ticks.bulkPut([tick('2026-09-17'), tick('2026-09-18')]);
});

test('what was exported comes back after everything was erased, and twice is the same as once', async () => {
  const file = await exportAll(1);
  await eraseAll();
  expect(await restoreAll(file)).toEqual({ restored: 2 });
  expect(await restoreAll(file)).toEqual({ restored: 2 });
  expect(await db.ticks.toArray()).toEqual([tick('2026-09-17'), tick('2026-09-18')]);
});

test('a restore adds to what is there', async () => {
  const file = await exportAll(1);
  await eraseAll();
  await db.ticks.put(tick('2026-09-19'));
  await restoreAll(file);
  expect(await db.ticks.count()).toBe(3);
});

test.each([
  ['a file of another kind', async () => new Blob(['hello']), { problem: 'not-a-backup' }],
  ['a stream cut in the middle', async () => (await exportAll(1)).slice(0, 60), { problem: 'cut-off' }],
  [
    'a file whose last lines are gone',
    async () => zip((await lines(await exportAll(1))).slice(0, -2)),
    { problem: 'cut-off' },
  ],
  [
    'a row of the wrong shape',
    async () => zip((await lines(await exportAll(1))).map((line) => line.replace('"fine"', '"perhaps"'))),
    { problem: 'bad-row', line: 2 },
  ],
  [
    'a file of a later version',
    async () =>
      zip((await lines(await exportAll(1))).map((line) => line.replace('"format":1', '"format":2'))),
    { problem: 'newer-format' },
  ],
])('%s is refused with its reason and nothing is written', async (_what, make, answer) => {
  const file = await make();
  await eraseAll();
  expect(await restoreAll(file)).toEqual(answer);
  expect(await db.ticks.count()).toBe(0);
});
