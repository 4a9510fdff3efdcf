// Texts of a known kind become values: in Chinese and international habits, and nothing where no value may come out.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromMinor } from '../../lib/minor-text';
import { parseText, type Kind } from '../../lib/text-value';

const locales = [
  'zh-CN', 'zh-TW', 'zh-HK', 'ja-JP', 'ko-KR', 'en-US', 'en-CA', 'en-AU', 'en-GB', 'en-IN', 'en-ZA', 'de-DE', 'de-AT',
  'de-CH', 'fr-FR', 'fr-CA', 'fr-CH', 'it-IT', 'es-ES', 'es-MX', 'es-AR', 'es-CL', 'pt-BR', 'pt-PT', 'nl-NL', 'sv-SE',
  'nb-NO', 'da-DK', 'fi-FI', 'is-IS', 'pl-PL', 'cs-CZ', 'sk-SK', 'hu-HU', 'ro-RO', 'bg-BG', 'hr-HR', 'sl-SI', 'sr-RS',
  'et-EE', 'lv-LV', 'lt-LT', 'el-GR', 'ru-RU', 'uk-UA', 'kk-KZ', 'tr-TR', 'he-IL', 'ar-SA', 'ar-EG', 'ar-MA', 'fa-IR',
  'ur-PK', 'hi-IN', 'mr-IN', 'ne-NP', 'bn-BD', 'ta-IN', 'th-TH', 'vi-VN', 'id-ID', 'ms-MY', 'fil-PH', 'my-MM', 'km-KH',
  'ka-GE', 'hy-AM', 'az-AZ', 'sw-KE', 'am-ET',
]; // prettier-ignore
const currencies =
  'CNY JPY KRW TWD HKD SGD USD CAD AUD NZD GBP EUR CHF SEK NOK DKK ISK PLN CZK HUF RON BGN RSD RUB UAH KZT TRY ILS SAR AED KWD BHD OMR JOD TND EGP MAD IRR INR PKR LKR NPR BDT THB VND IDR MYR PHP MMK KHR LAK GEL AMD AZN KES ETB ZAR NGN MXN ARS CLP COP PEN BRL UYU'.split(
    ' ',
  );

describe('an amount as Intl prints it', () => {
  const printed = (currencyDisplay: 'symbol' | 'code') =>
    fc
      .record({
        locale: fc.constantFrom(...locales),
        currency: fc.constantFrom(...currencies),
        minor: fc.oneof(
          fc.integer({ min: 1, max: 99_999 }),
          fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
        ),
      })
      .map(({ locale, currency, minor }) => ({
        currency,
        amount: fromMinor(minor, currency),
        text: new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(
          Number(fromMinor(minor, currency)),
        ),
      }));

  test('reads back equal in every locale, whatever the currency', () => {
    expect(locales.length).toBeGreaterThanOrEqual(60);
    fc.assert(
      fc.property(printed('symbol'), ({ text, amount }) => {
        expect(parseText(text, 'price'), text).toHaveProperty('amount');
        expect(Number((parseText(text, 'price') as { amount: string }).amount), text).toBe(Number(amount));
      }),
      { numRuns: 3000 },
    );
  });

  test('keeps its currency where the code is printed', () => {
    fc.assert(
      fc.property(printed('code'), ({ text, amount, currency }) => {
        const price = parseText(text, 'price') as { amount: string; currency: string } | undefined;
        expect(Number(price?.amount), text).toBe(Number(amount));
        expect(price?.currency, text).toBe(currency);
      }),
      { numRuns: 1000 },
    );
  });
});

type Row = [text: string, value: object | undefined, hint?: string];

const rows: Record<Kind, Row[]> = {
  price: [
    ['¥26 .93', { amount: '26.93', currency: 'CNY' }],
    ['¥ 2 6 . 9 3', { amount: '26.93', currency: 'CNY' }],
    ['5 99£', { amount: '5.99', currency: 'GBP' }],
    ['12元5角8分', { amount: '12.58', currency: 'CNY' }],
    ['9块9', { amount: '9.9', currency: 'CNY' }],
    ['壹仟贰佰叁拾肆元伍角', { amount: '1234.5', currency: 'CNY' }],
    ['$1.2k', { amount: '1200', currency: 'USD' }],
    ['€1,5 Mio', { amount: '1500000', currency: 'EUR' }],
    ['税込 ¥1,980', { amount: '1980', currency: 'JPY', label: '税込' }],
    ['5€99', { amount: '5.99', currency: 'EUR' }],
    ['港币1,088元', { amount: '1088', currency: 'HKD' }],
    ['99,001DT', { amount: '99.001', currency: 'TND' }],
    ['99,010JD', { amount: '99010', currency: 'JOD' }],
    ['99,01&#8364;', { amount: '99.01', currency: 'EUR' }],
    ['99,01 $CAD', { amount: '99.01', currency: 'CAD' }],
    ['-¥50', { amount: '-50', currency: 'CNY' }],
    ['$5', { amount: '5', currency: 'CAD' }, 'shop.ca'],
    ['$5', { amount: '5', currency: 'AUD' }, 'en-AU'],
    ['17,95', { amount: '17.95', currency: 'DKK' }, 'DKK/stk'],
    ['€ 5', { amount: '5', currency: 'EUR' }, '$'],
    ['¥1?9', undefined], ['¥1\ue602', undefined], ['12⁹⁹ €', undefined], ['①99元', undefined], ['€2 7', undefined],
    ['2024款', undefined], ['12 pcs', undefined], ['SKU 12345678', undefined], ['2026年11月22日', undefined],
  ],
  number: [
    ['1亿2000万', { value: 120_000_000 }],
    ['1.234.567', { value: 1_234_567 }],
    ["1'234", { value: 1234 }],
    ['12,34,567', { value: 1_234_567 }],
    ['0,125', { value: 0.125 }],
    ['1.234', { value: 1234 }, 'de'],
    ['1.234', { value: 1.234 }],
    ['2.5 million', { value: 2_500_000 }],
    ['三千五百件', { value: 3500 }],
    ['१२', { value: 12 }],
    ['１，２３４', { value: 1234 }],
    ['1000多人', { atLeast: 1000 }],
    ['超1000', { atLeast: 1000 }],
    ['100-500', { low: 100, high: 500 }],
    ['5万8', undefined], ['不足10', undefined], ['1?9', undefined], ['1/5', undefined], ['双十一', undefined], ['20%', undefined],
    ['01:02:03', undefined], ['3天4小时', undefined], ['2026-11-22', undefined], ['12345678901234567890', undefined],
  ],
  percent: [
    ['12,5 %', { value: 0.125 }],
    ['%12,5', { value: 0.125 }],
    ['٪١٢', { value: 0.12 }],
    ['57.3%', { value: 0.573 }],
    ['百分之三点五', { value: 0.035 }],
    ['三成五', { value: 0.35 }],
    ['0.5‰', { value: 0.0005 }],
    ['99%+', { atLeast: 0.99 }],
    ['10%-20%', { low: 0.1, high: 0.2 }],
    ['12', undefined], ['<1%', undefined], ['8.5折', undefined], ['1?%', undefined],
  ],
  duration: [
    ['一个半小时', { seconds: 5400 }],
    ['2h 30m', { seconds: 9000 }],
    ['1天 02:03:04', { seconds: 93_784 }],
    ['PT1H30M', { seconds: 5400 }],
    ['500毫秒', { seconds: 0.5 }],
    ['平均响应时长 38秒', { seconds: 38 }],
    ['3天以上', { atLeast: 259_200 }],
    ['05:30', undefined], ['3-5天', undefined], ['<1分钟', undefined], ['3个月', undefined], ['2026-11-22', undefined], ['5', undefined],
  ],
  date: [
    ['2026年11月22日 星期日', { day: '2026-11-22' }],
    ['二〇二六年十一月二十二日', { day: '2026-11-22' }],
    ['20261122', { day: '2026-11-22' }],
    ['Nov 22, 2026', { day: '2026-11-22' }],
    ['22 de noviembre de 2026', { day: '2026-11-22' }],
    ['22.11.2026', { day: '2026-11-22' }],
    ['11/22/2026', { day: '2026-11-22' }],
    ['03/04/2026', { day: '2026-04-03' }, 'en-GB'],
    ['11月22日', { day: '2026-11-22' }, '2026-11-30'],
    ['昨天', { day: '2026-11-29' }, '2026-11-30'],
    ['2026-11-15 00:00 至 2026-11-21 23:59', { from: '2026-11-15', to: '2026-11-21' }],
    ['2026年11月15日至21日', { from: '2026-11-15', to: '2026-11-21' }],
    ['11月15日-11月21日', { from: '2026-11-15', to: '2026-11-21' }, '2026-11-30'],
    ['2026.11.15-11.21', { from: '2026-11-15', to: '2026-11-21' }],
    ['2026年2月', { from: '2026-02-01', to: '2026-02-28' }],
    ['03/04/2026', undefined], ['11月22日', undefined], ['昨天', undefined], ['2026-02-30', undefined], ['近7天', undefined],
    ['2026-11-21 ~ 2026-11-15', undefined], ['下单 2026-11-15 发货 2026-11-17', undefined], ['15–21 November 2026', undefined],
  ],
}; // prettier-ignore

describe.each(Object.entries(rows))('a %s', (kind, texts) => {
  test.each(texts)('%s is %o', (text, value, hint) => {
    expect(parseText(text, kind as Kind, hint)).toEqual(value);
  });
});

test('a text without a digit or a written number has no value of any kind', () => {
  const kind = fc.constantFrom<Kind>('price', 'number', 'percent', 'duration', 'date');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), kind, (text, one) => {
      fc.pre(!/[\p{N}半〇零一二两三四五六七八九十百千万亿]/u.test(text.normalize('NFKC')));
      expect(parseText(text, one)).toBeUndefined();
    }),
  );
});

const folder = process.env['SHOP_ROUNDS_PAGES'];
const collected = <T>(name: string): T[] => {
  const path = folder ? join(folder, '../data', name) : '';
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as T[]) : [];
};

describe.skipIf(!folder)('collected strings (SHOP_ROUNDS_PAGES)', () => {
  test('of numbers, shares, lengths of time and dates are all right', () => {
    const all = collected<{ text: string; kind: Kind; expect: object | null }>('number-strings.json');
    const wrong = all.filter(({ text, kind, expect: expected }) => {
      const got = JSON.stringify(sorted(parseText(text, kind) ?? null));
      return got !== JSON.stringify(sorted(expected));
    });
    expect(wrong).toEqual([]);
  });

  test('of prices have 99 of 100 amounts and 96 of 100 currencies right', () => {
    const all = collected<{
      input: string | null;
      currency_hint: string | null;
      expected_amount: string | null;
      expected_iso?: string[] | null;
    }>('price-strings.json');
    const prices = all.map((one) => ({
      ...one,
      price: (one.input === null ? undefined : parseText(one.input, 'price', one.currency_hint ?? '')) as
        | { amount?: string; low?: string; currency?: string }
        | undefined,
    }));
    const right = prices.filter(({ price, expected_amount: expected }) => {
      const amount = price?.amount ?? price?.low;
      return expected === null
        ? amount === undefined
        : amount !== undefined && Number(amount) === Number(expected);
    });
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.99);
    const told = prices.filter((one) => one.expected_iso && one.expected_amount !== null);
    const known = told.filter((one) => one.expected_iso?.includes(one.price?.currency ?? ''));
    expect(known.length / told.length).toBeGreaterThanOrEqual(0.96);
  });
});

const sorted = (value: object | null) =>
  value && Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
