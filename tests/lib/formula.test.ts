// The registry of formulas: named in both languages, computed in one place, with no result where there is none.
import { expect, it } from 'vitest';
import { derive, formulaOf, formulas } from '../../lib/formula';
import { calculate, catalogue } from '../../lib/formulas/calculate';
import { twins } from '../../lib/formulas/derived';

const count = (value: number) => ({ name: 'input', quantity: { value, unit: 'count' as const } });

it('every formula goes by its own id and says its name, how it is written and where it is from', () => {
  const wrong = Object.entries(formulas).filter(
    ([key, { id, name, expression, source }]) =>
      key !== id || [name.zh, name.en, expression, source].includes(''),
  );
  expect(wrong).toEqual([]);
  expect(formulaOf('unheard-of')).toBeUndefined();
});

it('126 pieces at 30 a day are 4.2 days; nothing divided by nothing is no figure', () => {
  expect(derive('cover', [count(126), count(30)])?.result).toEqual({ value: 4.2, unit: 'days' });
  expect(derive('cover', [count(126), count(0)])).toBeUndefined();
});

it('every derived figure stands in the one list under the words that the panel shows, and no id is there twice', () => {
  const list = catalogue();
  expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  const words = ({ name, expression, source }: (typeof list)[number]) => ({ name, expression, source });
  for (const { name, expression, source } of Object.values(formulas))
    expect(list.map(words)).toContainEqual({ name, expression, source });
  for (const id of Object.values(twins)) expect(list.map((one) => one.id)).toContain(id);
});

it('what the list answers is what the checks derive', () => {
  const ask = (id: string, input: object) => calculate(id, JSON.stringify(input));
  expect(ask('ads.order-cost', { cost: '680.00', orders: 6 })).toEqual({
    result: { cost: '113.3333333333' },
  });
  expect(ask('rate.refund', { refunds: 6, orders: 40 })).toEqual({ result: { rate: 0.15 } });
  expect(ask('campaigns.cover', { stock: 300, forecast: 420 })).toEqual({ result: { cover: 300 / 420 } });
  expect(ask('rate.refund', { refunds: 6, orders: 0 })).toHaveProperty('error');
  expect(ask('rate.refund', { refunds: 6 })).toHaveProperty('error');
});
