// Live figures of one shop, for the view of trends.
import { useLiveQuery } from 'dexie-react-hooks';
import { FigureIndex } from '../lib/figure-index';
import { listFigures } from '../lib/store/figures';

/** Figures of a shop over a range of days; undefined until read, and without a shop. */
export function useFigures(
  shopId: string | undefined,
  from: string | undefined,
  to: string | undefined,
): FigureIndex | undefined {
  return useLiveQuery(
    async () => (shopId && from && to ? new FigureIndex(await listFigures(shopId, from, to)) : undefined),
    [shopId, from, to],
  );
}
