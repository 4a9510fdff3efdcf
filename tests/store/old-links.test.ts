// Readings kept before may hold a customer's name as the label of a link: it is never shown, exported or restored.
import 'fake-indexeddb/auto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { db } from '../../lib/store/db';
import { eraseAll } from '../../lib/store/erase';
import { takeIn } from '../../lib/store/intake';
import { lastReadingOf, listReadings, listReadingsOf } from '../../lib/store/readings';
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

test('however an old reading is asked for, it comes without its links, and with the rest', async () => {
  await db.readings.put(old);
  const lists = [
    await db.readings.toArray(),
    [await db.readings.get(old.key)],
    await listReadings('s', old.day),
    [await lastReadingOf(url)],
    await listReadingsOf(url, 3),
  ];
  for (const rows of lists) {
    expect(JSON.stringify(rows)).not.toContain('沐云禾');
    expect(rows.map((row) => row?.draft.pageTitle)).toEqual(['客户']);
  }
});

test('a backup made of it does not hold them, and one made before does not bring them back', async () => {
  await db.readings.put(old);
  const file = await unpacked(await exportAll(9));
  expect(file).toContain('"客户"');
  expect(file).not.toContain('沐云禾');

  await eraseAll();
  const row = JSON.stringify({ table: 'readings', row: old });
  const [head = '', , end = ''] = file.split('\n');
  expect(await restoreAll(new Blob([gzipSync([head, row, end].join('\n'))]))).toEqual({ restored: 1 });
  expect(await unpacked(await exportAll(9))).not.toContain('沐云禾');
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
