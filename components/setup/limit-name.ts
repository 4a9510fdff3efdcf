// What a limit is about where the name of its check does not say it.
import type { Check } from '../../lib/checks/contract';

/** The key of the words for it; undefined where the check's own name is enough. `knows`: whether there are words of a key. */
export const limitDetail = (
  { id, thresholds }: Pick<Check, 'id' | 'thresholds'>,
  name: string,
  knows: (key: string) => boolean,
): string | undefined =>
  [
    `checks.limit.${id}.${name}`,
    ...(Object.keys(thresholds).length > 1 ? [`checks.${id}.${name}`] : []),
  ].find(knows);
