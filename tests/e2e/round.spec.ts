// Three mornings at the demo shop: every planted incident is found with its evidence, nothing else is called a problem.
import 'fake-indexeddb/auto';
import { expect, test } from '@playwright/test';
import { instantOf } from '../../lib/day.ts';
import type { Evidence, Outcome } from '../../lib/checks/contract.ts';
import type { ShopRow } from '../../lib/rows.ts';
import { db } from '../../lib/store/db.ts';
import { judgeShop } from '../../lib/store/round-facts.ts';
import { startShop } from '../shop/server.ts';
import { decoys, incidents, judgedDays } from '../shop/truth.ts';
import { consolePages } from '../tools/demo-pages.ts';
import { copyStore } from '../tools/store-copy.ts';
import { launchExtension } from './extension.ts';
import { readingOf, walkTo } from './walk.ts';

const names: Record<string, string> = { tmall: '青屿旗舰店', jd: '青屿官方旗舰店', douyin: '青屿家居' };
/** Tables that a page shows when it is complete; one where it is not named. */
const listsOn: Record<string, number> = { home: 0, data: 3, ads: 2, aftersales: 4, campaigns: 6 };
/** Needs watched rivals; has a test of its own. */
const apart = new Set(['price.undercut']);

const evidenceText = (evidence: readonly Evidence[]) =>
  evidence.map(({ label, text }) => `${label} ${text}`).join(' · ');

for (const day of judgedDays) {
  test(`the morning of ${day}`, async () => {
    test.setTimeout(240_000);
    const shop = await startShop({ port: 0, day });
    const extension = await launchExtension();
    const now = instantOf(day, '09:05');
    await extension.setNow(now);
    // Each shop in a tab of its own, as an operator has them: three mornings would take five minutes one page at a time.
    const walk = async (pages: (typeof consolePages)[string]) => {
      const tab = await extension.context.newPage();
      for (const [host, route] of pages) {
        const url = shop.url(host, `/#/${route}`);
        await walkTo(extension, tab, url, now);
        // Lists come after the first figures: the operator looks until they are there.
        const lists = async () => (await readingOf(extension, url))?.draft.tables?.length ?? 0;
        await expect
          .poll(lists, { timeout: 30_000, message: `lists of ${host} ${route}` })
          .toBeGreaterThanOrEqual(listsOn[route] ?? 1);
      }
    };
    await Promise.all(Object.values(consolePages).map(walk));
    await copyStore(extension);
    expect(await extension.rows('misreads')).toEqual([]);

    const shops: ShopRow[] = await db.shops.toArray();
    expect(shops.map((row) => row.name).toSorted()).toEqual(Object.values(names).toSorted());
    const found: { shop: string; check: string; outcome: Outcome }[] = [];
    for (const row of shops) {
      for (const { check, outcome } of await judgeShop(row.shopId, day, now + 600_000)) {
        found.push({ shop: row.name, check: check.id, outcome });
      }
    }

    const readings = await extension.rows<{ draft: { url: string } }>('readings');
    for (const { page, text, why } of decoys) {
      const own = readings.filter(({ draft }) => draft.url === shop.url(page.host, page.path));
      const shown = JSON.stringify(own.map(({ draft }) => draft));
      // What was dealt with is listed with its state; everything else that is stale or hidden is not there at all.
      if (!why.includes('已处理')) expect.soft(shown.includes(text), `${text}: ${why}`).toBe(false);
    }

    const today = incidents.filter((incident) => incident.day === day && !apart.has(incident.check));
    for (const incident of today) {
      const one = found.find(
        ({ shop: name, check }) => name === names[incident.shop] && check === incident.check,
      );
      const wanted = incident.verdict === 'not-published' ? ['not-published'] : ['problem', 'attention'];
      expect
        .soft(wanted, `${incident.shop} ${incident.check}: ${incident.says}`)
        .toContain(one?.outcome.verdict);
      const shown = evidenceText(one?.outcome.evidence ?? []);
      const seen = incident.evidence.filter((text) => shown.includes(text));
      expect.soft(seen.length, `evidence of ${incident.shop} ${incident.check}: ${shown}`).toBeGreaterThan(0);
      const urls = (one?.outcome.evidence ?? []).map(({ url }) => new URL(url).hash || new URL(url).pathname);
      expect.soft(urls, `page of ${incident.check}`).toContain(incident.page.path.replace(/^\//, ''));
    }
    const planted = new Set(today.map((incident) => `${names[incident.shop]} ${incident.check}`));
    const problems = found
      .filter(({ outcome }) => outcome.verdict === 'problem')
      .map(({ shop: name, check }) => `${name} ${check}`);
    expect
      .soft(
        problems.filter((problem) => !planted.has(problem)),
        'called a problem without cause',
      )
      .toEqual([]);
    await extension.close();
    await shop.close();
  });
}
