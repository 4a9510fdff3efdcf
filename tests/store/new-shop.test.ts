// A shop that its console does not name: once the operator says whose it is, what was read there before counts for it.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readerVersion } from '../../lib/reader-version';
import { db } from '../../lib/store/db';
import { takeIn } from '../../lib/store/intake';
import { addShop } from '../../lib/store/new-shop';
import { draft, pair, period, takenAt } from '../lib/drafts';

const own = 'https://erp.example:8443/orders';
const read = (url: string, value: string, later = 0) => {
  const at = takenAt + later;
  const visitors = pair('访客数', value, { value, period: period('昨日', '2026-09-16') });
  return takeIn({
    draft: draft({ version: readerVersion, site: 'general', url, takenAt: at, pairs: [visitors] }),
    senderUrl: url,
    platformOf: (place) => place.hostname,
    timeZone: 'Asia/Shanghai',
    now: at,
  });
};
const shop = {
  shopId: 'erp.example|小院',
  name: '小院',
  platform: 'erp.example',
  hosts: ['erp.example:8443'],
  route: [],
};
const whose = async () => ({
  readings: (await db.readings.toArray()).map(({ shopId, draft: { url } }) => [url, shopId]),
  figures: (await db.figures.toArray()).map(({ key, url, value }) => [url, key.split('|visitors')[0], value]),
});

beforeEach(() => Promise.all(db.tables.map((table) => table.clear())));

test('what was read on its host is the shop’s; what was read on another port stays nobody’s', async () => {
  const other = 'https://erp.example:9000/orders';
  await read(own, '12');
  await read(other, '7');
  await addShop(shop, takenAt);
  expect(await db.shops.toArray()).toMatchObject([{ name: '小院', hosts: ['erp.example:8443'] }]);
  const { readings, figures } = await whose();
  expect(readings.toSorted()).toEqual([
    [own, 'erp.example|小院'],
    [other, 'erp.example|?'],
  ]);
  // Two backends that are nobody's have the same measure: each shop's own comes from its own page.
  expect(figures.toSorted()).toEqual([
    [own, 'erp.example|小院', 12],
    [other, 'erp.example|?', 7],
  ]);
});

test('the next reading of the page is the shop’s too, and none is there twice', async () => {
  await read(own, '12');
  await addShop(shop, takenAt);
  await read(own, '12', 60_000);
  expect(await whose()).toEqual({
    readings: [[own, 'erp.example|小院']],
    figures: [[own, 'erp.example|小院', 12]],
  });
});

test('a shop that is known by this name keeps its pages', async () => {
  const page = { topic: 'orders', label: '订单', url: own };
  await addShop({ ...shop, route: [page] }, takenAt);
  await addShop({ ...shop, hosts: ['erp.example:9000'] }, takenAt + 1);
  expect(await db.shops.toArray()).toMatchObject([
    { route: [page], hosts: ['erp.example:8443', 'erp.example:9000'] },
  ]);
});
