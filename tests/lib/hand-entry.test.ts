// A price typed in is kept as it was typed or not at all: nothing is guessed, rounded or given a currency nobody named.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handPriceOf, handRowOf, type HandEntry } from '../../lib/hand-entry';

const entry = (part: Partial<HandEntry>): HandEntry => ({
  seller: '暖川',
  site: 'pinduoduo',
  link: '',
  price: '72.90',
  condition: '',
  ...part,
});

test.each([
  ['72.90', 'CNY', { amount: '72.90', currency: 'CNY' }],
  ['¥72.9', 'CNY', { amount: '72.9', currency: 'CNY' }],
  ['￥1,299', 'CNY', { amount: '1299', currency: 'CNY' }],
  ['US$ 24.99', 'CNY', { amount: '24.99', currency: 'USD' }],
  ['12,50 €', undefined, { amount: '12.50', currency: 'EUR' }],
])('%s on a site that sells in %s', (text, usual, price) => {
  expect(handPriceOf(text, usual)).toEqual(price);
});

test.each([
  '',
  '免费',
  '0',
  '-5',
  '72-89',
  '72.90 / 69.90',
  '¥7?9',
  '72.905',
  '1.299 €',
  '3折',
  '满200减30',
  '72.90起',
])('"%s" is no one price', (text) => expect(handPriceOf(text, 'CNY')).toBeUndefined());

test('a number without a sign, on a site that sells in many currencies, asks for the currency', () => {
  expect(handPriceOf('24.99', undefined)).toBe('no-currency');
  expect(handRowOf(entry({ site: 'amazon', price: '24.99' }), undefined, 1)).toBe('no-currency');
});

test('what is missing is named', () => {
  expect(handRowOf(entry({ seller: '  ' }), 'CNY', 1)).toBe('no-seller');
  expect(handRowOf(entry({ price: '便宜' }), 'CNY', 1)).toBe('no-price');
  expect(handRowOf(entry({ link: 'javascript:alert(1)' }), 'CNY', 1)).toBe('bad-link');
  expect(handRowOf(entry({ link: '拼多多' }), 'CNY', 1)).toBe('bad-link');
});

test('the row says that it was typed, when, what and under which condition', () => {
  const row = handRowOf(
    entry({ condition: ' 百亿补贴 ', link: 'https://yangkeduo.com/goods.html?id=7' }),
    'CNY',
    99,
  );
  expect(row).toMatchObject({
    site: 'pinduoduo',
    reader: 'by-hand',
    priceMinor: 7290,
    currency: 'CNY',
    url: 'https://yangkeduo.com/goods.html?id=7',
    firstSeen: 99,
    lastSeen: 99,
    offer: {
      shop: '暖川',
      price: { amount: '72.90', currency: 'CNY', label: '百亿补贴' },
      from: { price: { how: 'by-hand', text: '72.90' } },
    },
  });
});

test('a second price of the same rival is kept under the same key', () => {
  const first = handRowOf(entry({}), 'CNY', 1);
  if (typeof first === 'string') throw new Error(first);
  expect(
    handRowOf(entry({ offerKey: first.offerKey, link: first.url, price: '69.90' }), 'CNY', 2),
  ).toMatchObject({
    offerKey: first.offerKey,
    priceMinor: 6990,
  });
});

test('any amount of fen typed comes out as that many fen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (fen) => {
      const typed = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
      expect(handRowOf(entry({ price: typed }), 'CNY', 1)).toMatchObject({ priceMinor: fen });
    }),
  );
});
