// A price that was pointed at: it is the reading's price, and what the page's reader told beside it is never lost.
import { describe, expect, test } from 'vitest';
import { intakeOf } from '../../lib/intake';
import { isPartialPrice } from '../../lib/partial-price';
import type { Draft, Offer } from '../../lib/reading';
import { handPriceOf } from '../../lib/hand-entry';
import { withTaughtPrice } from '../../lib/taught-price';
import { printOf } from './prints';

const print = printOf('money', { near: [['到手价']], before: '到手价' });
const at = { path: '#price', text: '¥89.00' };
const page = (part: Partial<Draft>): Draft => ({
  version: 1,
  url: 'https://rival.example/item/1',
  takenAt: 1,
  pageTitle: '保温杯',
  site: 'general',
  reader: 'offer',
  kind: 'offer',
  state: 'ok',
  ms: 1,
  ...part,
});
const offer = (part: Partial<Offer>): Draft =>
  page({ offer: { title: '保温杯', from: { price: { how: 'visible price', text: '¥99.00' } }, ...part } });
const priced = (draft: Draft, text = '¥89.00', words = print) => {
  // As the page's own script tells it.
  const price = handPriceOf(text, 'CNY');
  const known = typeof price === 'object' && price.currency;
  const found = { text, at, ...(known && { price: { amount: price.amount, currency: known } }) };
  return withTaughtPrice(draft, { print: words }, found);
};

describe('a price that was pointed at', () => {
  test('is the price of the reading, with its own reader and place; the other one is said', () => {
    const read = priced(offer({ price: { amount: '99.00', currency: 'CNY' } }));
    expect(read.offer).toMatchObject({
      price: { amount: '89.00', currency: 'CNY', label: '到手价' },
      priceRead: { amount: '99.00', currency: 'CNY' },
      from: { price: { how: 'taught', text: '¥89.00', at }, priceRead: { text: '¥99.00' } },
    });
    const [row] = intakeOf(read, { platform: 'general', shops: [], timeZone: 'Asia/Shanghai' }).offers;
    expect(row).toMatchObject({ priceMinor: 8900, currency: 'CNY', reader: 'taught' });
  });

  test('that the page’s reader tells as well is no dispute, and keeps what is known of it', () => {
    const read = priced(
      offer({ price: { amount: '89.0', currency: 'CNY', kind: 'member', label: '会员价' } }),
    );
    expect(read.offer).not.toHaveProperty('priceRead');
    expect(read.offer && isPartialPrice({ offer: read.offer })).toBe(true);
  });

  test('within a range is one of its prices, outside it the range is said', () => {
    const ranged = offer({ priceRange: { low: '79.00', high: '99.00' } });
    expect(priced(ranged).offer).not.toHaveProperty('priceRead');
    expect(priced(ranged, '¥109.00').offer).toMatchObject({ priceRead: { unread: 'range' } });
  });

  test('whose words say that only some pay it is compared with nothing', () => {
    const read = priced(offer({}), '¥89.00', { ...print, before: '新人价' });
    expect(read.offer && isPartialPrice({ offer: read.offer })).toBe(true);
  });

  test('makes a page readable that no reader could take', () => {
    const read = priced(page({ kind: 'state', state: 'unreadable', why: 'x', reader: 'state' }));
    expect(read).toMatchObject({
      kind: 'offer',
      state: 'ok',
      offer: { title: '保温杯', price: { amount: '89.00' } },
    });
    expect(read).not.toHaveProperty('why');
  });

  test.each([
    ['two amounts', '¥89.00 ¥99.00'],
    ['a range', '¥89.00-99.00'],
    ['none', '暂无'],
  ])('changes nothing where %s stand there', (_, text) => {
    const read = offer({ price: { amount: '99.00', currency: 'CNY' } });
    expect(priced(read, text)).toBe(read);
  });

  test.each([
    ['signed out', page({ kind: 'state', state: 'signed-out' })],
    ['a console', page({ kind: 'console' })],
  ])('is none on a page that is %s', (_, draft) => {
    expect(priced(draft)).toBe(draft);
  });
});
