// Real pages, where they stand beside the checkout: a wrong price is worse than none, and a page held back yields nothing.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readPageList } from '../tools/page-list.ts';
import { readPages } from '../tools/page-readings.ts';
import { judgePage, type Outcome } from '../tools/verdicts.ts';

const folder = process.env['SHOP_ROUNDS_PAGES'];
test.skip(folder === undefined, 'SHOP_ROUNDS_PAGES is not set');

interface Judged {
  file: string;
  field: string;
  outcome: Outcome;
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
      for (const { field, outcome } of judgePage(page, line, where))
        judged.push({ file: page.file, field, outcome });
    },
  });
  const of = (place: string, ...fields: string[]) =>
    judged.filter(({ file, field }) => file.startsWith(place) && fields.includes(field));
  const notRight = (some: Judged[]) => some.filter(({ outcome }) => outcome !== 'right');
  const share = (some: Judged[], outcome: Outcome) =>
    some.filter((one) => one.outcome === outcome).length / some.length;

  const chinese = of('cn/', 'price', 'priceRange', 'title', 'titleContains', 'itemId');
  expect(chinese.length).toBeGreaterThan(8);
  expect(notRight(chinese)).toEqual([]);
  expect(share(of('cn/', 'items.price'), 'right')).toBeGreaterThanOrEqual(0.98);
  expect(notRight(of('not-readable/', 'state', 'offers'))).toEqual([]);
  const others = of('intl/', 'price');
  expect(others.length).toBeGreaterThan(80);
  expect(share(others, 'right')).toBeGreaterThanOrEqual(0.75);
  expect(share(others, 'wrong') + share(others, 'invented')).toBeLessThanOrEqual(0.04);
  expect(others.filter(({ outcome }) => outcome === 'invented')).toEqual([]);
});
