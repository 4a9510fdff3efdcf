// Pictures of Trends on invented rows: each chart, plans, empty, too early, little known, a gap, an anomaly, a sale, ten years.
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright';
import { addDays, instantOf } from '../../lib/day';
import { launchExtension, type Extension } from '../e2e/extension';
import { tableReadings } from '../bench/quadrant-rows';
import { figure, hoursOf, shopRow, storyOf } from '../bench/trend-rows';
import { freshBuild } from './fresh-build';
import type { Look, Picture } from './pictures';
import { quiet } from './quiet';
import { putRows } from './store-rows';

const today = '2026-09-18';
const name = '青屿旗舰店';

const first = {
  story: 97,
  hours: 97,
  plans: 97,
  early: 1,
  few: 10,
  weeks: 20,
  years: 3_600,
  empty: 0,
} as const;
type State = keyof typeof first;
const trendStates = Object.keys(first) as State[];

async function fill(page: Page, state: State): Promise<void> {
  const shop = shopRow(name, 'tmall');
  const { shopId } = shop;
  const { figures, readings } = storyOf(shopId, Math.max(1, first[state]), today);
  const full = state === 'story' || state === 'hours' || state === 'plans';
  const at = instantOf(today, '08:00');
  const target = (metric: string, value: number) => ({
    key: `${shopId}|${metric}|2026-09`,
    shopId,
    metric,
    month: '2026-09',
    value,
    changedAt: at,
  });
  const action = { shopId, day: addDays(today, -2), text: '主图换成白底图', product: '316 保温杯', at };
  const kept =
    state === 'empty' ? [] : figures.filter(({ day, scope }) => full || (day < today && scope === ''));
  const hours = full ? hoursOf(shopId, today) : [];
  const long = state === 'years' ? kept.filter(({ metric }) => metric === 'visitors') : [...kept, ...hours];
  await putRows(page, {
    shops: [shop],
    figures:
      long.length > 0
        ? long
        : state === 'early'
          ? [figure(shopId, 'visitors', addDays(today, -1), 7_001)]
          : [],
    ...(full && {
      readings: [...readings, ...[addDays(today, -1), today].flatMap((day) => tableReadings(shopId, day))],
      actions: [{ ...action, key: `${shopId}|${action.day}|${at}` }],
      targets: [target('gmv', 88_000_000), target('visitors', 160_000), target('ad-cost', 3_000_000)],
    }),
  });
}

async function empty(extension: Extension): Promise<Page> {
  const page = await extension.open('sidepanel.html');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return page;
}

async function whole(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 760 });
  await page.evaluate(quiet);
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('*')].reduce((most, one) => {
      const scrolls = one === document.documentElement || /auto|scroll/.test(getComputedStyle(one).overflowY);
      return scrolls ? Math.max(most, one.scrollHeight - one.clientHeight) : most;
    }, 0),
  );
  await page.setViewportSize({ width, height: Math.min(6000, 760 + hidden) });
  await page.evaluate(quiet);
}

/** Opens the view of trends on rows of a state, in a fresh profile. */
export async function openTrends(state: State): Promise<{ extension: Extension; page: Page }> {
  const extension = await launchExtension({ dir: freshBuild() });
  await extension.setNow(instantOf(today, '09:05'));
  const page = await empty(extension);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await fill(page, state);
  await page.reload();
  await page.locator('nav.tabs button').nth(2).click();
  await page.locator('.main h1').waitFor({ state: 'attached' });
  return { extension, page };
}

/** Sets language and theme as the options page would. */
export async function setTrendLook(page: Page, { theme, lang }: Pick<Look, 'theme' | 'lang'>): Promise<void> {
  await page.evaluate(
    (settings) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(settings),
    { theme, lang },
  );
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.waitForFunction(
    (wanted) =>
      document.documentElement.dataset['theme'] === wanted.theme &&
      document.documentElement.lang.startsWith(wanted.lang),
    { theme, lang },
  );
}

/** Opens what a state has to open, so that it can be seen. */
async function unfold(page: Page, state: State): Promise<void> {
  if (state === 'weeks') await page.locator('.trend-bar .seg button').nth(1).click();
  if (state === 'years') await page.locator('.trend-bar select').last().selectOption('3');
  if (state === 'hours') {
    await page.locator('.ways .seg button').last().click();
    await page.locator('.ways select').last().selectOption({ index: 1 });
    await page.locator('.plot-box summary').click();
    return;
  }
  if (state !== 'story' && state !== 'plans') return;
  const quadrant = page.locator('.qd-f');
  await quadrant.locator('> summary').click();
  const drawing = quadrant.locator('.qd svg');
  await drawing.waitFor();
  if (state === 'plans') {
    await quadrant.locator('.seg button').last().click();
    await drawing.press('End');
    return;
  }
  await drawing.press('End');
  await drawing.press('ArrowLeft');
  await page.locator('.stock-f > summary').click();
  await page.locator('.stock-i > summary').first().click();
  await page.locator('.stock-d').first().waitFor();
}

/** All pictures of Trends into a folder; `only` names states. */
export async function takeTrends(
  folder: string,
  looks: readonly Look[],
  only: readonly string[] = trendStates,
): Promise<Picture[]> {
  mkdirSync(folder, { recursive: true });
  const taken: Picture[] = [];
  for (const state of trendStates.filter((one) => only.includes(one))) {
    const { extension, page } = await openTrends(state);
    try {
      await unfold(page, state);
      for (const look of looks) {
        await setTrendLook(page, look);
        for (const width of look.widths) {
          await whole(page, width);
          const what = {
            screen: 'panel',
            state: `trends-${state}`,
            width,
            theme: look.theme,
            lang: look.lang,
          };
          const file = `${what.screen}-${what.state}-${width}-${look.theme}-${look.lang}.png`;
          await page.screenshot({ path: join(folder, file), animations: 'disabled' });
          taken.push({ file, ...what });
        }
      }
    } finally {
      await extension.close();
    }
  }
  return taken;
}
