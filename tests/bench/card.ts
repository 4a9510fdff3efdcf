// The card of a rival's page: milliseconds from the reading until it lies on the page, and what it shifts there.
import { launchExtension } from '../e2e/extension';
import { walkTo } from '../e2e/walk';
import { startShop } from '../shop/server';
import { demoPages } from '../tools/demo-pages';
import { freshBuild } from '../tools/fresh-build';

export interface CardMeasured {
  /** Of each page and round, from the moment it was read. */
  ms: number[];
  /** Sum of all layout shifts without a press right before (the browser's own measure), with the card there. */
  shifts: number[];
}

/** Inside a page, before anything of it: notes when the card comes, and every shift. */
function watch(): void {
  const seen = { cardAt: 0, shift: 0 };
  Object.assign(globalThis, { seen });
  new MutationObserver(() => {
    if (seen.cardAt === 0 && document.querySelector('[data-shop-rounds="card"]')) seen.cardAt = Date.now();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Every rival of the demo shop, so many times each. */
export async function cardBench(rounds: number): Promise<CardMeasured> {
  const shop = await startShop({ port: 0, day: '2026-09-18' });
  const extension = await launchExtension({ dir: freshBuild() });
  const measured: CardMeasured = { ms: [], shifts: [] };
  try {
    const tab = await extension.context.newPage();
    await tab.addInitScript(watch);
    const rivals = demoPages(shop).filter(({ kind }) => kind === 'rival');
    for (let round = 0; round <= rounds; round += 1)
      for (const { url } of rivals) {
        const read = await walkTo(extension, tab, url, Date.now());
        await tab.locator('[data-shop-rounds="card"]').waitFor({ state: 'attached' });
        const seen = await tab.evaluate(
          () => (globalThis as unknown as { seen: { cardAt: number; shift: number } }).seen,
        );
        // The first of each wakes the background and brings the scripts.
        if (round === 0) continue;
        measured.ms.push(seen.cardAt - read.lastSeen);
        measured.shifts.push(seen.shift);
      }
    return measured;
  } finally {
    await extension.close();
    await shop.close();
  }
}
