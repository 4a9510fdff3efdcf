// The operator of the demo: opens consoles and rivals' pages in a real browser and clicks in the panel, as a person does.
import type { Page } from 'playwright';
import { dictionaries } from '../../assets/locales';
import { instantOf } from '../../lib/day';
import { panelTabs, type PanelTab } from '../../components/view';
import type { RoundRow, ShopRow } from '../../lib/rows';
import { say } from '../../lib/words';
import { launchExtension, type Extension } from '../e2e/extension';
import { walkTo } from '../e2e/walk';
import { startShop, type RunningShop } from '../shop/server';
import { pairs } from '../shop/truth';
import { buildExtension } from './build.mjs';
import { consolePages, demoPages } from './demo-pages';

export interface Desk {
  shop: RunningShop;
  extension: Extension;
  /** The tab in which the operator opens pages. */
  tab: Page;
  panel: Page;
  /** The extension's time now, epoch ms. */
  now: number;
  progress: (line: string) => void;
  close(): Promise<void>;
}

const patience = 120_000;
const words = (key: string): string => say(dictionaries.zh, 'zh', key);

/** Builds, starts the demo shop and the browser, sets the day, and opens the panel in a window of its own. */
export async function openDesk(day: string, progress: (line: string) => void): Promise<Desk> {
  progress('Building the extension …');
  const dir = buildExtension({ mode: 'e2e' });
  const shop = await startShop({ day });
  progress(`The demo shop is open on port ${shop.port}, today is ${day}.`);
  const extension = await launchExtension({ dir });
  const now = instantOf(day, '09:05');
  await extension.setNow(now);
  const tab = await extension.context.newPage();
  const panel = await openPanelWindow(extension);
  return {
    shop,
    extension,
    tab,
    panel,
    now,
    progress,
    async close() {
      await extension.close();
      await shop.close();
    },
  };
}

async function openPanelWindow(extension: Extension): Promise<Page> {
  const arrives = extension.context.waitForEvent('page', {
    predicate: (page) => page.url().includes('sidepanel'),
  });
  await (
    await extension.worker()
  ).evaluate(() => {
    interface Windows {
      create(options: object): Promise<unknown>;
    }
    const { windows } = (globalThis as unknown as { chrome: { windows: Windows } }).chrome;
    return windows.create({ url: '/sidepanel.html', type: 'popup', width: 400, height: 860 });
  });
  const panel = await arrives;
  await panel.setViewportSize({ width: 400, height: 860 });
  return panel;
}

/** Sets the shop's day and the extension's clock, at the hour when the operator begins. */
export async function setDay(desk: Desk, day: string): Promise<void> {
  desk.shop.setDay(day);
  desk.now = instantOf(day, '09:05');
  await desk.extension.setNow(desk.now);
}

/** Today's round of one shop: its home page makes it known, then the panel walks the rest by itself. */
export async function walkRound(desk: Desk, shopName: string): Promise<void> {
  const { extension, panel, shop, tab } = desk;
  const [host, route] = consolePages[shopName]?.[0] ?? [];
  if (!host) throw new Error(`the demo shop has no ${shopName}`);
  await walkTo(extension, tab, shop.url(host, `/#/${route}`), desk.now);
  const shopId = await shopIdOf(extension, shopName);
  desk.progress(`${shopName}: the round begins`);
  await panel.bringToFront();
  await panel.getByRole('button', { name: shopName }).first().click();
  await showView(panel, 'today');
  await panel.getByText(words('round.pace.itself')).click();
  await panel.getByRole('button', { name: words('round.start') }).click();
  await roundEnds(desk, shopId);
}

/** Brings one of the panel's four views to the front. */
export async function showView(panel: Page, view: PanelTab): Promise<void> {
  await panel.locator('nav.tabs button').nth(panelTabs.indexOf(view)).click();
}

async function shopIdOf(extension: Extension, name: string): Promise<string> {
  const end = Date.now() + 10_000;
  while (Date.now() < end) {
    const found = (await extension.rows<ShopRow>('shops')).find((row) => row.name === name);
    if (found) return found.shopId;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${name} did not become known from its home page`);
}

async function roundEnds(desk: Desk, shopId: string): Promise<void> {
  const end = Date.now() + patience;
  const told = new Set<string>();
  while (Date.now() < end) {
    for (const row of await desk.extension.rows<{
      shopId: string;
      key: string;
      draft: { pageTitle?: string; state: string };
    }>('readings')) {
      if (row.shopId !== shopId || told.has(row.key)) continue;
      told.add(row.key);
      desk.progress(`  read: ${row.draft.pageTitle ?? row.key} (${row.draft.state})`);
    }
    const round = (await desk.extension.rows<RoundRow>('rounds')).find((row) => row.shopId === shopId);
    if (round?.endedAt !== undefined) return;
    await desk.tab.waitForTimeout(500);
  }
  throw new Error(`the round did not end within ${patience / 1000} s`);
}

/** Opens the rivals' product pages and the own ones they are matched to, the own ones first. */
export async function openOffers(desk: Desk, kinds: readonly ('own' | 'rival')[]): Promise<void> {
  const paths = pairs.flatMap(({ own, rival }) =>
    [kinds.includes('own') ? own : [], kinds.includes('rival') ? rival : []].flat(),
  );
  const offers = demoPages(desk.shop).filter(
    ({ url, kind }) => kind !== 'console' && paths.some((path) => url.endsWith(path)),
  );
  for (const page of offers.toSorted((a, b) => a.kind.localeCompare(b.kind))) {
    const { draft } = await walkTo(desk.extension, desk.tab, page.url, desk.now);
    desk.progress(`  read: ${draft.pageTitle ?? page.name} (${draft.state})`);
  }
}

/** Watches every rival and matches it to the own product it competes with. */
export async function watchRivals(desk: Desk): Promise<void> {
  await showView(desk.panel, 'prices');
}
