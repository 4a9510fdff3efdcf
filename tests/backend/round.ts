// A round over the backend as the operator's own: named and given its pages in the panel one day, walked on the next.
import type { Locator, Page } from 'playwright';
import { dayOf } from '../../lib/day';
import { pageKeyOf } from '../../lib/page-key';
import type { ReadingRow, RoundRow, ShopRow } from '../../lib/rows';
import { launchExtension, type Extension } from '../e2e/extension';
import { readingOf } from '../e2e/walk';
import { freshBuild } from '../tools/fresh-build';
import { openPanelWindow, words } from '../tools/operator';
import { buyers, traces } from './buyers';
import { signedIn } from './measure';
import { languages, wordsOf } from './words';

/** The pages of the round, and what the operator says each is about. */
const pages: [path: string, topic: string][] = [
  ['', 'home'],
  ['catalog/products', 'goods'],
  ['catalog/products/variants', 'goods'],
  ['orders', 'orders'],
  ['marketing/promotions', 'campaigns'],
  ['customer/customers', 'customers'],
];
const shopName = '远望小铺';
/** What the operator says the backend's own count of today's orders is, and the check that looks at it. */
const [metric, check] = ['orders', 'inspection.paid-orders'];
const timeZone = 'Asia/Shanghai';
const dayMs = 86_400_000;
const patienceMs = 240_000;

/** A check that has a verdict, and the pages of the backend that its evidence led to. */
interface Verdict {
  check: string;
  ledTo: string[];
}

export interface RoundTold {
  /** The shop as the panel's rail calls it. */
  shop: string;
  /** Pages that the round was to open, and those that count as read afterwards. */
  pages: number;
  read: number;
  verdicts: Verdict[];
  /** What was not as it should be, in words. */
  faults: string[];
}

interface Desk {
  extension: Extension;
  origin: string;
  /** The tab in which the operator opens pages. */
  tab: Page;
  panel: Page;
}

/** Walks the round; `told` hears of each step. */
export async function walkBackend(origin: string, told: (line: string) => void): Promise<RoundTold> {
  const extension = await launchExtension({ dir: freshBuild() });
  try {
    await extension.setLang('zh');
    // The day before: what was read then counts for no check of the round.
    await extension.setNow(Date.now() - dayMs);
    const tab = await signedIn(extension, origin, languages[0]!);
    await open(extension, tab, `${origin}/admin/`);
    const desk = { extension, origin, tab, panel: await openPanelWindow(extension) };
    await nameShop(desk);
    for (const [path, topic] of pages) {
      await addPage(desk, path, topic);
      told(`added to the round: /${path}`);
    }
    await switchOn(desk);
    await nameOrders(desk);
    await extension.setNow(Date.now());
    await desk.panel.reload();
    await walk(desk);
    return await whatBecame(desk, told);
  } finally {
    await extension.close();
  }
}

/** Opens a page and waits until figures or lists of it were read. */
async function open(extension: Extension, tab: Page, url: string): Promise<void> {
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  await until(`${url} is read`, async () => {
    const draft = (await readingOf(extension, tab.url()))?.draft;
    return draft?.kind === 'console' && (draft.pairs?.length ?? 0) + (draft.tables?.length ?? 0) > 0;
  });
}

async function until(what: string, so: () => Promise<boolean>, ms = 60_000): Promise<void> {
  for (const end = Date.now() + ms; !(await so());) {
    if (Date.now() > end) throw new Error(`after ${ms / 1000} s it is not so that ${what}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

const press = (within: Page | Locator, key: string) =>
  within.getByRole('button', { name: words(key), exact: true }).click();

async function nameShop({ tab, panel }: Desk): Promise<void> {
  await tab.bringToFront();
  await panel.getByLabel(words('states.nobodys.name')).fill(shopName);
  await press(panel, 'states.nobodys.do');
}

/** Adds the page in front to the round's plan, which naming the shop has opened. */
async function addPage({ extension, origin, tab, panel }: Desk, path: string, topic: string): Promise<void> {
  await open(extension, tab, `${origin}/admin/${path}`);
  const form = panel.getByRole('form', { name: words('plan.add') });
  await form.getByRole('textbox').fill(path || 'dashboard');
  await form.getByRole('combobox').selectOption(topic);
  await press(form, 'plan.add.do');
  await until(`/${path} is in the round`, async () => {
    const [shop] = await extension.rows<ShopRow>('shops');
    return shop?.route.some(({ url }) => pageKeyOf(url) === pageKeyOf(tab.url())) ?? false;
  });
}

async function switchOn({ panel }: Desk): Promise<void> {
  await panel.getByText(words('round.part.1.1'), { exact: true }).click();
  const wanted = panel.getByRole('switch', { name: words(`checks.${check}`), exact: true });
  // It turns once the plan is kept.
  await wanted.click();
  await until('the check is on', () => wanted.isChecked());
  await press(panel, 'plan.close');
}

/** The backend's own word for its orders is in no vocabulary: the operator says what it counts. */
async function nameOrders({ extension, origin, tab, panel }: Desk): Promise<void> {
  const label = wordsOf(languages[0]!, timeZone).word('dashboard.total-orders');
  await open(extension, tab, `${origin}/admin/`);
  await panel.locator('button.names').click();
  const line = panel.locator('ol.naming details').filter({ hasText: label });
  await line.locator('summary').click();
  const [what, period] = [line.locator('select').nth(0), line.locator('select').nth(1)];
  await what.selectOption(metric);
  await period.selectOption('page');
  await press(line, 'naming.keep');
  await until('the name is kept', async () => (await extension.rows('named')).length === 1);
  await press(panel, 'naming.close');
}

async function walk({ extension, panel }: Desk): Promise<void> {
  await panel.getByText(words('round.pace.itself')).click();
  await press(panel, 'round.start');
  const today = dayOf(Date.now(), timeZone);
  await until(
    'the round has ended',
    async () =>
      (await extension.rows<RoundRow>('rounds')).some((round) => round.day === today && round.endedAt),
    patienceMs,
  );
}

/** What the panel shows of the round that has ended. */
async function whatBecame(desk: Desk, told: (line: string) => void): Promise<RoundTold> {
  const { extension, origin, panel } = desk;
  const faults: string[] = [];
  const tile = panel.locator('.rail nav button.tile[aria-current]');
  const shop = (await tile.getAttribute('title')) ?? '';
  if (!shop.startsWith(`${shopName} · ${new URL(origin).hostname}`))
    faults.push(`the shop is shown as ${shop}`);

  const today = dayOf(Date.now(), timeZone);
  const [row] = await extension.rows<ShopRow>('shops');
  const readings = (await extension.rows<ReadingRow>('readings')).filter(
    (one) => one.day === today && one.shopId === row?.shopId && one.draft.state === 'ok',
  );
  const open = (row?.route ?? []).filter(
    ({ url }) => !readings.some(({ pageKey }) => pageKey === pageKeyOf(url)),
  );
  for (const { url } of open) faults.push(`not read in the round: ${url}`);
  const read = pages.length - open.length;
  const head = (await panel.locator('.round-h p').textContent()) ?? '';
  if (!head.includes(`${pages.length}/${pages.length}`)) faults.push(`the panel counts otherwise: ${head}`);

  const verdicts = [];
  // What passed stands in a line of buttons, what did not in rows of its own.
  const judged = panel.locator('.passes button, details.chk-prob > summary, details.chk-attn > summary');
  for (let at = 0; at < (await judged.count()); at++) {
    const one = await follow(desk, judged.nth(at));
    verdicts.push(one);
    told(`${one.check}: its evidence led to ${one.ledTo.join(', ') || 'no page'}`);
  }
  if (!verdicts.some(({ ledTo }) => ledTo.length > 0))
    faults.push('no verdict leads to a page of the backend');

  const kept = JSON.stringify([await extension.rows('readings'), await extension.rows('figures')]);
  const shown = kept + ((await panel.locator('body').textContent()) ?? '');
  for (const trace of buyers.flatMap(traces))
    if (shown.includes(trace)) faults.push(`tells of a buyer: ${trace}`);
  return { shop, pages: pages.length, read, verdicts, faults };
}

/** Opens a check and presses "show on the page" beside each piece of its evidence; answers the pages on which it was ringed. */
async function follow({ extension, origin, panel }: Desk, opens: Locator): Promise<Verdict> {
  await opens.click();
  const one = panel.locator('details.chk[open]');
  const check = (await one.locator('summary b').first().textContent()) ?? '';
  const ledTo: string[] = [];
  const pieces = one.locator('.ev-list > li');
  await pieces.first().waitFor();
  for (let at = 0; at < (await pieces.count()); at++) {
    const piece = pieces.nth(at);
    await press(piece, 'round.source');
    const said = piece.locator('[role=status]');
    await until('the source was looked for', async () => (await said.textContent()) !== '');
    if ((await said.textContent()) !== words('round.source.shown')) continue;
    const front = await addressInFront(extension);
    if (front.startsWith(`${origin}/admin`)) ledTo.push(front.slice(origin.length));
  }
  await panel.bringToFront();
  await one.locator('summary').first().click();
  return { check, ledTo };
}

/** The address of the tab in front of the operator's own window. */
async function addressInFront(extension: Extension): Promise<string> {
  return (await extension.worker()).evaluate(async () => {
    interface Windows {
      getLastFocused(options: object): Promise<{ tabs?: { active: boolean; url?: string }[] }>;
    }
    const { windows } = (globalThis as unknown as { chrome: { windows: Windows } }).chrome;
    const { tabs } = await windows.getLastFocused({ windowTypes: ['normal'], populate: true });
    return tabs?.find(({ active }) => active)?.url ?? '';
  });
}
