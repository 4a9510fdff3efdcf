// The operator of the demo: opens consoles and rivals' pages in a real browser and clicks in the panel, as a person does.
import type { Page } from 'playwright';
import { dictionaries } from '../../assets/locales';
import { dayOf, instantOf } from '../../lib/day';
import { panelTabs, type PanelTab } from '../../components/view';
import type { RoundRow, ShopRow, WatchRow } from '../../lib/rows';
import { valueOf } from '../../lib/reading';
import { say } from '../../lib/say';
import { launchExtension, type Extension } from '../e2e/extension';
import { walkTo } from '../e2e/walk';
import { startShop, type RunningShop } from '../shop/server';
import { pairs } from '../shop/truth';
import { consolePages, demoPages } from './demo-pages';
import { freshBuild } from './fresh-build';

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
/** The Chinese words of a key, by which the operator finds what to press. */
export const words = (key: string): string => say(dictionaries.zh, 'zh', key);

/**
 * Builds what is not built, starts the demo shop and the browser, sets the day, and opens the panel in a window of its
 * own. Without a `port` the shop takes any that is free.
 */
export async function openDesk(day: string, progress: (line: string) => void, port = 0): Promise<Desk> {
  progress('Building the extension …');
  const dir = freshBuild();
  const shop = await startShop({ port, day });
  // Nobody watches: the consoles answer faster than real ones, but still after their page was drawn.
  shop.control({ delay: 0.3 });
  progress(`The demo shop is open on port ${shop.port}, today is ${day}.`);
  const extension = await launchExtension({ dir });
  const now = instantOf(day, '09:05');
  await extension.setNow(now);
  // A window that the extension opens may ask for its language before it is told which one the test speaks.
  await extension.setLang('zh');
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

/** The panel as a window of its own. */
export async function openPanelWindow(extension: Extension): Promise<Page> {
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

/** The same with the own shop on Taobao known, from its home page. */
export async function openKnownDesk(day: string): Promise<Desk> {
  const desk = await openDesk(day, () => undefined);
  await walkTo(desk.extension, desk.tab, desk.shop.url('myseller.taobao.com', '/#/home'), desk.now);
  return desk;
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
  // A view comes when it is first opened; its heading is there with it.
  await panel.getByRole('heading', { level: 1 }).first().waitFor();
}

/** The id of a shop by its name, as soon as its home page made it known. */
export async function shopIdOf(extension: Extension, name: string): Promise<string> {
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
    // Rounds of days before have ended long since.
    const round = (await desk.extension.rows<RoundRow>('rounds')).find(
      (row) => row.shopId === shopId && row.day === dayOf(desk.now),
    );
    if (round?.endedAt !== undefined) return;
    await desk.tab.waitForTimeout(500);
  }
  throw new Error(`the round did not end within ${patience / 1000} s`);
}

const addressOf = (desk: Desk, path: string): string => {
  const page = demoPages(desk.shop).find(({ url }) => url.endsWith(path));
  if (!page) throw new Error(`the demo shop has no page ${path}`);
  return page.url;
};

/** Opens a product page; answers its title once the panel shows it as the page in front. */
async function openOffer(desk: Desk, path: string): Promise<string> {
  const { draft } = await walkTo(desk.extension, desk.tab, addressOf(desk, path), desk.now);
  desk.progress(`  read: ${draft.pageTitle ?? path} (${draft.state})`);
  const title = draft.offer && valueOf(draft.offer.title);
  if (title === undefined) throw new Error(`no title was read on ${draft.url}`);
  return title;
}

/** Opens the rivals' pages as they are on this day, without touching the panel. */
export async function openRivals(desk: Desk): Promise<void> {
  for (const { rival } of pairs) await openOffer(desk, rival);
}

/** Says in the panel which products are the own ones, then watches each rival and matches it to the one it competes with. */
export async function watchRivals(desk: Desk): Promise<void> {
  const { panel, tab } = desk;
  await showView(panel, 'prices');
  const front = panel.getByRole('region', { name: words('prices.this-tab') });
  const bring = async (path: string): Promise<string> => {
    const title = await openOffer(desk, path);
    await tab.bringToFront();
    await front.getByText(title).first().waitFor();
    return title;
  };
  // Two own products may bear one title on two platforms; the key tells them apart.
  const keys = new Map<string, string>();
  for (const own of new Set(pairs.map((pair) => pair.own))) {
    await bring(own);
    await front.getByRole('button', { name: words('prices.is-mine') }).click();
    await front.getByRole('button', { name: words('prices.not-mine') }).waitFor();
    const mine = (await desk.extension.rows<WatchRow>('watches')).filter((row) => row.own);
    const added = mine.find(({ offerKey }) => ![...keys.values()].includes(offerKey));
    if (added) keys.set(own, added.offerKey);
  }
  for (const { own, rival } of pairs) {
    await bring(rival);
    await front.getByRole('combobox').selectOption(keys.get(own) ?? '');
    await front.getByRole('button', { name: words('prices.watch'), exact: true }).click();
    await front.getByRole('button', { name: words('prices.watching') }).waitFor();
  }
}

/** A price by hand, as the operator types it below the comparison; with a picture given as a file. */
export async function typePrice(
  { panel }: Desk,
  entry: { seller: string; price: string; condition: string; picture?: Buffer },
): Promise<void> {
  await panel.bringToFront();
  await showView(panel, 'prices');
  await panel.getByRole('button', { name: words('prices.hand.add') }).click();
  const form = panel.getByRole('form', { name: words('prices.hand.title') });
  for (const field of ['seller', 'price', 'condition'] as const)
    await form.getByLabel(words(`prices.hand.${field}`), { exact: true }).fill(entry[field]);
  if (entry.picture) {
    await form
      .locator('input[type="file"]')
      .setInputFiles({ name: 'price.png', mimeType: 'image/png', buffer: entry.picture });
    await form.locator('img').waitFor();
  }
  await form.getByRole('button', { name: words('prices.hand.keep') }).click();
  await form.waitFor({ state: 'detached' });
}

/** Makes a follow-up out of the advice of a shop's first problem; the shop stays in view. */
export async function makeTask({ panel }: Desk, shopName: string): Promise<void> {
  await panel.bringToFront();
  await showView(panel, 'today');
  await panel.getByRole('button', { name: shopName }).first().click();
  const problem = panel.locator('details.chk-prob > summary').first();
  await problem.click();
  await panel.getByRole('button', { name: words('tasks.make') }).click();
  await panel.getByRole('button', { name: words('tasks.keep') }).click();
  await panel.locator('.taskbox').waitFor();
  await problem.click();
}
