// The figures of single products and agents, from the tables of readings; they are kept with the readings only, for a list of a thousand products would crowd out the shop's own.
import { figureKey } from './figure-key';
import { figuresOf, type Part } from './figures';
import type { FigureRow, ReadingRow } from './rows';

/** What a line may be of that is no figure of the shop, nor of a channel of it. */
export type KeptPart = Exclude<Part, 'channel'>;

/** The figures of parts of a kind, each with its part as scope ("product:QY stand"), for the days that their tables name. */
export function partFigures(readings: readonly ReadingRow[], part: KeptPart): FigureRow[] {
  return readings.flatMap(({ draft, shopId, day, firstSeen, lastSeen }) =>
    figuresOf({ ...draft, pairs: [] }, shopId, day, part)
      .filter(({ scope }) => scope.startsWith(`${part}:`))
      .map((figure) => ({ ...figure, firstSeen, lastSeen, key: figureKey({ ...figure, firstSeen }) })),
  );
}
