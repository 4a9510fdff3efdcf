// Figures of a shop, day by day, as they were read; what is best among several readings is told elsewhere.
import type { FigureRow } from '../rows';
import { db } from './db';

/** All figures of a shop for days from `from` to `to`, both included. */
export function listFigures(shopId: string, from: string, to: string): Promise<FigureRow[]> {
  return db.figures.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray();
}
