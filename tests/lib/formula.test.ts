// The registry of formulas: named in both languages, computed in one place, with no result where there is none.
import { expect, it } from 'vitest';
import { derive, formulaOf, formulas } from '../../lib/formula';

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
