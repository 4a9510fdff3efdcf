// The change of GMV split into visitors, conversion and order value.
import { z } from 'zod/mini';
import { splitOf } from '../attribution';
import { amount, formula, fraction, money, moneyText, NoResult, sum } from './contract';
import { wordsOf } from './derived';

const side = z.strictObject({ visitors: amount, conversion: fraction, aov: money });
type Side = z.infer<typeof side>;
const names = ['visitors', 'conversion', 'aov'] as const;

const scale = 10n ** 10n;

/** A decimal string as whole tens of billionths. */
function scaled(text: string): bigint {
  const [, sign, whole = '0', tail = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const value = BigInt(whole) * scale + BigInt(tail.padEnd(10, '0').slice(0, 10));
  return sign === '-' ? -value : value;
}

function unscaled(value: bigint): string {
  const [sign, size] = value < 0n ? ['-', -value] : ['', value];
  const tail = String(size % scale)
    .padStart(10, '0')
    .replace(/0+$/, '');
  return `${sign}${size / scale}${tail && `.${tail}`}`;
}

export const gmvSplit = formula({
  id: 'gmv.split',
  ...wordsOf('gmv-change'),
  conditions:
    'GMV = visitors × conversion × order value, all of one platform, shop and period with one definition. Arithmetic, not cause. The parts add up to the total exactly.',
  input: z.strictObject({ before: side, after: side }),
  output: z.strictObject({
    effects: z.strictObject({ visitors: sum, conversion: sum, aov: sum }),
    total: sum,
  }),
  example: {
    before: { visitors: 10_000, conversion: 0.03, aov: '120' },
    after: { visitors: 9_200, conversion: 0.0255, aov: '128' },
  },
  compute({ before, after }) {
    const value = (from: Side, name: (typeof names)[number]) => Number(from[name]);
    const split = splitOf(
      names.map((name) => ({ name, before: value(before, name), now: value(after, name) })),
    );
    if (!split) throw new NoResult('a factor is no number');
    const total = scaled(moneyText(split.change));
    const rounded = split.effects.map(({ effect }) => scaled(moneyText(effect)));
    // What rounding leaves over goes to the largest part.
    const largest = rounded.reduce(
      (best, part, at) => (abs(part) > abs(rounded[best] as bigint) ? at : best),
      0,
    );
    const rest = total - rounded.reduce((all, part) => all + part, 0n);
    const [visitors, conversion, aov] = rounded.map((part, at) =>
      unscaled(at === largest ? part + rest : part),
    ) as [string, string, string];
    return { effects: { visitors, conversion, aov }, total: unscaled(total) };
  },
});

const abs = (value: bigint) => (value < 0n ? -value : value);
