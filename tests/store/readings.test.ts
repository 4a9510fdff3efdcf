// What the operator would notice if the store lost, doubled or mixed readings.
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../lib/reading';
import type { Intake } from '../../lib/rows';
import { db } from '../../lib/store/db';
import { eraseAll, eraseShop } from '../../lib/store/erase';
import { readingBefore } from '../../lib/store/reading-lists';
import { putIntake } from '../../lib/store/readings';

const shopId = 'taobao|青屿旗舰店';

const draft: Draft = {
  version: 1,
  url: 'https://console.example/#/home',
  takenAt: 0,
  site: 'general',
  reader: 'console',
  kind: 'console',
  state: 'ok',
  ms: 1,
};

function seen(at: number, value: number, more: Partial<Intake['reading']> = {}): Intake {
  const when = { firstSeen: at, lastSeen: at };
  return {
    reading: { shopId, pageKey: draft.url, hash: `h${value}`, day: '2026-09-18', ...when, draft, ...more },
    figures: [
      {
        shopId,
        metric: 'visitors',
        scope: '',
        day: '2026-09-17',
        partial: false,
        value,
        raw: String(value),
        label: '访客数',
        url: draft.url,
        pageTitle: '',
        reader: 'console',
        ...when,
      },
    ],
    offers: [
      {
        offerKey: 'jd|1|',
        site: 'jd',
        url: 'https://item.jd.com/1.html',
        offer: { price: { amount: String(value), currency: 'CNY' }, from: {} },
        priceMinor: value * 100,
        currency: 'CNY',
        reader: 'jd',
        pageTitle: '',
        ...when,
      },
    ],
  };
}

const states = async () => ({
  readings: (await db.readings.toArray()).map(({ hash, firstSeen, lastSeen }) => [hash, firstSeen, lastSeen]),
  figures: (await db.figures.toArray()).map(({ value, firstSeen, lastSeen }) => [value, firstSeen, lastSeen]),
  offers: (await db.offers.toArray()).map(({ priceMinor, firstSeen, lastSeen }) => [
    priceMinor,
    firstSeen,
    lastSeen,
  ]),
});

beforeEach(eraseAll);

describe('readings of one page', () => {
  test('a page that did not change stays one row whose last sighting moves on', async () => {
    expect(await putIntake(seen(10, 5842))).toBe('new');
    expect(await putIntake(seen(20, 5842))).toBe('same');
    expect(await states()).toEqual({
      readings: [['h5842', 10, 20]],
      figures: [[5842, 10, 20]],
      offers: [[584200, 10, 20]],
    });
  });

  test('a change, and the change back, are rows of their own in order', async () => {
    for (const [at, value] of [
      [10, 99],
      [20, 89],
      [30, 99],
    ] as const)
      await putIntake(seen(at, value));
    expect((await states()).offers).toEqual([
      [9900, 10, 10],
      [8900, 20, 20],
      [9900, 30, 30],
    ]);
  });

  test('the same page of another shop is never merged into this one', async () => {
    await putIntake(seen(10, 7));
    expect(await putIntake(seen(20, 7, { shopId: 'taobao|别的店' }))).toBe('new');
    expect((await db.readings.toArray()).map((row) => row.shopId).toSorted()).toEqual(
      ['taobao|别的店', shopId].toSorted(),
    );
  });

  test("a running day's figure does not follow the final one", async () => {
    await putIntake(seen(10, 500));
    const late = seen(20, 480);
    const running = late.figures.map((figure) => ({ ...figure, partial: true }));
    await putIntake({ ...late, figures: running });
    expect((await db.figures.toArray()).map((row) => row.value)).toEqual([500]);
  });

  test('any message may come again, any number of times, at any later moment: the rows are the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 7 }),
        fc.array(fc.nat(), { maxLength: 12 }),
        async (values, again) => {
          const messages = values.map((value, index) => seen((index + 1) * 10, value));
          await eraseAll();
          for (const message of messages) await putIntake(message);
          const once = await states();
          for (const pick of again) await putIntake(messages[pick % messages.length] ?? messages[0]!);
          expect(await states()).toEqual(once);
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('erasing one shop leaves the others', async () => {
  await putIntake(seen(10, 7));
  await putIntake(seen(20, 7, { shopId: 'jd|青屿官方旗舰店' }));
  await eraseShop(shopId);
  expect((await db.readings.toArray()).map((row) => row.shopId)).toEqual(['jd|青屿官方旗舰店']);
});

test('what a page was before is its last reading in order, not the sign-in that came after it', async () => {
  await putIntake(seen(1, 10));
  await putIntake(seen(2, 11, { hash: 'sign-in', draft: { ...draft, state: 'signed-out' } }));
  expect((await readingBefore(draft.url, 3))?.firstSeen).toBe(1);
  expect(await readingBefore(draft.url, 1)).toBeUndefined();
});
