// The view of trends over a store of three shops, sixty metrics and three years: how long it takes to come and to change.
import type { Page } from 'playwright';
import { instantOf } from '../../lib/day';
import { metrics } from '../../lib/metrics';
import { launchExtension } from '../e2e/extension';
import { freshBuild } from '../tools/fresh-build';
import { putRows } from '../tools/store-rows';
import { shopRow } from './trend-rows';

const today = '2026-09-18';
const size = { shops: 3, metrics: 60, days: 1_095 };
const names = ['青屿旗舰店', '青屿京东店', '青屿抖店'];
const platforms = ['tmall', 'jd', 'douyin'];

interface Wanted {
  shopId: string;
  metrics: { id: string; unit: string }[];
  days: number;
  until: number;
}

/** Runs in the page: writes a daily figure of each metric. Refers to nothing outside itself. */
async function writeYears({ shopId, metrics: wanted, days, until }: Wanted): Promise<number> {
  const dayMs = 86_400_000;
  const sizes: Record<string, number> = {
    money: 2_000_000,
    rate: 0.03,
    count: 5_000,
    seconds: 30,
    score: 4.8,
    ratio: 2.4,
  };
  let state = shopId.length * 7;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open('shop-rounds');
    opening.addEventListener('error', () => fail(opening.error));
    opening.addEventListener('success', () => done(opening.result));
  });
  let written = 0;
  for (const { id, unit } of wanted) {
    const writing = database.transaction('figures', 'readwrite');
    const store = writing.objectStore('figures');
    for (let back = days; back >= 1; back -= 1) {
      const start = until - back * dayMs;
      const day = new Date(start).toISOString().slice(0, 10);
      const rhythm = 1 + 0.12 * Math.sin(((start / dayMs) % 7) * 1.3);
      const fallen = back === 1 && id === 'visitors' ? 0.7 : 1;
      const made = (sizes[unit] ?? 100) * rhythm * (0.96 + 0.08 * random()) * fallen;
      const value = unit === 'count' || unit === 'money' ? Math.round(made) : Number(made.toFixed(4));
      const firstSeen = start + dayMs;
      const text = String(value);
      store.put({
        key: [shopId, id, '', day, firstSeen].join('|'),
        shopId,
        metric: id,
        scope: '',
        day,
        partial: false,
        value,
        raw: unit === 'rate' ? `${(value * 100).toFixed(2)}%` : text,
        label: id,
        url: 'https://console.test/#/data/overview?range=30',
        pageTitle: '数据 · 整体看板',
        reader: 'console',
        at: {
          path: 'main > section:nth-of-type(3) > table > tbody > tr:nth-of-type(2) > td:nth-of-type(3)',
          text,
          label: `${day} ${id}`,
        },
        firstSeen,
        lastSeen: firstSeen,
      });
      written += 1;
    }
    await new Promise<void>((done, fail) => {
      writing.addEventListener('complete', () => done());
      writing.addEventListener('error', () => fail(writing.error));
    });
  }
  database.close();
  return written;
}

/** Runs in the page: presses something and waits, frame by frame, until the chart of a metric is painted. */
async function untilPainted({ press, name }: { press: string; name: string | undefined }): Promise<number> {
  const painted = () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.chart canvas');
    if (!canvas || canvas.width === 0 || !document.querySelector('.mx button b')) return false;
    if (name !== undefined && !canvas.getAttribute('aria-label')?.startsWith(name)) return false;
    const strip = canvas
      .getContext('2d')
      ?.getImageData(Math.floor(canvas.width / 2), 0, 1, canvas.height).data;
    return strip?.some((part) => part !== 0) ?? false;
  };
  const button = document.querySelector<HTMLButtonElement>(press);
  if (!button) throw new Error(`nothing to press: ${press}`);
  const from = performance.now();
  button.click();
  for (let frame = 0; frame < 3_000; frame += 1) {
    if (painted()) return performance.now() - from;
    await new Promise((next) => requestAnimationFrame(next));
  }
  throw new Error('the chart was never painted');
}

/** What the page's main thread has worked so far, in milliseconds of its own time: others on the machine take none of it. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return (all.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}

export interface Took {
  /** By the clock, and by the main thread's own time. */
  clock: number[];
  work: number[];
}

export interface TrendsMeasured {
  rows: number;
  /** The very first time, its code and the charts' still to be loaded. */
  first: number;
  view: Took;
  change: Took;
}

async function measureOn(page: Page, rounds: number): Promise<Omit<TrendsMeasured, 'rows'>> {
  const tab = (at: number) => `nav.tabs button:nth-of-type(${at})`;
  const worked = await workOf(page);
  const took = { view: { clock: [], work: [] } as Took, change: { clock: [], work: [] } as Took };
  let first = 0;
  const measured = async (press: string, name: string | undefined, into: Took | undefined) => {
    const before = await worked();
    const clock = await page.evaluate(untilPainted, { press, name });
    into?.clock.push(clock);
    into?.work.push((await worked()) - before);
    return clock;
  };
  for (let round = 0; round <= rounds; round += 1) {
    const warm = round > 0;
    const came = await measured(tab(3), undefined, warm ? took.view : undefined);
    if (!warm) first = came;
    for (const at of [2, 3, 1]) {
      const press = `.mx button:nth-of-type(${at})`;
      const name = await page.locator(press).locator('small').innerText();
      await measured(press, name.trim(), warm ? took.change : undefined);
    }
    await page.locator(tab(1)).click();
    await page.locator('.chart canvas').waitFor({ state: 'detached' });
  }
  return { first, ...took };
}

/** Milliseconds from the press until the chart is painted, `rounds` times. */
export async function trendsBench(rounds: number): Promise<TrendsMeasured> {
  const extension = await launchExtension({ dir: freshBuild(), viewport: { width: 400, height: 860 } });
  try {
    await extension.setNow(instantOf(today, '09:05'));
    const page = await extension.open('sidepanel.html');
    await page.locator('h1').first().waitFor({ state: 'attached' });
    const shops = names.slice(0, size.shops).map((name, at) => shopRow(name, platforms[at] ?? 'own'));
    await putRows(page, { shops });
    const own = Array.from({ length: size.metrics - metrics.length }, (_, at) => ({
      id: `own:指标${at + 1}`,
      unit: 'count',
    }));
    const wanted = [...metrics.map(({ id, unit }) => ({ id, unit })), ...own];
    let rows = 0;
    for (const { shopId } of shops)
      rows += await page.evaluate(writeYears, {
        shopId,
        metrics: wanted,
        days: size.days,
        until: Date.parse(today),
      });
    await page.reload();
    await page.locator('nav.tabs').waitFor();
    return { rows, ...(await measureOn(page, rounds)) };
  } finally {
    await extension.close();
  }
}
