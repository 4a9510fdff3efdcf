// How figures, money, days and times are written in both languages.
import { describe, expect, test } from 'vitest';
import { dictionaries } from '../../assets/locales';
import { formatsOf } from '../../components/formats';

const zh = formatsOf('zh', 'Asia/Shanghai', dictionaries.zh);
const en = formatsOf('en', 'Asia/Shanghai', dictionaries.en);
const morning = Date.parse('2026-09-18T09:04:12+08:00');

describe('quantities', () => {
  test('prices keep their cents, large totals do not', () => {
    expect(zh.quantity({ value: 8900, unit: 'money', currency: 'CNY' })).toBe('¥89.00');
    expect(zh.quantity({ value: 2_336_949, unit: 'money', currency: 'CNY' })).toBe('¥23,369');
    expect(en.quantity({ value: 2499, unit: 'money', currency: 'USD' })).toBe('$24.99');
  });

  test('a currency without cents is not divided by a hundred', () => {
    expect(en.quantity({ value: 1980, unit: 'money', currency: 'JPY' })).toBe('¥1,980');
  });

  test('small rates keep two decimals, large ones one', () => {
    expect(zh.quantity({ value: 0.0312, unit: 'rate' })).toBe('3.12%');
    expect(zh.quantity({ value: 0.41, unit: 'rate' })).toBe('41.0%');
    expect(zh.quantity({ value: 0, unit: 'rate' })).toBe('0%');
  });

  test('a unit stands apart from its digits, so that it can be set smaller', () => {
    expect(zh.pieces({ value: 4.2, unit: 'days' })).toEqual([
      { text: '4.2', unit: false },
      { text: ' 天', unit: true },
    ]);
    expect(en.quantity({ value: 38, unit: 'seconds' })).toBe('38 s');
    expect(zh.pieces({ value: 8900, unit: 'money', currency: 'CNY' })[0]).toEqual({ text: '¥', unit: true });
  });

  test('a signed figure shows a true minus', () => {
    expect(zh.signed({ value: -0.176, unit: 'rate' })).toBe('−17.6%');
    expect(zh.signed({ value: 3, unit: 'count' })).toBe('+3');
    expect(zh.signed({ value: 0, unit: 'count' })).toBe('0');
  });
});

describe('days and times', () => {
  test('a day in each language', () => {
    expect(zh.longDay('2026-09-18')).toBe('9月18日 周五');
    expect(en.longDay('2026-09-18')).toBe('Fri 18 Sep');
    expect(zh.shortDay('2026-09-08')).toBe('9/8');
  });

  test('the time of today stands alone, yesterday is named, older days carry their date', () => {
    expect(zh.moment(morning, morning + 60_000)).toBe('09:04');
    expect(zh.moment(morning, morning + 86_400_000)).toBe('昨 09:04');
    expect(en.moment(morning, morning + 86_400_000)).toBe('yest. 09:04');
    expect(zh.moment(morning, morning + 3 * 86_400_000)).toBe('9/18 09:04');
  });

  test('times are those of the shop, wherever the computer is', () => {
    expect(formatsOf('zh', 'America/Los_Angeles', dictionaries.zh).time(morning)).toBe('18:04');
    expect(zh.clock(morning)).toBe('09:04:12');
  });
});
