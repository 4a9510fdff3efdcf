// Readings kept before may hold a customer's name as the label of a link: it is erased from the disk and never restored.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { gunzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db, ShopRoundsDb } from '../../lib/store/db';
import { eraseAll } from '../../lib/store/erase';
import { takeIn } from '../../lib/store/intake';
import { readerVersion } from '../../lib/reader-version';
import { draft } from '../lib/drafts';

const url = 'https://desk.example/customers/7';
const links = [{ label: '沐云禾', url }];
const old = {
  key: `${url}|5`,
  shopId: 's',
  pageKey: url,
  hash: 'h',
  day: '2026-09-17',
  firstSeen: 5,
  lastSeen: 5,
  draft: draft({ url, pageTitle: '客户', links }),
};
const unpacked = async (file: Blob) => gunzipSync(Buffer.from(await file.arrayBuffer())).toString();

beforeEach(async () => {
  await eraseAll();
});

const answerOf = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });

/** The readings as they lie on disk, whatever the database makes of them. */
async function onDisk(name: string): Promise<unknown[]> {
  const disk = await answerOf(indexedDB.open(name));
  const rows: unknown[] = await answerOf(disk.transaction('readings').objectStore('readings').getAll());
  disk.close();
  return rows;
}

test('the first opening after an update erases them from the disk and leaves the rest as it was', async () => {
  const name = 'kept-before';
  const before = new Dexie(name);
  before.version(7).stores({ readings: 'key, [pageKey+firstSeen], lastSeen', shops: 'shopId' });
  const { links: _links, ...draftWithout } = old.draft;
  const without = { ...old, key: `${url}|6`, draft: draftWithout };
  const route = [{ topic: 'orders', label: '订单管理', url: 'https://desk.example/orders' }];
  await before.table('readings').bulkPut([old, without]);
  await before.table('shops').put({ shopId: 's', route });
  before.close();
  expect(JSON.stringify(await onDisk(name))).toContain('沐云禾');

  const after = new ShopRoundsDb(name);
  expect(await after.readings.count()).toBe(2);
  expect((await after.shops.get('s'))?.route).toEqual(route);
  after.close();
  expect(await onDisk(name)).toEqual([{ ...old, draft: draftWithout }, without]);
});

test('a backup made before does not bring them back', async () => {
  await db.readings.put(old);
  const file = await exportAll(9);
  expect(await unpacked(file)).toContain('沐云禾');

  await eraseAll();
  expect(await restoreAll(file)).toEqual({ restored: 1 });
  const kept = JSON.stringify(await onDisk(db.name));
  expect(kept).toContain('"客户"');
  expect(kept).not.toContain('沐云禾');
});

test('of a page that arrives now the links make the route and are not kept', async () => {
  const sent = draft({
    version: readerVersion,
    url,
    shop: { name: '店' },
    links: [{ label: '订单管理', url: 'https://desk.example/orders' }, ...links],
  });
  const platformOf = () => 'desk.example';
  await takeIn({ draft: sent, senderUrl: url, platformOf, timeZone: 'Asia/Shanghai', now: sent.takenAt });
  expect((await db.shops.toArray()).flatMap(({ route }) => route.map(({ label }) => label))).toEqual([
    '订单管理',
  ]);
  expect(await unpacked(await exportAll(9))).not.toContain('沐云禾');
});
