// Live rows for the view of trends: figures of one shop, what happened on two days, targets, stock.
import { useLiveQuery } from 'dexie-react-hooks';
import { addDays, daysBetween } from '../lib/day';
import { FigureIndex } from '../lib/figure-index';
import type { CampaignRow } from '../lib/price-rows';
import type { Metric } from '../lib/metrics/contract';
import type { ActionRow, FigureRow, OfferRow, ReadingRow, SupplyRow, TargetRow, WatchRow } from '../lib/rows';
import { partFigures, type KeptPart } from '../lib/part-figures';
import { quadrantTables, type QuadrantKind, type QuadrantTable } from '../lib/quadrant-tables';
import { stockedGoodsOf, type StockedGoods } from '../lib/stock-series';
import { listActions } from '../lib/store/actions';
import { listCampaigns } from '../lib/store/campaigns';
import { listFigures, listMetrics } from '../lib/store/figures';
import { listOffers } from '../lib/store/offers';
import { listReadingsIn } from '../lib/store/reading-lists';
import { listSupplies } from '../lib/store/supplies';
import { listTargets } from '../lib/store/targets';
import { listWatches } from '../lib/store/watches';

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

/** Everything known of one metric of a shop, with the two measures it is made of; undefined until read. */
export function useMetricFigures(
  shopId: string | undefined,
  metric: Pick<Metric, 'id' | 'of'>,
  from: string,
  to: string,
): { metric: string; index: FigureIndex } | undefined {
  const { id, of } = metric;
  return useLiveQuery(async () => {
    if (!shopId || from === '') return undefined;
    const ids = [id, ...(of ? [of.numerator, of.denominator] : [])];
    return { metric: id, index: new FigureIndex(await listMetrics(shopId, ids, from, to)) };
  }, [shopId, id, from, to]);
}

/**
 * The figures of a shop's single products or agents, from what was read over a range of days; undefined until those of
 * this shop and part are there.
 */
export function usePartFigures(
  shopId: string,
  from: string,
  to: string,
  part: KeptPart | undefined,
): FigureIndex | undefined {
  const read = useLiveQuery(async () => {
    if (!part) return undefined;
    const readings = await listReadingsIn(shopId, from, to);
    return { shopId, part, index: new FigureIndex(partFigures(readings, part)) };
  }, [shopId, from, to, part]);
  // What was read for another shop or part stands until this one's has come.
  return read?.shopId === shopId && read.part === part ? read.index : undefined;
}

/** The operator's own actions over a range of days; empty until read. */
export function useActions(shopId: string | undefined, from: string, to: string): ActionRow[] {
  return useLiveQuery(() => (shopId ? listActions(shopId, from, to) : []), [shopId, from, to]) ?? [];
}

/** What happened around two days that are compared. */
export interface WhyRows {
  actions: ActionRow[];
  readings: ReadingRow[];
  watches: WatchRow[];
  offers: OfferRow[];
  /** Of the shop, and of no shop in particular. */
  campaigns: CampaignRow[];
  /** All figures of the two days. */
  figures: FigureRow[];
  index: FigureIndex;
}

/** Days between two that are looked through one by one; of a longer stretch only its ends. */
const mostBetween = 31;

/** Readings of the days from the base to the morning after the day; undefined until read. */
export function useWhyRows(shopId: string | undefined, baseDay: string, day: string): WhyRows | undefined {
  return useLiveQuery(async () => {
    if (!shopId || baseDay === '') return undefined;
    const morning = addDays(day, 1);
    const ranges =
      daysBetween(baseDay, day) <= mostBetween
        ? [[baseDay, morning] as const]
        : [[baseDay, addDays(baseDay, 1)] as const, [addDays(day, -1), morning] as const];
    const [actions, watches, planned, before, now, ...readings] = await Promise.all([
      listActions(shopId, baseDay, day),
      listWatches(),
      listCampaigns(),
      listFigures(shopId, baseDay, baseDay),
      listFigures(shopId, day, day),
      ...ranges.map(([from, to]) => listReadingsIn(shopId, from, to)),
    ]);
    const rivals = watches.filter(({ watched, own }) => watched && !own).map(({ offerKey }) => offerKey);
    const offers = await listOffers(rivals);
    const campaigns = planned.filter((row) => row.shopId === shopId || row.shopId === '');
    const figures = [...before, ...now];
    const index = new FigureIndex(figures);
    return { actions, watches, campaigns, figures, index, readings: readings.flat(), offers };
  }, [shopId, baseDay, day]);
}

/** The targets of a shop for a month; empty until read. */
export function useTargets(shopId: string | undefined, month: string): TargetRow[] {
  return useLiveQuery(() => (shopId ? listTargets(shopId, month) : []), [shopId, month]) ?? [];
}

/** Mornings that are looked back on for what was sold each day. */
const stockDays = 97;

/** The goods of a shop with their sales by day, and how they are ordered; undefined until read, and where not asked. */
export function useStock(
  shopId: string,
  today: string,
  asked: boolean,
): { goods: StockedGoods[]; supplies: SupplyRow[] } | undefined {
  return useLiveQuery(async () => {
    if (!asked) return undefined;
    const [readings, supplies] = await Promise.all([
      listReadingsIn(shopId, addDays(today, -stockDays), today),
      listSupplies(shopId),
    ]);
    return { goods: stockedGoodsOf(readings), supplies };
  }, [shopId, today, asked]);
}

/** Days of reading that are looked back on for tables of products and plans. */
const tableDays = 35;

/** The tables of products and plans that a shop's pages showed lately, the newest days first; undefined until read. */
export function useQuadrantTables(
  shopId: string,
  today: string,
): Record<QuadrantKind, QuadrantTable[]> | undefined {
  return useLiveQuery(async () => {
    const readings = await listReadingsIn(shopId, addDays(today, -tableDays), today);
    return {
      products: quadrantTables(readings, 'products'),
      plans: quadrantTables(readings, 'plans'),
    };
  }, [shopId, today]);
}
