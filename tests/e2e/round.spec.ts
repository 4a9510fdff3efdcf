// Three mornings at the demo shop: every planted incident is found with its evidence, nothing else is called a problem.
import 'fake-indexeddb/auto';
import { expect, test } from '@playwright/test';
import { instantOf } from '../../lib/day.ts';
import { startShop } from '../shop/server.ts';
import { decoys, judgedDays } from '../shop/truth.ts';
import {
  falseProblemsOf,
  judgeMorning,
  missedOf,
  plantedOn,
  shopNames,
  unreadPassesOf,
  walkConsoles,
} from '../tools/morning.ts';
import { launchExtension } from './extension.ts';

/** Need watched rivals; those have tests of their own. */
const apart = new Set(['price.undercut', 'rivals.changes']);

for (const day of judgedDays) {
  test(`the morning of ${day}`, async () => {
    test.setTimeout(240_000);
    const shop = await startShop({ port: 0, day });
    const extension = await launchExtension();
    const now = instantOf(day, '09:05');
    await extension.setNow(now);
    // Each shop in a tab of its own, as an operator has them: three mornings would take five minutes one page at a time.
    await walkConsoles(extension, shop, now);
    expect(await extension.rows('misreads')).toEqual([]);
    const judged = await judgeMorning(extension, day, now + 600_000);
    expect([...new Set(judged.map((one) => one.shop))].toSorted()).toEqual(
      Object.values(shopNames).toSorted(),
    );

    const readings = await extension.rows<{ draft: { url: string } }>('readings');
    for (const { page, text, why } of decoys) {
      const own = readings.filter(({ draft }) => draft.url === shop.url(page.host, page.path));
      const shown = JSON.stringify(own.map(({ draft }) => draft));
      // What was dealt with is listed with its state; everything else that is stale or hidden is not there at all.
      if (!why.includes('已处理')) expect.soft(shown.includes(text), `${text}: ${why}`).toBe(false);
    }

    const today = plantedOn(day, apart);
    expect.soft(missedOf(judged, today)).toEqual([]);
    expect.soft(falseProblemsOf(judged, today), 'called a problem without cause').toEqual([]);
    expect.soft(unreadPassesOf(judged, now), 'passed without being read').toEqual([]);
    await extension.close();
    await shop.close();
  });
}
