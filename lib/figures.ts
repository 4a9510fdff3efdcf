// The figures that one console reading holds, as rows of canonical metrics.
import type { Draft } from './reading';
import type { FigureRow } from './rows';

/** Figures of a draft for a shop; `day` is the shop's local day of the reading. */
export function figuresOf(_draft: Draft, _shopId: string, _day: string): Omit<FigureRow, 'key'>[] {
  return [];
}
