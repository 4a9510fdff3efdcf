// The database: its tables, their keys and versions. Keys say what a row is about, so that merging two copies is safe.
import { Dexie, type EntityTable } from 'dexie';
import type {
  ActionRow,
  FigureRow,
  LimitRow,
  MisreadRow,
  NamedRow,
  OfferRow,
  PictureRow,
  ReadingRow,
  RoundRow,
  ShopRow,
  TaskRow,
  SupplyRow,
  TargetRow,
  TaughtRow,
  TickRow,
  WatchRow,
} from '../rows';
import type { AlertRow, CampaignRow, CostRow, RateRow } from '../price-rows';

export type {
  ActionRow,
  FigureRow,
  LimitRow,
  MisreadRow,
  NamedRow,
  OfferRow,
  PictureRow,
  ReadingRow,
  RoundRow,
  ShopRow,
  TaskRow,
  SupplyRow,
  TargetRow,
  TaughtRow,
  TickRow,
  WatchRow,
} from '../rows';

export class ShopRoundsDb extends Dexie {
  // Declared only: Dexie makes them, and a field of the class would be carried by every script that stores.
  declare readings: EntityTable<ReadingRow, 'key'>;
  declare figures: EntityTable<FigureRow, 'key'>;
  declare offers: EntityTable<OfferRow, 'key'>;
  declare watches: EntityTable<WatchRow, 'offerKey'>;
  declare shops: EntityTable<ShopRow, 'shopId'>;
  declare rounds: EntityTable<RoundRow, 'key'>;
  declare ticks: EntityTable<TickRow, 'key'>;
  declare misreads: EntityTable<MisreadRow, 'key'>;
  declare limits: EntityTable<LimitRow, 'key'>;
  declare pictures: EntityTable<PictureRow, 'key'>;
  declare taught: EntityTable<TaughtRow, 'key'>;
  declare named: EntityTable<NamedRow, 'key'>;
  declare costs: EntityTable<CostRow, 'key'>;
  declare rates: EntityTable<RateRow, 'key'>;
  declare alerts: EntityTable<AlertRow, 'key'>;
  declare campaigns: EntityTable<CampaignRow, 'key'>;
  declare tasks: EntityTable<TaskRow, 'key'>;
  declare actions: EntityTable<ActionRow, 'key'>;
  declare targets: EntityTable<TargetRow, 'key'>;
  declare supplies: EntityTable<SupplyRow, 'key'>;

  constructor(name = 'shop-rounds') {
    super(name);
    // A version block stays forever; a change is a new block with an upgrade and an example of the old rows in the tests.
    this.version(1).stores({
      readings: 'key, [pageKey+firstSeen], [shopId+day], [shopId+lastSeen], lastSeen',
      figures: 'key, [shopId+metric+scope+day], [shopId+day]',
      offers: 'key, [offerKey+firstSeen], lastSeen',
      watches: 'offerKey, productKey',
      shops: 'shopId',
      rounds: 'key, [shopId+day]',
      ticks: 'key, [shopId+checkId]',
      misreads: 'key, at',
      limits: 'key',
    });
    this.version(2).stores({ pictures: 'key' });
    this.version(3).stores({ taught: 'key, page' });
    this.version(4).stores({ named: 'key, page' });
    this.version(5).stores({ costs: 'key', rates: 'key', alerts: 'key', campaigns: 'key' });
    this.version(6).stores({ actions: 'key', targets: 'key', supplies: 'key' });
    this.version(7).stores({ tasks: 'key' });
    // Labels of links, one of which may be a customer's name, were kept before; those of the route name a topic and stay.
    this.version(8).upgrade((upgrade) =>
      upgrade
        .table<ReadingRow>('readings')
        .toCollection()
        // What holds none is not written again.
        .modify(({ draft }) => 'links' in draft && delete draft.links),
    );
  }
}

export const db = new ShopRoundsDb();
