// Pictures of every screen of the built extension, in each width, theme and language asked for.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { panelTabs } from '../../components/view';
import type { Lang } from '../../lib/words';
import { openChecks } from './check-pictures';
import { consolePages, demoPages } from './demo-pages';
import { showView, type Desk } from './operator';
import { quiet } from './quiet';

export interface Picture {
  file: string;
  screen: string;
  state: string;
  width: number;
  theme: 'light' | 'dark';
  lang: Lang;
}

export interface Look {
  widths: number[];
  theme: Picture['theme'];
  lang: Lang;
}

const tallest = 6000;
const pageWidth = 1280;
/** A chart that is still growing would be taken half drawn. */
const still = { reducedMotion: 'reduce' } as const;

/** first-run: before anything was read, only the panel has something to say; working: after the round. */
export type Stage = 'first-run' | 'working';

/** Takes all pictures of one look into a folder and says what each shows. */
export async function takePictures(desk: Desk, folder: string, look: Look, stage: Stage): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  await setLook(desk, look);
  const taken: Picture[] = [];
  const take = async (page: Page, screen: string, state: string, width: number) => {
    taken.push(await picture(desk, folder, look, page, { screen, state, width }));
  };
  if (stage === 'first-run') {
    await firstRunPictures(desk, look, take);
    return taken;
  }
  // The last look left other tabs in front: the panel shows the operator's.
  await desk.tab.bringToFront();
  await desk.panel.bringToFront();
  await panelPictures(desk, look, take);
  await pagePictures(desk, look, take);
  await cardPictures(desk, take);
  await chipsPicture(desk, take);
  return taken;
}

async function picture(
  desk: Desk,
  folder: string,
  { theme, lang }: Look,
  page: Page,
  what: Pick<Picture, 'screen' | 'state' | 'width'>,
): Promise<Picture> {
  const file = `${what.screen}-${what.state}-${what.width}-${theme}-${lang}.png`;
  await page.screenshot({ path: join(folder, file), animations: 'disabled' });
  desk.progress(`  picture: ${file}`);
  return { file, ...what, theme, lang };
}

type Take = (page: Page, screen: string, state: string, width: number) => Promise<void>;

/** Pictures of the panel as it stands, in every look; the first look stays. */
export async function takePanel(
  desk: Desk,
  folder: string,
  looks: readonly Look[],
  state: string,
): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  const taken: Picture[] = [];
  for (const look of looks.toReversed()) {
    await setLook(desk, look);
    for (const width of look.widths) {
      await whole(desk.panel, width);
      taken.push(await picture(desk, folder, look, desk.panel, { screen: 'panel', state, width }));
    }
  }
  return taken;
}

/** Sets language and theme as the options page would; open pages follow by themselves. */
async function setLook({ extension, panel }: Desk, { theme, lang }: Look): Promise<void> {
  await panel.evaluate(
    (settings) => {
      interface Storage {
        local: { set(items: object): Promise<void> };
      }
      return (globalThis as unknown as { chrome: { storage: Storage } }).chrome.storage.local.set(settings);
    },
    { theme, lang },
  );
  await panel.waitForFunction(
    (wanted) =>
      document.documentElement.dataset['theme'] === wanted.theme &&
      document.documentElement.lang.startsWith(wanted.lang),
    { theme, lang },
  );
  await Promise.all(
    extension.context.pages().map((page) => page.emulateMedia({ colorScheme: theme, ...still })),
  );
}

async function firstRunPictures({ panel }: Desk, { widths }: Look, take: Take): Promise<void> {
  for (const width of widths) {
    await whole(panel, width);
    await take(panel, 'panel', 'first-run', width);
  }
}

async function panelPictures(desk: Desk, { widths }: Look, take: Take): Promise<void> {
  const { panel } = desk;
  const [first = ''] = Object.keys(consolePages);
  const tiles = panel.locator('.rail .tile:not(.tile-all)');
  for (const width of widths) {
    await showView(panel, 'today');
    await panel.locator('.rail .tile-all').click();
    await whole(panel, width);
    await take(panel, 'panel', 'all-shops', width);
    await tiles.first().click();
    for (const view of panelTabs) {
      await showView(panel, view);
      await whole(panel, width);
      await take(panel, 'panel', view, width);
      if (view === 'prices') {
        await rivalPictures(panel, width, take);
        await handPictures(panel, width, take);
        continue;
      }
      if (view !== 'today') continue;
      await panel.locator('.plan-foot button').click();
      await panel.locator('.plan-h').waitFor();
      await whole(panel, width);
      await take(panel, 'panel', 'plan', width);
      await panel.locator('.plan-h button').click();
      await openChecks(desk, first, width, (state) => take(panel, 'panel', state, width));
    }
    await broughtPictures(panel, width, take);
  }
}

/** A report the operator has chosen, as the panel shows it before it is kept. */
const report = {
  name: '店铺日报_2026-08-16_2026-09-14.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    '日期,访客数,支付金额,神秘指数,收货人\n2026-08-16,5001,"12,300.50",7,\n2026-08-17,5002,"12,301.50",8,\n',
  ),
};

async function broughtPictures(panel: Page, width: number, take: Take): Promise<void> {
  await showView(panel, 'trends');
  await panel.locator('.main input[type=file]').setInputFiles(report);
  await panel.locator('.file-facts').waitFor();
  await whole(panel, width);
  await take(panel, 'panel', 'file', width);
  await panel.locator('.sheet:has(.file-name) .btn-i').click();
  await panel.locator('.rail-end button').first().click();
  await panel.locator('.teach-h').waitFor();
  await whole(panel, width);
  await take(panel, 'panel', 'teach', width);
  await panel.locator('.teach-h button').click();
  const names = panel.locator('.readbar .names');
  if ((await names.count()) === 0) return;
  await names.click();
  await panel.locator('.naming summary').first().click();
  await whole(panel, width);
  await take(panel, 'panel', 'naming', width);
  await panel.locator('.teach-h button').click();
}

/** A rival that was read, opened; then without its match, with what is suggested instead. */
async function rivalPictures(panel: Page, width: number, take: Take): Promise<void> {
  const read = (region: Locator) => region.locator('details.chk:not(:has(.pv))').first();
  const row = read(panel.locator('.sheet:has(.me-row)'));
  if ((await row.count()) === 0) return;
  await row.locator('summary').click();
  await whole(panel, width);
  await take(panel, 'panel', 'prices-open', width);
  const match = row.locator('select').last();
  const own = await match.inputValue();
  await match.selectOption('');
  const loose = read(panel.locator('.sheet:has(.prices):not(:has(.me-row))'));
  await loose.locator('summary').click();
  await loose.locator('.suggest').waitFor();
  await whole(panel, width);
  await take(panel, 'panel', 'prices-suggested', width);
  await loose.locator('select').last().selectOption(own);
  await row.waitFor();
}

/** A price by hand opened, and the form for another one. */
async function handPictures(panel: Page, width: number, take: Take): Promise<void> {
  const row = panel.locator('details.chk:has(.pv) > summary').first();
  const add = panel.locator('.hand button').first();
  if ((await row.count()) === 0 || (await add.count()) === 0) return;
  await row.click();
  await add.click();
  await whole(panel, width);
  await take(panel, 'panel', 'prices-by-hand', width);
  await panel.locator('.hand-form .btn-q').last().click();
  await row.click();
}

/** Makes the window as tall as all that the panel shows, so that nothing hides below the fold. */
async function whole(panel: Page, width: number): Promise<void> {
  await panel.setViewportSize({ width, height: 760 });
  await panel.evaluate(quiet);
  const hidden = await panel.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((most, one) => {
      const scrolls = one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowY);
      return scrolls ? Math.max(most, one.scrollHeight - one.clientHeight) : most;
    }, 0),
  );
  await panel.setViewportSize({ width, height: Math.min(tallest, 760 + hidden) });
}

async function pagePictures({ extension }: Desk, { widths, theme }: Look, take: Take): Promise<void> {
  for (const page of ['welcome', 'options'] as const) {
    const tab = await extension.open(`${page}.html`);
    await tab.emulateMedia({ colorScheme: theme, ...still });
    for (const width of [...widths, pageWidth]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.locator('h1').first().waitFor();
      await tab.evaluate(quiet);
      const height = await tab.evaluate(() => document.documentElement.scrollHeight);
      await tab.setViewportSize({ width, height: Math.min(tallest, height) });
      await take(tab, page, 'whole', width);
    }
    await tab.close();
  }
}

/** The figure that is pointed at on a console, with the bar that asks what it is. */
async function teachPicture({ panel, tab }: Desk, take: Take): Promise<void> {
  // The panel teaches on the page in front of the operator.
  await tab.bringToFront();
  await panel.locator('.rail-end button').first().click();
  await panel.locator('.main .btn-p').click();
  await tab.locator('[data-shop-rounds="teach"]').waitFor({ state: 'attached' });
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await tab.keyboard.press(key);
  await take(tab, 'overlay', 'teach', pageWidth);
  await panel.locator('.teach-h button').click();
  await tab.locator('[data-shop-rounds="teach"]').waitFor({ state: 'detached' });
}

/** What stands beside the figures of a console once the operator switches it on. */
async function chipsPicture({ panel, shop, tab }: Desk, take: Take): Promise<void> {
  const beside = panel.locator('.rail-end button').nth(1);
  await tab.goto(shop.url('sycm.taobao.com', '/#/data'));
  await tab.bringToFront();
  await tab.getByRole('table').last().getByRole('cell').first().waitFor();
  await tab.evaluate(quiet);
  await beside.click();
  await tab.locator('[data-shop-rounds="chips"]').waitFor({ state: 'attached' });
  await take(tab, 'overlay', 'chips', pageWidth);
  await beside.click();
  await tab.locator('[data-shop-rounds="chips"]').waitFor({ state: 'detached' });
}

async function cardPictures(desk: Desk, take: Take): Promise<void> {
  const { shop, tab } = desk;
  const [consolePage] = Object.values(consolePages).map(([first]) => first);
  const rival = demoPages(shop).find(({ kind }) => kind === 'rival');
  const places = [
    { state: 'console', url: consolePage ? shop.url(consolePage[0], `/#/${consolePage[1]}`) : '' },
    { state: 'product', url: rival?.url ?? '' },
  ];
  for (const { state, url } of places) {
    await tab.setViewportSize({ width: pageWidth, height: 860 });
    await tab.goto('about:blank');
    await tab.goto(url);
    // The shadow root is closed: that something was put beside the body is all that can be seen from outside.
    await tab.waitForFunction(() => document.documentElement.lastElementChild !== document.body, undefined, {
      timeout: 15_000,
    });
    await take(tab, 'overlay', state, pageWidth);
    const place = await tab.evaluate(() =>
      document.documentElement.lastElementChild?.getBoundingClientRect().toJSON(),
    );
    if (state === 'console') await teachPicture(desk, take);
    if (state !== 'product' || !place) continue;
    await tab.mouse.click(place.right - 20, place.bottom - 20);
    await take(tab, 'overlay', 'product-open', pageWidth);
  }
}
