// A printed figure in the unit that is kept, or nothing where the two do not go together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantityOf } from '../../lib/quantity';

describe('a quantity', () => {
  test('worked examples: 0.37 minutes, 0.22 %, 1.81 ten-thousands, 3 h', () => {
    expect(quantityOf('0.37', '分钟', 'seconds')).toBeCloseTo(22.2, 9);
    expect(quantityOf('0.22', '%', 'rate')).toBe(0.0022);
    expect(quantityOf('3.07', '%', 'rate')).toBe(0.0307);
    expect(quantityOf('5', '‰', 'rate')).toBe(0.005);
    expect(quantityOf('1.81', '万元', 'money')).toBe(1_810_000);
    expect(quantityOf('3', '小时', 'hours')).toBe(3);
    expect(quantityOf('38', undefined, 'seconds')).toBe(38);
  });

  test('a share is no count, a count no share, dollars no yuan', () => {
    expect(quantityOf('5', '%', 'money')).toBeUndefined();
    expect(quantityOf('5', '%', 'count')).toBeUndefined();
    expect(quantityOf('5', undefined, 'rate')).toBeUndefined();
    expect(quantityOf('19', 'US$', 'money')).toBeUndefined();
    expect(quantityOf('19', '¥', 'money')).toBe(1_900);
    expect(quantityOf('19', '件', 'seconds')).toBeUndefined();
  });

  test('every amount printed with two decimals is kept to the last 分', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (minor) => {
        const printed = `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;
        expect(quantityOf(printed, '元', 'money')).toBe(minor);
      }),
    );
  });

  test('every rate printed with two decimals comes back as printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (hundredths) => {
        const printed = (hundredths / 100).toFixed(2);
        expect(((quantityOf(printed, '%', 'rate') ?? NaN) * 100).toFixed(2)).toBe(printed);
      }),
    );
  });
});
