// Real pages, where they stand beside the checkout: a wrong price is worse than none, and a page held back yields nothing.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isLeftOut } from '../tools/left-out.ts';
import { readPageList } from '../tools/page-list.ts';
import { readPages } from '../tools/page-readings.ts';
import { judgePage, type Outcome } from '../tools/verdicts.ts';

const folder = process.env['SHOP_ROUNDS_PAGES'];
test.skip(folder === undefined, 'SHOP_ROUNDS_PAGES is not set');

interface Judged {
  file: string;
  url: string;
  field: string;
  outcome: Outcome;
  expected: unknown;
}

test('the prices of real pages', async () => {
  test.setTimeout(600_000);
  const { pages, subjects, folder: where } = readPageList(join(folder ?? '', 'pages.json'));
  const judged: Judged[] = [];
  let done = 0;
  await readPages(subjects, {
    line: (line) => {
      const page = pages[done];
      done += 1;
      if (!page) return;
      for (const { field, outcome, expected } of judgePage(page, line, where))
        judged.push({ file: page.file, url: page.url, field, outcome, expected });
    },
  });
  const of = (place: string, ...fields: string[]) =>
    judged.filter(({ file, field }) => file.startsWith(place) && fields.includes(field));
  const notRight = (some: Judged[]) => some.filter(({ outcome }) => outcome !== 'right');
  const share = (some: Judged[], outcome: Outcome) =>
    some.filter((one) => one.outcome === outcome).length / some.length;

  const chinese = judged.filter(({ file, field }) => file.startsWith('cn/') && !field.startsWith('items.'));
  expect(chinese.length).toBeGreaterThan(20);
  expect(notRight(chinese)).toEqual([]);
  for (const field of ['itemId', 'title', 'price', 'shop'])
    expect(share(of('cn/', `items.${field}`), 'right')).toBeGreaterThanOrEqual(0.99);
  expect(notRight(of('not-readable/', 'state', 'offers'))).toEqual([]);

  const prices = of('intl/', 'price');
  const known = prices.filter(({ expected }) => expected !== null);
  expect(known.length).toBeGreaterThan(80);
  expect(share(known, 'right')).toBeGreaterThanOrEqual(84 / 88);
  expect(share(known, 'wrong')).toBeLessThanOrEqual(2 / 88);
  expect(prices.filter(({ outcome }) => outcome === 'invented')).toEqual([]);
  const unseen = known.filter(({ url }) => isLeftOut(url));
  expect(share(unseen, 'right')).toBeGreaterThanOrEqual(0.9);
  expect(share(unseen, 'wrong')).toBeLessThanOrEqual(0.025);

  const least = { currency: 0.95, availability: 0.94, sku: 0.7, brand: 0.8 };
  for (const [field, right] of Object.entries(least)) {
    expect(share(of('intl/', field), 'right'), field).toBeGreaterThanOrEqual(right);
    expect(share(of('intl/', field), 'wrong'), field).toBeLessThanOrEqual(0.05);
  }
  const soldOut = of('', 'availability').filter(({ expected }) => String(expected) === 'OutOfStock');
  expect(soldOut.length).toBeGreaterThan(1);
  expect(notRight(soldOut)).toEqual([]);
});
