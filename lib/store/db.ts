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
  readings!: EntityTable<ReadingRow, 'key'>;
  figures!: EntityTable<FigureRow, 'key'>;
  offers!: EntityTable<OfferRow, 'key'>;
  watches!: EntityTable<WatchRow, 'offerKey'>;
  shops!: EntityTable<ShopRow, 'shopId'>;
  rounds!: EntityTable<RoundRow, 'key'>;
  ticks!: EntityTable<TickRow, 'key'>;
  misreads!: EntityTable<MisreadRow, 'key'>;
  limits!: EntityTable<LimitRow, 'key'>;
  pictures!: EntityTable<PictureRow, 'key'>;
  taught!: EntityTable<TaughtRow, 'key'>;
  named!: EntityTable<NamedRow, 'key'>;
  tasks!: EntityTable<TaskRow, 'key'>;
  actions!: EntityTable<ActionRow, 'key'>;
  targets!: EntityTable<TargetRow, 'key'>;
  supplies!: EntityTable<SupplyRow, 'key'>;

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
    this.version(8).stores({ tasks: 'key' });
    // Readings kept before hold labels of links, one of which may be a customer's name: they never come out.
    this.readings.hook('reading', ({ draft: { links: _links, ...draft }, ...row }) => ({ ...row, draft }));
    this.version(7).stores({ actions: 'key', targets: 'key', supplies: 'key' });
  }
}

export const db = new ShopRoundsDb();
