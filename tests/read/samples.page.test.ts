// The invented page readers of offers are made ready on: it has one of everything, and making ready leaves the page alone.
import { expect, test } from 'vitest';
import { readAnyOffer } from '../../lib/read/any-offer';
import { prime } from '../../lib/read/prime';
import type { OfferReading } from '../../lib/read/page';
import { sampleOffer } from '../../lib/read/sample-offer';
import { pageOf } from '../../lib/read/scan';

const url = new URL('https://shop.example/');
const drawn = (markup: string) => pageOf(new DOMParser().parseFromString(markup, 'text/html'), url);

test('the offer sample is read: its data and the visible price agree', () => {
  expect(readAnyOffer(drawn(sampleOffer), { id: 'general', pages: [] })?.offer).toMatchObject({
    title: 'Cup',
    price: { amount: '12.50' },
  });
});

test('making ready happens once, and changes nothing on the page', async () => {
  const before = document.documentElement.outerHTML;
  let runs = 0;
  const offers: OfferReading = {
    sample: sampleOffer,
    offer(page, site) {
      runs += 1;
      expect(page.document).not.toBe(document);
      return readAnyOffer(page, site);
    },
  };
  for (let again = 0; again < 2; again += 1) await prime({ offers }, drawn('<p>1</p>'));
  expect(runs).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
