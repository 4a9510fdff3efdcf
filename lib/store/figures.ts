// Figures of a shop, day by day, as they were read; what is best among several readings is told elsewhere.
import type { FigureRow } from '../rows';
import { db } from './db';

/** All figures of a shop for days from `from` to `to`, both included. */
export function listFigures(shopId: string, from: string, to: string): Promise<FigureRow[]> {
  return db.figures.where('[shopId+day]').between([shopId, from], [shopId, to], true, true).toArray();
}

/** What a metric in view may be made of, over any time: whole days, days as seen, and the console's own periods. */
const scopes = [
  ['', ''],
  ['seen', 'seen'],
  ['span:', 'span:\uffff'],
] as const;

/** The shop's own figures of some metrics for days from `from` to `to`, both included; channels and products are not. */
export async function listMetrics(
  shopId: string,
  metrics: readonly string[],
  from: string,
  to: string,
): Promise<FigureRow[]> {
  const found = await Promise.all(
    metrics.flatMap((metric) =>
      scopes.map(([first, last]) =>
        db.figures
          .where('[shopId+metric+scope+day]')
          .between([shopId, metric, first, from], [shopId, metric, last, to], true, true)
          .toArray(),
      ),
    ),
  );
  return found.flat();
}
