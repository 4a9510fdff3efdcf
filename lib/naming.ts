// Labels that no vocabulary knows: which stand on a page, and what becomes of those the operator has named.
import { claimOf, measured, pairsIn, rowMaker, withoutRivals, type KnownPair } from './figures';
import { valueOf, type Draft, type Pair } from './reading';
import type { FigureRow, NamedRow } from './rows';
import { dayBy, pageShape } from './taught';
import { labelKey, plainKey } from './vocabulary/labels';
import { measures, type MeasureId } from './vocabulary/measures';
import { metricNamed } from './vocabulary/metric-labels';

type Figure = Omit<FigureRow, 'key'>;

/** The reader that figures of named labels are said to come from. */
export const namedReader = 'named';

/** What a name is kept under: platform, kind of page and label, in one writing. */
export const nameKeyOf = (platform: string, url: string, label: string): string =>
  `${platform}|${pageShape(url)}|${plainKey(label)}`;

/** A label that means something else on other pages of the platform is known, and not for the operator to name. */
export const isUnknown = (platform: string, { pair, metric }: KnownPair): boolean =>
  metric === undefined && metricNamed(pair.label, platform) === undefined && labelKey(pair.label) !== '';

/** The exact value of a pair; undefined for a lower bound and for what could not be read. */
export const decimalOf = ({ value, atLeast }: Pair) => (atLeast ? undefined : valueOf(value));

/** The value of a pair as this metric; undefined where the two do not go together. */
export function valueAs(pair: Pair, metric: string): number | undefined {
  const decimal = decimalOf(pair);
  if (decimal === undefined) return undefined;
  return Object.hasOwn(measures, metric) ? measured(metric as MeasureId, decimal, pair) : Number(decimal);
}

/**
 * The figures that a reading gives by the operator's names. `known` are those the vocabulary gives: it comes first, and
 * where two named figures claim to be the same with different values, neither is.
 */
export function namedFigures(
  draft: Draft,
  shopId: string,
  today: string,
  named: readonly NamedRow[],
  known: readonly Figure[],
): Figure[] {
  if (named.length === 0) return [];
  const platform = shopId.split('|')[0] ?? '';
  const names = new Map(named.map((row) => [row.key, row]));
  const make = rowMaker({ ...draft, reader: namedReader }, shopId);
  const found = pairsIn(draft, platform).flatMap((one): Figure[] => {
    const { pair } = one;
    const row = names.get(nameKeyOf(platform, draft.url, pair.label));
    const value = row && isUnknown(platform, one) ? valueAs(pair, row.metric) : undefined;
    const printed = row && dayBy(row, one.period, pair.period !== undefined, today, one.words);
    const about = printed ?? (row?.period === 'now' && { day: today, partial: true, days: 1 });
    if (!row || value === undefined || !about) return [];
    return [make(row.metric, '', about, value, pair)];
  });
  const taken = new Set(known.map(claimOf));
  return withoutRivals(found).filter((figure) => !taken.has(claimOf(figure)));
}
