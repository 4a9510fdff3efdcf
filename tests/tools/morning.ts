// One morning at the demo's three shops: every console page opened and read, every check judged and held against the truth.
import 'fake-indexeddb/auto';
import type { Evidence, Outcome } from '../../lib/checks/contract';
import type { ShopRow } from '../../lib/rows';
import { db } from '../../lib/store/db';
import { judgeShop } from '../../lib/store/round-facts';
import type { Extension } from '../e2e/extension';
import { readingOf, walkTo } from '../e2e/walk';
import type { RunningShop } from '../shop/server';
import { incidents, type Incident } from '../shop/truth';
import type { Platform } from '../shop/world/platforms';
import { consolePages } from './demo-pages';
import { copyStore } from './store-copy';

/** The shops' names by the platform they sell on. */
export const shopNames: Record<Platform, string> = {
  tmall: '青屿旗舰店',
  jd: '青屿官方旗舰店',
  douyin: '青屿家居',
};
/** Tables that a page shows when it is complete; one where it is not named. */
const listsOn: Record<string, number> = { home: 0, data: 3, ads: 2, aftersales: 4, campaigns: 6 };
const patience = 60_000;

/** What one check said of one shop in the morning. */
export interface Judged {
  shop: string;
  check: string;
  /** Answered by the operator themselves. */
  manual: boolean;
  outcome: Outcome;
}

/**
 * Opens the console pages of all three shops, each shop in a tab of its own, and waits until their lists were read; a
 * page whose address `skip` names is left out. Throws where a page was not read in a minute.
 */
export async function walkConsoles(
  extension: Extension,
  shop: RunningShop,
  now: number,
  skip: (url: string) => boolean = () => false,
): Promise<void> {
  const walk = async (pages: (typeof consolePages)[string]) => {
    const tab = await extension.context.newPage();
    for (const [host, route] of pages) {
      const url = shop.url(host, `/#/${route}`);
      if (skip(url)) continue;
      await walkTo(extension, tab, url, now);
      // Lists come after the first figures: the operator looks until they are there.
      const until = Date.now() + patience;
      const lists = async () => {
        const reading = await readingOf(extension, url);
        return reading && reading.lastSeen >= now ? (reading.draft.tables?.length ?? 0) : 0;
      };
      while ((await lists()) < (listsOn[route] ?? 1)) {
        if (Date.now() > until) throw new Error(`the lists of ${host} ${route} were not read`);
        await tab.waitForTimeout(100);
      }
    }
    await tab.close();
  };
  await Promise.all(Object.values(consolePages).map(walk));
}

/** Every check of every shop, judged by the product's own code over a copy of the browser's store. */
export async function judgeMorning(extension: Extension, day: string, now: number): Promise<Judged[]> {
  await copyStore(extension);
  const shops: ShopRow[] = await db.shops.toArray();
  const judged = await Promise.all(
    shops.map(async ({ shopId, name }) =>
      (await judgeShop(shopId, day, now)).map(({ check, outcome }) => ({
        shop: name,
        check: check.id,
        manual: check.manual !== undefined,
        outcome,
      })),
    ),
  );
  return judged.flat();
}

const textOf = (evidence: readonly Evidence[]) =>
  evidence.map(({ label, text }) => `${label} ${text}`).join(' · ');
const placeOf = (url: string) => new URL(url).hash || (new URL(url).pathname + new URL(url).search).slice(1);

/** How grave a planted fault is called is the limits' business; that it is called is not. */
const found: Partial<Record<Incident['verdict'], readonly string[]>> = {
  problem: ['problem', 'attention'],
  attention: ['problem', 'attention'],
};

/** What is wrong with how the incidents of a day were told: not found, without their evidence, or from another page. */
export function missedOf(judged: readonly Judged[], today: readonly Incident[]): string[] {
  return today.flatMap((incident) => {
    const name = shopNames[incident.shop];
    const one = judged.find(({ shop, check }) => shop === name && check === incident.check);
    const told = `${name} ${incident.check}: ${incident.says}`;
    const wanted = found[incident.verdict] ?? [incident.verdict];
    if (!one || !wanted.includes(one.outcome.verdict))
      return [`not found (${one?.outcome.verdict ?? 'no such check'}): ${told}`];
    const shown = textOf(one.outcome.evidence);
    const pages = one.outcome.evidence.map(({ url }) => placeOf(url));
    const evident = !incident.page || incident.evidence.some((text) => shown.includes(text));
    const where = [incident.page ?? [], incident.alsoOn ?? []].flat();
    const there = !incident.page || where.some(({ path }) => pages.includes(path.slice(1)));
    return [
      ...(evident ? [] : [`without evidence: ${told}: ${shown}`]),
      ...(there ? [] : [`from another page: ${told}: ${pages.join(' ')}`]),
    ];
  });
}

/** What was called a problem though nothing of the kind is planted. */
export function falseProblemsOf(judged: readonly Judged[], today: readonly Incident[]): string[] {
  const planted = new Set(today.map(({ shop, check }) => `${shopNames[shop]} ${check}`));
  return judged.flatMap(({ shop, check, outcome }) =>
    outcome.verdict === 'problem' && !planted.has(`${shop} ${check}`)
      ? [`${shop} ${check}: ${outcome.reason?.key ?? ''} ${textOf(outcome.evidence.slice(0, 3))}`]
      : [],
  );
}

/** Passes that rest on nothing, or on a page that was not opened this morning. */
export function unreadPassesOf(judged: readonly Judged[], morning: number): string[] {
  return judged.flatMap(({ shop, check, manual, outcome }) => {
    if (manual || outcome.verdict !== 'pass') return [];
    if (outcome.evidence.some(({ takenAt }) => takenAt >= morning)) return [];
    return [`${shop} ${check}: ${textOf(outcome.evidence) || 'no evidence'}`];
  });
}

/** The incidents of a day but those of checks that are tried apart. */
export const plantedOn = (day: string, apart: ReadonlySet<string>): Incident[] =>
  incidents.filter((incident) => incident.day === day && !apart.has(incident.check));
