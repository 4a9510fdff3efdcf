// The invented pages readers are made ready on: they have one of everything, and making ready leaves the page alone.
import { expect, test } from 'vitest';
import { readConsole } from '../../lib/read/console';
import { readAnyOffer } from '../../lib/read/any-offer';
import { prime } from '../../lib/read/prime';
import { sampleConsole, samplesBefore } from '../../lib/read/sample-console';
import { sampleOffer } from '../../lib/read/sample-offer';
import { pageOf } from '../../lib/read/scan';

const url = new URL('https://shop.example/');
const drawn = (markup: string) => pageOf(new DOMParser().parseFromString(markup, 'text/html'), url);

test('the console sample is read: figures, a table without its buyers, a menu, and no word of a buyer', () => {
  const read = readConsole(drawn(sampleConsole));
  expect(read.figures).toBeGreaterThan(5);
  expect(read.tables?.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([[2, 1]]);
  expect(read.links).toHaveLength(1);
  const words = JSON.stringify(read);
  for (const buyer of ['张*', '小样路']) expect(words).not.toContain(buyer);
});

test('the offer sample is read: its data and the visible price agree', () => {
  expect(readAnyOffer(drawn(sampleOffer), { id: 'general', pages: [] })?.offer).toMatchObject({
    title: 'Cup',
    price: { amount: '12.50' },
  });
});

const pageWith = (elements: number) => drawn('<p>1</p>'.repeat(elements));

test('making ready happens once, before a large console only, and changes nothing on the page', async () => {
  const before = document.documentElement.outerHTML;
  let runs = 0;
  const consoles = {
    sample: sampleConsole,
    samples: samplesBefore,
    states: [],
    console: (page: Parameters<typeof readConsole>[0]) => {
      runs += 1;
      expect(page.document).not.toBe(document);
      return readConsole(page);
    },
  };
  await prime({ consoles }, pageWith(200));
  expect(runs).toBe(0);
  await prime({ consoles }, pageWith(4000));
  const first = runs;
  expect(first).toBeGreaterThan(0);
  await prime({ consoles }, pageWith(4000));
  expect(runs).toBe(first);
  expect(document.documentElement.outerHTML).toBe(before);
});
