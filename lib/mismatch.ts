// Whether a title, the parameters and the choices of one product say the same: capacity, weight, power, steel.
import type { Offer } from './reading';
import { valueOf } from './reading';

interface Dimension {
  id: string;
  /** Names of the parameters that state it. */
  named: RegExp;
  units: [RegExp, number][];
}

const amount = String.raw`(?<![\d.])(\d+(?:\.\d+)?)\s*`;
const unit = (words: string) => new RegExp(`${amount}(?:${words})(?![a-z])`, 'gi');
const dimensions: Dimension[] = [
  {
    id: 'capacity',
    named: /容量|容积|净含量|capacity|volume/i,
    units: [
      [unit('ml|毫升'), 1],
      [unit('l|升'), 1000],
    ],
  },
  {
    id: 'weight',
    named: /净重|净含量|^重量|^weight/i,
    units: [
      [unit('g|克'), 1],
      [unit('kg|千克|公斤'), 1000],
      [unit('斤'), 500],
    ],
  },
  { id: 'power', named: /功率|power/i, units: [[unit('w|瓦'), 1]] },
  { id: 'battery', named: /电池|电量|battery/i, units: [[unit('mah|毫安(?:时)?'), 1]] },
  { id: 'steel', named: /材质|内胆|材料|material/i, units: [[/(?<!\d)(201|304|316)L?(?!\d)/gi, 1]] },
];

export interface Mismatch {
  /** What the title says, and what the parameter says instead. */
  title: string;
  parameter: string;
}

/** Amounts of a dimension in a text, in its smallest unit. */
function amountsIn(text: string, { units }: Dimension): number[] {
  return units.flatMap(([pattern, times]) =>
    [...text.normalize('NFKC').matchAll(pattern)].map((found) => Number(found[1]) * times),
  );
}

/**
 * Where title and parameter name different amounts and no choice has the parameter's: the first such pair. `undefined`
 * where nothing can be compared, `null` where everything fits.
 */
export function mismatchOf(offer: Offer): Mismatch | null | undefined {
  const [title, parameters] = [valueOf(offer.title), valueOf(offer.parameters)];
  if (title === undefined || parameters === undefined) return undefined;
  const choices = (valueOf(offer.skus) ?? []).map(({ name }) => name).join(' ');
  let compared = false;
  for (const dimension of dimensions) {
    const said = amountsIn(title, dimension);
    for (const { name, value } of parameters) {
      const stated = dimension.named.test(name) && !/毛重/.test(name) ? amountsIn(value, dimension) : [];
      if (said.length === 0 || stated.length === 0) continue;
      compared = true;
      const known = new Set([...said, ...amountsIn(choices, dimension)]);
      if (!stated.some((one) => known.has(one))) return { title, parameter: `${name} ${value}` };
    }
  }
  return compared ? null : undefined;
}
