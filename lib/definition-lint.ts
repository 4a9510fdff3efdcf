// What may not be added up, averaged or compared, and the reason for which it is refused.
import { definitionsDiffer, type Definition } from './vocabulary/definitions';
import type { Combine, MeasureUnit } from './vocabulary/measures';

/** Each has a sentence of its own for the operator: `lint.<reason>`. */
export const refusals = [
  'people-over-days',
  'people-over-products',
  'people-over-channels',
  'rates-plain-mean',
  'unripe',
  'windows-differ',
  'refunds-differ',
  'ads-differ',
  'index-as-amount',
  'partial-against-whole',
  'hours-differ',
  'units-differ',
  'days-missing',
] as const;
export type Refusal = (typeof refusals)[number];

/** One figure of what is to be combined. */
export interface Piece {
  metric: string;
  unit: MeasureUnit;
  combine: Combine;
  /** On a bent scale ("交易指数"): rank and direction only. */
  index?: boolean;
  definition?: Definition;
  /** Of a running day: the minute of the day up to which it counts; absent for whole days. */
  until?: number;
  /** Of advertising: whole days between the day and its reading, and the days after which nothing is credited any more. */
  age?: number;
  ripensDays?: number;
  /** Nothing was read for it. */
  missing?: boolean;
}

/** What is to be done with pieces: `sum`, `mean` (plain), `weighted` (Σ above ÷ Σ below), `change` of one to the next. */
export interface Combination {
  how: 'sum' | 'mean' | 'weighted' | 'change' | 'rank';
  over: 'days' | 'products' | 'channels';
  pieces: readonly Piece[];
}

const ratios: ReadonlySet<MeasureUnit> = new Set(['rate', 'ratio']);
const overPeople = {
  days: 'people-over-days',
  products: 'people-over-products',
  channels: 'people-over-channels',
} as const;
/** Two readings of a running day are of the same hour within so many minutes. */
const sameHour = 30;

function differs(pieces: readonly Piece[], of: (piece: Piece) => unknown): boolean {
  return new Set(pieces.map(of)).size > 1;
}

function definitionRefusals(pieces: readonly Piece[]): Refusal[] {
  const [first] = pieces;
  if (!first) return [];
  const known = first.definition ?? {};
  const other = pieces.find(({ definition }) => definitionsDiffer(known, definition ?? {}))?.definition;
  if (!pieces.some(({ definition }) => definitionsDiffer(known, definition ?? {}))) return [];
  if (known.window !== other?.window) return ['windows-differ'];
  return [first.metric.startsWith('ad-') ? 'ads-differ' : 'refunds-differ'];
}

/** Unripe figures are comparable at one age only; a ripe one has none. */
function ripenessRefusals(pieces: readonly Piece[]): Refusal[] {
  const ages = pieces.map(({ age, ripensDays }) =>
    ripensDays === undefined || age === undefined || age >= ripensDays ? undefined : age,
  );
  return ages.some((age) => age !== undefined) && new Set(ages).size > 1 ? ['unripe'] : [];
}

function hourRefusals(pieces: readonly Piece[]): Refusal[] {
  const hours = pieces.flatMap(({ until }) => until ?? []);
  if (hours.length === 0) return [];
  if (hours.length < pieces.length) return ['partial-against-whole'];
  return Math.max(...hours) - Math.min(...hours) > sameHour ? ['hours-differ'] : [];
}

function waysRefusals({ how, over, pieces }: Combination): Refusal[] {
  const found: Refusal[] = [];
  if (how === 'sum' && pieces.some(({ combine }) => combine === 'distinct')) found.push(overPeople[over]);
  if ((how === 'mean' || how === 'sum') && pieces.some(({ unit }) => ratios.has(unit)))
    found.push('rates-plain-mean');
  if (how !== 'rank' && pieces.some(({ index }) => index)) found.push('index-as-amount');
  if (how === 'sum' && pieces.some(({ missing }) => missing)) found.push('days-missing');
  return found;
}

/**
 * Every reason for which a combination is refused, the gravest first; empty where it may be done. Pure arithmetic is not
 * judged: a lawful sum may still be of little use.
 */
export function refusalsOf(combination: Combination): Refusal[] {
  const { pieces } = combination;
  const there = pieces.filter(({ missing }) => !missing);
  return [
    ...waysRefusals(combination),
    ...(differs(there, ({ unit }) => unit) ? (['units-differ'] as const) : []),
    ...definitionRefusals(there),
    ...ripenessRefusals(there),
    ...hourRefusals(there),
  ];
}
