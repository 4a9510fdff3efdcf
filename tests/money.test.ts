// Amounts: what shops print in any language comes back exactly, and what is no price never becomes one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf } from '../lib/currencies';
import { fractionDigits, toMinor } from '../lib/money';
import { fromMinor } from '../lib/minor-text';
import { parseDecimal } from '../lib/printed-number';
import { hasSign, parsePrice } from '../lib/printed-price';

/** Language and country of a shop, and its currency. */
const shops = [
  ['zh-CN', 'CNY'], ['zh-TW', 'TWD'], ['zh-HK', 'HKD'], ['ja-JP', 'JPY'], ['ko-KR', 'KRW'], ['en-US', 'USD'],
  ['en-CA', 'CAD'], ['en-AU', 'AUD'], ['en-GB', 'GBP'], ['de-DE', 'EUR'], ['de-AT', 'EUR'], ['fr-FR', 'EUR'],
  ['it-IT', 'EUR'], ['nl-NL', 'EUR'], ['sv-SE', 'SEK'], ['nb-NO', 'NOK'], ['da-DK', 'DKK'], ['pl-PL', 'PLN'],
  ['cs-CZ', 'CZK'], ['hu-HU', 'HUF'], ['ru-RU', 'RUB'], ['uk-UA', 'UAH'], ['kk-KZ', 'KZT'], ['pt-BR', 'BRL'],
  ['es-MX', 'MXN'], ['es-AR', 'ARS'], ['es-CL', 'CLP'], ['en-IN', 'INR'], ['tr-TR', 'TRY'], ['he-IL', 'ILS'],
  ['th-TH', 'THB'], ['vi-VN', 'VND'], ['id-ID', 'IDR'], ['ms-MY', 'MYR'], ['en-SG', 'SGD'], ['de-CH', 'CHF'],
  ['ar-SA', 'SAR'], ['ar-KW', 'KWD'], ['ar-BH', 'BHD'], ['en-OM', 'OMR'],
] as const; // prettier-ignore

describe('a printed price', () => {
  test.each(shops)('of a shop in %s comes back exactly, with its currency', (locale, currency) => {
    const digits = fractionDigits(currency);
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (minor) => {
        const amount = fromMinor(minor, currency);
        const price = parsePrice(format.format(Number(amount)), { lang: locale });
        expect(Number(price?.amount)).toBe(Number(amount));
        expect(price?.currency).toBe(currency);
        expect(hasSign(format.format(Number(amount)))).toBe(true);
        expect(digits === 0 || toMinor(price?.amount ?? '', currency) === minor).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('with words around it keeps the amount beside the sign', () => {
    const around = fc.constantFrom('内含3件 ', 'Set of 6 – ', 'Nr. 12: ', '4 Stück ', '');
    fc.assert(
      fc.property(around, fc.integer({ min: 1, max: 999_999 }), (before, minor) => {
        expect(parsePrice(`${before}€ ${fromMinor(minor, 'EUR')}`)?.amount).toBe(fromMinor(minor, 'EUR'));
      }),
    );
  });

  test.each(
    'Fr. 12.50|S/ 20|S/. 20|12,50 Kč|RM12|Ksh 200|１００円|￥12|ＵＳＤ 5|50 грн.|R 199|$U 300|20 د.إ|Rs.500|kr. 99|5 CHF.'.split(
      '|',
    ),
  )('has its sign seen, however it is written: %s', (text) => {
    expect(hasSign(text)).toBe(true);
  });

  test.each(['Modell 500 Farbe 3', '4.5 out of 5 stars (231)', '30 days', 'fair 5', '12 rsx', '5 frames'])(
    'has no sign where words only begin like one: %s',
    (text) => {
      expect(hasSign(text)).toBe(false);
    },
  );

  test.each([
    ['券后¥26.93', { amount: '26.93', currency: 'CNY', label: '券后' }],
    ['99.9元起', { amount: '99.9', currency: 'CNY', from: true }],
    ['￥341 优惠前 ￥388', { amount: '341', original: '388' }],
    ['定金¥100 预售价¥899', { amount: '899' }],
    ['149.00-159.00', { low: '149.00', high: '159.00' }],
    ['UVP 59,00 € 49,90 €', { amount: '49.90', original: '59.00' }],
    ['$1,190.00 AUD', { amount: '1190.00', currency: 'AUD' }],
    ['€2 71', { amount: '2.71' }],
    ['1.198,- Kr', { amount: '1198' }],
    ['2€71', { amount: '2.71' }],
    ['¥1.2万起', { amount: '12000', currency: 'CNY', from: true }],
    ['1-1.5万元', { low: '10000', high: '15000', currency: 'CNY' }],
    ['¥99-1.2万', { low: '99', high: '12000', currency: 'CNY' }],
    ['€ 10.00 € 8.00 – € 10.00', { amount: '10.00' }],
    ['992_991_999.01€', { amount: '992991999.01' }],
    ['1.250 KWD', { amount: '1.250' }],
    ['1,299.500 KWD', { amount: '1299.500' }],
    ['¥ 1,299.00', { amount: '1299.00' }],
    ['ab 29,90*', { amount: '29.90', from: true }],
  ])('%s', (text, price) => expect(parsePrice(text, { lang: 'zh' })).toMatchObject(price));
});

describe('what is no price', () => {
  test.each([
    '价格面议', '¥?', '¥1?99', '第2件半价', '第2件0元', '满300减50', '3期免息 ¥433.00/期', '-12%', '8折', '25-09', '12人付款', '4.8 stars',
    '¥1*9', '¥1**', '¥1xx', '¥1●9', '¥\ue602\ue603.00', '¥1\ue602', '¥5折', '¥12元5角', '9块9', '-¥50', '(-40.00€)', '$3M',
    '2026-11-22', '22.11.2026', '11/22/2026', '14:05', '22日', 'July, 2004', '1.2.3', '33010002000121', '成交51.3万+元', '2亿像素',
  ])('%s yields no amount', (text) => expect(parsePrice(text)).toBeUndefined()); // prettier-ignore

  test('a text without a digit yields nothing', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        fc.pre(!/\p{N}/u.test(text));
        expect(parsePrice(text)).toBeUndefined();
      }),
    );
  });

  test('nothing that is read holds other digits than the text, unless a word counts by the thousand', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        fc.pre(!/[千万亿]/.test(text));
        const amount = parsePrice(text)?.amount;
        const digits = (amount ?? '').replace(/\D/g, '').replace(/^0+/, '');
        expect(text.replace(/\D/g, '')).toContain(digits);
      }),
    );
  });

  test('an amount with a digit hidden is never read', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{1,4}(\.\d\d)?$/),
        fc.nat(),
        fc.constantFrom('?', '？', '●', '█', '\ue601', '\uf123'),
        (amount, at, mask) => {
          const place = at % amount.length;
          fc.pre(amount[place] !== '.');
          expect(parsePrice(`¥${amount.slice(0, place)}${mask}${amount.slice(place + 1)}`)).toBeUndefined();
        },
      ),
    );
  });
});

describe('a sign that several countries share', () => {
  test.each([
    ['$', { host: 'www.shop.ca' }, 'CAD'],
    ['$', { host: 'shop.com.tw' }, 'TWD'],
    ['$', { lang: 'en-US' }, 'USD'],
    ['$', { host: 'shop.com', lang: 'en' }, undefined],
    ['¥', { lang: 'ja' }, 'JPY'],
    ['¥', { host: 'shop.cn' }, 'CNY'],
    ['kr', { host: 'butik.se' }, 'SEK'],
    ['Rs', { host: 'www.bazaar.com.pk' }, 'PKR'],
    ['kr', {}, undefined],
  ])('%s at %o is %s', (sign, place, currency) => expect(currencyOf(sign, place)).toBe(currency));
});

describe('minor units', () => {
  test('go there and back without loss', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('CNY', 'JPY', 'KWD'),
        (minor, currency) => {
          expect(toMinor(fromMinor(minor, currency), currency)).toBe(minor);
        },
      ),
    );
  });
  test('are exact where floating point is not', () => {
    expect(toMinor('1.005')).toBe(101);
    expect(toMinor('0.285', 'KWD')).toBe(285);
    expect(toMinor('1e5')).toBeUndefined();
  });
  test('a number with both marks, groups and cents', () => {
    expect(
      ['1.299,95', '1,299.95', "1'299.95", '1 299,95', '1.299.95'].map((text) => parseDecimal(text)),
    ).toEqual(Array.from({ length: 5 }, () => '1299.95'));
  });
});
