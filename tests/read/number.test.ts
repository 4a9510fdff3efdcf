// What console figures are read as; the strings are those of the shared collection plus the shapes consoles add.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../lib/number';

interface Case {
  text: string;
  kind: string;
  expect: { value?: number; atLeast?: number; seconds?: number } | null;
}
const folder = process.env['SHOP_ROUNDS_PAGES'];
const strings = folder ? join(folder, '../data/number-strings.json') : '';
const cases = existsSync(strings) ? (JSON.parse(readFileSync(strings, 'utf8')) as Case[]) : [];
const units: Record<string, number> = { 秒: 1, 分钟: 60, 小时: 3600 };

describe.skipIf(cases.length === 0)('collected strings (SHOP_ROUNDS_PAGES)', () => {
  test('there are some', () => expect(cases.length).toBeGreaterThan(20));
  for (const one of cases.filter((each) => ['number', 'percent', 'duration'].includes(each.kind))) {
    test(one.text, () => {
      const figure = parseFigure(one.text);
      if (one.expect === null) {
        expect(figure?.value).toBeUndefined();
        return;
      }
      const factor =
        one.kind === 'percent' ? 0.01 : one.kind === 'duration' ? (units[figure?.unit ?? ''] ?? 1) : 1;
      const value = Number(figure?.value) * factor;
      expect(value).toBeCloseTo(
        one.expect.value ?? one.expect.atLeast ?? one.expect.seconds ?? Number.NaN,
        9,
      );
      expect(figure?.atLeast ?? false).toBe(one.expect.atLeast !== undefined);
    });
  }
});

test.each([
  ['¥1,234.50', '1234.50', '¥'],
  ['12,345.00元', '12345.00', '元'],
  ['1.25万元', '12500', '元'],
  ['-8', '-8', undefined],
  ['¥-12.3', '-12.3', '¥'],
  ['38秒', '38', '秒'],
  ['0.37分钟', '0.37', '分钟'],
  ['3小时52分', '13920', '秒'],
  ['4.8分', '4.8', '分'],
  ['0', '0', undefined],
  ['１２３', '123', undefined],
  ['\u200f123', '123', undefined],
  ['2千万', '20000000', undefined],
  ['1.234,50 €', '1234.50', '€'],
  ['R$ 12,50', '12.50', 'R$'],
  ['1,234.50 €', '1234.50', '€'],
  ['C$ 12', '12', 'C$'],
  ['$3.4M', '3400000', '$'],
])('%s', (text, value, unit) => {
  expect(parseFigure(text)).toMatchObject({ value, ...(unit && { unit }) });
  expect(parseFigure(text)?.before).toBeUndefined();
  expect(parseFigure(text)?.after).toBeUndefined();
});

test.each(['-', '--', '—', '暂无', '暂无数据'])('%s stands for no figure', (text) => {
  expect(parseFigure(text)).toEqual({ absent: true });
});

test.each(['¥1?9', '***', '¥**', '1**'])('%s hides its figure', (text) => {
  expect(parseFigure(text)).toEqual({ unread: 'masked' });
});

test.each([
  '2026-09-18',
  '2026/09/18 09:05',
  '客服03',
  '003',
  '139****0001',
  '09:05',
  'QY-BW500',
  '12-345',
  '3.2.1',
  '0,125',
  '6217000010001234567',
  // A point before three digits divides cents or thousands, and a comma before two what nobody knows.
  '1.234 €',
  '12,345,67 €',
  '$12,50',
  '2.1m',
  // What stands before may be a minus.
  '–12',
  '±3',
])('%s is not a figure', (text) => {
  expect(parseFigure(text)?.value).toBeUndefined();
});

test('a range keeps both ends and no value', () => {
  expect(parseFigure('149.00-159.00')).toEqual({ low: '149.00', high: '159.00' });
});
