// The invented pages readers are made ready on: they have one of everything, and making ready leaves the page alone.
import { expect, test } from 'vitest';
import { readConsole } from '../../lib/read/console';
import { readOffer } from '../../lib/read/offer';
import { prime } from '../../lib/read/prime';
import { sampleConsole } from '../../lib/read/sample-console';
import { sampleOffer } from '../../lib/read/sample-offer';
import { pageOf } from '../../lib/read/scan';

const url = new URL('https://shop.example/');
const drawn = (markup: string) => pageOf(new DOMParser().parseFromString(markup, 'text/html'), url);

test('the console sample is read: figures, a table without its buyers, a menu, and no word of a buyer', () => {
  const read = readConsole(drawn(sampleConsole));
  expect(read.figures).toBeGreaterThan(5);
  expect(read.tables?.map(({ columns, rows }) => [columns.length, rows.length])).toEqual([[3, 1]]);
  expect(read.links).toHaveLength(2);
  const words = JSON.stringify(read);
  for (const buyer of ['张*', '小样路']) expect(words).not.toContain(buyer);
});

test('the offer sample is read: its data and the visible price agree', () => {
  expect(readOffer(drawn(sampleOffer))).toMatchObject({
    title: 'Cup 小样杯',
    price: { amount: '12.50' },
  });
});

test('making ready runs each set once and changes nothing on the page', async () => {
  const before = document.documentElement.outerHTML;
  let runs = 0;
  const consoles = {
    sample: sampleConsole,
    states: [],
    console: (page: Parameters<typeof readConsole>[0]) => {
      runs += 1;
      expect(page.document).not.toBe(document);
      return readConsole(page);
    },
  };
  await prime({ consoles }, url);
  await prime({ consoles }, url);
  expect(runs).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
