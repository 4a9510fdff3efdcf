// What the operator said of an offer: a match that was rejected stays so, also after a backup came back.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { eraseAll } from '../../lib/store/erase';
import { putMatch, putRejected } from '../../lib/store/matches';
import { putWatch } from '../../lib/store/watches';

beforeEach(eraseAll);

test('a rejected product is remembered once, beside everything else that was said', async () => {
  await putWatch('taobao|1', true, 1);
  await putRejected('taobao|1', 'cup', 2);
  await putRejected('taobao|1', 'cup', 3);
  await putRejected('taobao|1', 'jug', 4);
  await putMatch('taobao|1', 'bowl', 5);
  expect(await db.watches.get('taobao|1')).toEqual({
    offerKey: 'taobao|1',
    watched: true,
    own: false,
    productKey: 'bowl',
    rejected: ['cup', 'jug'],
    changedAt: 5,
  });
});

test('a backup keeps what was rejected', async () => {
  await putRejected('taobao|1', 'cup', 2);
  const backup = await exportAll(3);
  await eraseAll();
  await restoreAll(backup);
  expect((await db.watches.get('taobao|1'))?.rejected).toEqual(['cup']);
});
