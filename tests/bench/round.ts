// A round that walks by itself over thirteen pages of one shop: from the press to the last verdict, and each page's delay.
import type { Page } from 'playwright';
import type { ReadingRow, RoundRow, ShopRow } from '../../lib/rows';
import { demoPages } from '../tools/demo-pages';
import { openKnownDesk, words, type Desk } from '../tools/operator';

const pagesWanted = 13;
const patience = 300_000;

/** What the panel showed, and when by the extension's own clock. */
interface Shown {
  at: number;
  read: number;
}

export interface RoundMeasured {
  pages: number;
  /** From pressing start until the panel showed what the last page gave. */
  seconds: number;
  /** By page: from its reading, once it had settled, until the panel showed it. */
  delays: number[];
}

/** Own product pages are part of the shop's round, as many as it takes. */
async function addProducts({ extension, panel, shop }: Desk, known: ShopRow): Promise<void> {
  const urls = demoPages(shop)
    .filter(({ kind }) => kind === 'own')
    .slice(0, pagesWanted - known.route.length)
    .map(({ url }) => url);
  const products = urls.map((url) => ({ topic: 'goods', label: url.slice(-12), url }));
  const row = { ...known, route: [...known.route, ...products], plan: { order: urls } };
  await extension.put('shops', row);
  await panel.reload();
}

/** Has the panel note each change of the count of pages read, by the clock the readings go by. */
const watchCount = (panel: Page) =>
  panel.evaluate(async () => {
    interface Kept {
      storage: { local: { get(name: string): Promise<{ clockShift?: number }> } };
    }
    const { chrome } = globalThis as unknown as { chrome: Kept };
    const { clockShift = 0 } = await chrome.storage.local.get('clockShift');
    const seen: Shown[] = [];
    (globalThis as unknown as { seen: Shown[] }).seen = seen;
    const look = () => {
      const read = Number(/(\d+)\/\d+/.exec(document.querySelector('.round')?.textContent ?? '')?.[1] ?? 0);
      if (read !== seen.at(-1)?.read) seen.push({ at: Date.now() + clockShift, read });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
  });

/** Walks it once in a browser of its own. */
export async function roundBench(day: string): Promise<RoundMeasured> {
  const desk = await openKnownDesk(day);
  try {
    const { panel, extension } = desk;
    const [known] = await extension.rows<ShopRow>('shops');
    if (!known) throw new Error('the shop did not become known');
    await addProducts(desk, known);
    await panel.getByRole('button', { name: known.name }).first().click();
    await panel.getByText(words('round.pace.itself')).click();
    await watchCount(panel);
    await panel.getByRole('button', { name: words('round.start') }).click();
    const end = Date.now() + patience;
    let round: RoundRow | undefined;
    while (round?.endedAt === undefined) {
      if (Date.now() > end) throw new Error('the round did not end');
      await desk.tab.waitForTimeout(500);
      [round] = await extension.rows<RoundRow>('rounds');
    }
    const shown = await panel.evaluate(() => (globalThis as unknown as { seen: Shown[] }).seen);
    const first = new Map<string, number>();
    for (const row of await extension.rows<ReadingRow>('readings'))
      if (row.draft.state === 'ok')
        first.set(row.pageKey, Math.min(row.firstSeen, first.get(row.pageKey) ?? Infinity));
    const reads = [...first.values()].toSorted((a, b) => a - b);
    // The home page was read before the walk began, and stands on the panel from its first look.
    const delays = reads.flatMap((at, index) => {
      const seen = shown.find(({ read }) => read >= index + 1);
      return seen && at > round.startedAt ? [seen.at - at] : [];
    });
    const last = shown.at(-1)?.at ?? round.endedAt;
    return { pages: reads.length, seconds: (last - round.startedAt) / 1000, delays };
  } finally {
    await desk.close();
  }
}
