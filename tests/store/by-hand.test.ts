// A price by hand is kept with its picture and watched from then on, all of it or nothing, and a backup brings it back.
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { handRowOf } from '../../lib/hand-entry';
import { exportAll, restoreAll } from '../../lib/store/backup';
import { pictureOf, putByHand } from '../../lib/store/by-hand';
import { db } from '../../lib/store/db';
import { eraseAll } from '../../lib/store/erase';
import { listOffer } from '../../lib/store/offers';

const image = 'data:image/webp;base64,UklGRg==';
const rowAt = (price: string, at: number, offerKey?: string) => {
  const row = handRowOf(
    { seller: '暖川', site: 'pinduoduo', link: '', price, condition: '', ...(offerKey && { offerKey }) },
    'CNY',
    at,
  );
  if (typeof row === 'string') throw new Error(row);
  return row;
};

beforeEach(eraseAll);

test('kept, watched, matched, and each price with its own picture', async () => {
  const first = rowAt('79.90', 1);
  await putByHand(first, { productKey: 'own', image });
  await putByHand(rowAt('72.90', 2, first.offerKey), { productKey: undefined, image: undefined });
  const rows = await listOffer(first.offerKey);
  expect(rows.map(({ priceMinor, firstSeen }) => [priceMinor, firstSeen])).toEqual([
    [7990, 1],
    [7290, 2],
  ]);
  expect(await db.watches.get(first.offerKey)).toMatchObject({
    watched: true,
    own: false,
    productKey: 'own',
  });
  expect(await Promise.all(rows.map(({ key }) => pictureOf(key)))).toEqual([image, undefined]);
});

test.each(['https://shop.example/a.png', 'data:image/svg+xml;base64,AAAA', 'data:text/html;base64,AAAA'])(
  '%s is no picture: nothing of the entry is kept',
  async (given) => {
    const row = rowAt('79.90', 1);
    await expect(putByHand(row, { productKey: undefined, image: given })).rejects.toThrow('not a picture');
    expect([await db.offers.count(), await db.watches.count(), await db.pictures.count()]).toEqual([0, 0, 0]);
  },
);

test('a backup brings price, match and picture back', async () => {
  const row = rowAt('79.90', 1);
  await putByHand(row, { productKey: 'own', image });
  const file = await exportAll(5);
  await eraseAll();
  expect(await restoreAll(file)).toEqual({ restored: 3 });
  expect(await pictureOf(`${row.offerKey}|1`)).toBe(image);
  expect((await listOffer(row.offerKey))[0]).toMatchObject({ priceMinor: 7990, reader: 'by-hand' });
});
