// The rivals' pages of the demo: every price is the one a buyer pays, and a rival's deeper coupon is found on its day.
import 'fake-indexeddb/auto';
import { expect, test } from '@playwright/test';
import type { OfferRow } from '../../lib/rows.ts';
import { judgeShop } from '../../lib/store/round-facts.ts';
import { pricePages } from '../shop/truth.ts';
import { openKnownDesk, openRivals, setDay, showView, watchRivals, type Desk } from '../tools/operator.ts';
import { copyStore } from '../tools/store-copy.ts';
import { readingOf, walkTo } from './walk.ts';

const shopId = 'taobao|青屿旗舰店';
let desk: Desk;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openKnownDesk('2026-09-17');
});
test.afterAll(() => desk.close());

const undercut = async (day: string) => {
  await copyStore(desk.extension);
  const judged = await judgeShop(shopId, day, desk.now + 600_000);
  return judged.find(({ check }) => check.id === 'price.undercut')?.outcome;
};

test('own and rival product pages show their one right price, whatever decoys stand beside it', async () => {
  test.setTimeout(240_000);
  for (const page of pricePages) {
    const url = desk.shop.url(page.host, page.path);
    await walkTo(desk.extension, desk.tab, url, desk.now);
    const reading = await readingOf(desk.extension, url);
    const rows = await desk.extension.rows<OfferRow>('offers');
    const row = rows.findLast((one) => one.url === reading?.draft.url);
    expect.soft(row?.priceMinor, `${page.shop} ${page.product}`).toBe(page.landedMinor['2026-09-17']);
    expect.soft(row?.currency, page.product).toBe('CNY');
    const witness = row?.offer.from['price'];
    expect.soft(witness?.text, `evidence of ${page.product}`).toMatch(/\d/);
    // The demo's own gallery: a large picture over five small ones, with more of them further down.
    if (/tmall|jd/.test(page.host))
      expect.soft(row?.offer.picture, page.product).toMatchObject({ width: expect.any(Number), count: 5 });
  }
});

test('a coupon of the evening before is seen in the morning, with the page it was seen on', async () => {
  test.setTimeout(300_000);
  await watchRivals(desk);
  expect((await undercut('2026-09-17'))?.verdict).toBe('pass');

  await setDay(desk, '2026-09-18');
  await openRivals(desk);
  for (const own of pricePages.filter((page) => page.own)) {
    await walkTo(desk.extension, desk.tab, desk.shop.url(own.host, own.path), desk.now);
  }
  const outcome = await undercut('2026-09-18');
  expect(['problem', 'attention']).toContain(outcome?.verdict);
  const shown = (outcome?.evidence ?? []).map(({ text, url }) => `${url} ${text}`).join('\n');
  expect(shown).toContain('690200000501');
  expect(shown).toContain('89');

  const history = (await desk.extension.rows<OfferRow>('offers'))
    .filter((row) => row.url.includes('690200000501'))
    .map((row) => row.priceMinor);
  expect(history).toEqual([10_900, 8_900]);
});

test('with the longest title in front nothing leaves the narrowest panel', async () => {
  const { panel, tab } = desk;
  await panel.setViewportSize({ width: 360, height: 860 });
  const [longest] = pricePages
    .filter((page) => !page.own)
    .toSorted((a, b) => b.product.length - a.product.length);
  await walkTo(desk.extension, tab, desk.shop.url(longest?.host ?? '', longest?.path ?? ''), desk.now);
  await tab.bringToFront();
  await showView(panel, 'prices');
  await expect(panel.getByRole('region', { name: '当前页' })).toBeVisible();
  const outside = await panel.evaluate(() =>
    [...document.querySelectorAll('main *')].flatMap((each) =>
      each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 0.5
        ? [each.outerHTML.slice(0, 120)]
        : [],
    ),
  );
  expect(outside).toEqual([]);
});
