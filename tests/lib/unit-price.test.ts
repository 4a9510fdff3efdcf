// Packs are compared by measure only where the title names one size; a set of several sizes has none.
import { expect, test } from 'vitest';
import { packSizeOf, unitPriceOf } from '../../lib/unit-price';

test.each([
  ['火锅蘸料 500g', { unit: 'g', amount: 500 }],
  ['大米 5kg', { unit: 'g', amount: 5000 }],
  ['腊肠 2斤装', { unit: 'g', amount: 1000 }],
  ['洗手液 250ml*3瓶', { unit: 'ml', amount: 750 }],
  ['Olive oil 1L', { unit: 'ml', amount: 1000 }],
  ['抽纸 24包', { unit: 'piece', amount: 24 }],
  ['Sponges, 12 pack', { unit: 'piece', amount: 12 }],
])('%s', (title, size) => expect(packSizeOf(title)).toMatchObject(size));

// What a cup holds, how deep a watch may dive and how large a coat is are no contents of a pack.
test.each([
  '316 保温杯',
  '316 保温杯 500ml',
  '手提壶 1.2L',
  'Steel bottle 1L',
  '潜水手表 100m',
  '羽绒服 3L',
  '茶具套装 500ml+350ml',
  '手机壳 iPhone 15',
  '',
])('"%s" names no one size', (title) => expect(packSizeOf(title)).toBeUndefined());

test('price ÷ size × measure', () => {
  expect(unitPriceOf(2990, '火锅蘸料 500g')).toMatchObject({ minor: 598, per: 100, unit: 'g' });
  expect(unitPriceOf(1200, '抽纸 24包')).toMatchObject({ minor: 50, per: 1, unit: 'piece' });
});
