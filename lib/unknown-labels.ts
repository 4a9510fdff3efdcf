// The labels on a page that neither the vocabulary nor the operator has a name for.
import { pairsIn } from './figures';
import { decimalOf, isUnknown, nameKeyOf } from './naming';
import type { Draft, Pair } from './reading';
import type { NamedRow } from './rows';

/** The figures of a reading whose label nobody knows, as they were read, each label once. */
export function unknownPairs(draft: Draft, platform: string, named: readonly NamedRow[]): Pair[] {
  const taken = new Set(named.map(({ key }) => key));
  const unknown = new Map<string, Pair>();
  // Counts of work and messages are understood already, as notices.
  const told = new Set((draft.notices ?? []).map(({ text }) => text));
  for (const known of pairsIn(draft, platform)) {
    const { pair } = known;
    const key = nameKeyOf(platform, draft.url, pair.label);
    if (
      !isUnknown(platform, known) ||
      taken.has(key) ||
      told.has(pair.label) ||
      decimalOf(pair) === undefined
    )
      continue;
    if (!unknown.has(key)) unknown.set(key, pair);
  }
  return [...unknown.values()];
}
