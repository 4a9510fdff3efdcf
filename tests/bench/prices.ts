// A year of prices of 2,000 offers in the panel's own database: from the press until the comparison is drawn, and a history chart.
import type { Page } from 'playwright';
import { launchExtension } from '../e2e/extension';
import { freshBuild } from '../tools/fresh-build';
import { openPanelWindow } from '../tools/operator';

export interface YearOfPrices {
  offers: number;
  /** States of them in all. */
  rows: number;
}

const year: YearOfPrices = { offers: 2_000, rows: 80_000 };
const rivalsEach = 9;
const now = Date.parse('2026-09-18T09:05:00+08:00');

/** Fills the database of the panel: 200 own products with nine rivals each, every offer in forty states over a year. */
async function fill(panel: Page, from: number, to: number): Promise<void> {
  await panel.evaluate(
    ({ first, last, each, states, end }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('shop-rounds');
        opening.addEventListener('error', () => fail(opening.error));
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(['offers', 'watches', 'shops'], 'readwrite');
          const name = '青屿旗舰店';
          const known = { name, platform: 'taobao', hosts: [], route: [], addedAt: end, changedAt: end };
          writing.objectStore('shops').put({ ...known, shopId: `taobao|${name}` });
          const [offers, watches] = [writing.objectStore('offers'), writing.objectStore('watches')];
          for (let at = first; at < last; at += 1) {
            const own = at % (each + 1) === 0;
            const product = `taobao|${100_000 + at - (at % (each + 1))}|`;
            const offerKey = `taobao|${100_000 + at}|`;
            watches.put({ offerKey, watched: !own, own, productKey: product, changedAt: end });
            const span = (365 * 86_400_000) / states;
            for (let state = 0; state < states; state += 1) {
              const firstSeen = end - 365 * 86_400_000 + state * span;
              const list = 9_900 + ((at * 37 + state * 53) % 40) * 100;
              offers.put({
                key: `${offerKey}|${firstSeen}`,
                offerKey,
                site: 'taobao',
                url: `https://item.taobao.com/item.htm?id=${100_000 + at}`,
                offer: {
                  itemId: `${100_000 + at}`,
                  title: `保温杯 ${at} 316 不锈钢大容量便携`,
                  shop: `店铺 ${at % 60}`,
                  price: { amount: `${list / 100}`, currency: 'CNY' },
                  originalPrice: '199',
                  coupons: [{ text: `店铺券${5 + (state % 3) * 5}` }, { text: '跨店满300减50' }],
                  sales: { text: '已售 2000+', atLeast: 2000 },
                  availability: 'InStock',
                  parameters: Array.from({ length: 8 }, (_, one) => ({
                    name: `参数${one}`,
                    value: '316 不锈钢',
                  })),
                  from: {
                    price: { how: 'price box', text: `¥${list / 100}`, at: { path: 'div>span', text: '' } },
                  },
                },
                priceMinor: list,
                currency: 'CNY',
                reader: 'taobao',
                pageTitle: `保温杯 ${at}`,
                firstSeen,
                lastSeen: state === states - 1 ? end - 3_600_000 : firstSeen + span - 3_600_000,
              });
            }
          }
          writing.addEventListener('complete', () => {
            opening.result.close();
            done();
          });
          writing.addEventListener('error', () => fail(writing.error));
        });
      }),
    { first: from, last: to, each: rivalsEach, states: year.rows / year.offers, end: now },
  );
}

/** Milliseconds from a press until something is there and was painted. */
const timed = (panel: Page, press: string, there: string) =>
  panel.evaluate(
    ([button, wanted]) =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const look = () => {
          const found = document.querySelector(wanted);
          const drawn = found instanceof HTMLCanvasElement ? isDrawn(found) : found;
          if (drawn) requestAnimationFrame(() => done(performance.now() - begun));
          else requestAnimationFrame(look);
        };
        const isDrawn = (canvas: HTMLCanvasElement) =>
          canvas.width > 0 &&
          canvas
            .getContext('2d')
            ?.getImageData(0, 0, canvas.width, canvas.height)
            .data.some((part) => part > 0);
        document.querySelector<HTMLElement>(button)?.click();
        look();
      }),
    [press, there] as const,
  );

/** What reading every state would take, as a base. */
const scan = (panel: Page) =>
  panel.evaluate(
    () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        const opening = indexedDB.open('shop-rounds');
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('offers').objectStore('offers').getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            done(performance.now() - begun);
          });
        });
      }),
  );

export interface PricesMeasured extends YearOfPrices {
  table: number[];
  chart: number[];
  scan: number[];
}

/** Table and chart in turn, so many rounds, with one full scan a round beside them. */
export async function pricesBench(rounds: number): Promise<PricesMeasured> {
  const extension = await launchExtension({ dir: freshBuild() });
  try {
    await extension.setNow(now);
    const panel = await openPanelWindow(extension);
    await panel.emulateMedia({ reducedMotion: 'reduce' });
    for (let at = 0; at < year.offers; at += 100) await fill(panel, at, at + 100);
    await panel.reload();
    const tabs = 'nav.tabs button:nth-of-type';
    await panel.locator('nav.tabs').waitFor({ timeout: 300_000 });
    const measured: PricesMeasured = { ...year, table: [], chart: [], scan: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const table = await timed(panel, `${tabs}(2)`, '.me-row');
      await panel.waitForTimeout(1_000);
      const row = '.sheet:has(.me-row) details.chk';
      const chart = await timed(panel, `${row} > summary`, `${row} canvas`);
      // The first of each loads its scripts.
      if (round > 0) {
        measured.table.push(table);
        measured.chart.push(chart);
        measured.scan.push(await scan(panel));
      }
      await panel.locator(`${tabs}(1)`).click();
    }
    return measured;
  } finally {
    await extension.close();
  }
}
