// The rows that are kept: what each table of the database holds, and what its keys are made of.
import type { Draft, Fingerprint, Loading, Locator, Offer, PageState } from './reading';
import type { MeasureUnit } from './vocabulary/measures';

/** One state of a page, from when it was first seen so until it was last seen so. Key: `pageKey|firstSeen`. */
export interface ReadingRow {
  key: string;
  shopId: string;
  /** Address without what does not change the page (tracking, session). */
  pageKey: string;
  /** Of everything read, without time and cost: equal hashes are the same reading. */
  hash: string;
  /** The shop's local day of firstSeen. */
  day: string;
  firstSeen: number;
  lastSeen: number;
  draft: Draft;
  /** How the page loaded, where it is the shop's own. */
  loading?: Loading;
}

/** One figure of a canonical metric (or an unknown label, `metric` = "label:…") for one day. */
export interface FigureRow {
  /** `shopId|metric|scope|day|firstSeen` */
  key: string;
  shopId: string;
  metric: string;
  /** '' for the whole shop, else what it is of: "channel:付费", "product:QY-500-W", "agent:客服03". */
  scope: string;
  day: string;
  partial: boolean;
  /** In the metric's own unit: minor units for money, fractions for rates, seconds for durations. */
  value: number;
  /** That unit, where the operator said it of a figure of their own. */
  unit?: MeasureUnit;
  raw: string;
  label: string;
  url: string;
  pageTitle: string;
  reader: string;
  at?: Locator;
  firstSeen: number;
  lastSeen: number;
}

/** One state of an offer: price and conditions unchanged from firstSeen to lastSeen. Key: `offerKey|firstSeen`. */
export interface OfferRow {
  key: string;
  /** `site|itemId|sku|situation`, or the page's address where it names no item. */
  offerKey: string;
  site: string;
  url: string;
  offer: Offer;
  priceMinor: number | null;
  currency: string;
  reader: string;
  pageTitle: string;
  firstSeen: number;
  lastSeen: number;
}

/** The picture that the operator gave with a price by hand. Key: that of the offer's row. */
export interface PictureRow {
  key: string;
  /** A data URL, drawn anew from what was given, so that it holds nothing but the picture. */
  image: string;
  at: number;
}

/** What the operator said of an offer: watched, matched to an own product (an offerKey or `shopId|code`). */
export interface WatchRow {
  offerKey: string;
  watched: boolean;
  own: boolean;
  productKey?: string;
  /** Own products that the operator said it is not to be compared with. */
  rejected?: string[];
  changedAt: number;
}

/** A page that a round may open. */
export interface RoutePage {
  topic: string;
  label: string;
  url: string;
}

/** When the operator wants to be reminded of a shop's round, on the clock of the shop. */
export interface Reminder {
  /** "HH:MM" */
  time: string;
  /** 0 = Sunday … 6 = Saturday. */
  weekdays: number[];
  /** When it was set; nothing was due before. */
  since: number;
  /** The last time of it that was told. */
  told?: number;
}

/** What the operator decided about a shop's rounds; what is not here is as a new shop has it. */
export interface RoundPlan {
  /** Addresses in the operator's own order. */
  order?: string[];
  /** Addresses that no round opens. */
  leftOut?: string[];
  /** Checks switched on or off by hand. */
  checks?: Record<string, boolean>;
  reminder?: Reminder;
}

export interface ShopRow {
  shopId: string;
  name: string;
  platform: string;
  hosts: string[];
  /** Pages known, from the console's own menu and from the operator; which of them a round opens is in `route.ts`. */
  route: RoutePage[];
  plan?: RoundPlan;
  addedAt: number;
  changedAt: number;
}

/** Progress of one day's round of a shop. Key: `shopId|day`. */
export interface RoundRow {
  key: string;
  shopId: string;
  day: string;
  startedAt: number;
  pausedAt?: number;
  endedAt?: number;
  /** Addresses of the pages the operator left out today. */
  skipped: string[];
  /** By address: what the walk met there instead of the page, as where it was sent to sign in, and when. */
  met?: Record<string, { state: PageState | 'silent'; at: number }>;
  /** Pages whose figures were not out when the round ended, and when to try them again. */
  again?: { urls: string[]; at: number };
}

/** The operator's answer to a manual check. Key: `shopId|checkId|day`. */
export interface TickRow {
  key: string;
  shopId: string;
  checkId: string;
  day: string;
  answer: 'fine' | 'issue';
  note: string;
  at: number;
}

/** What the operator set out to do about a check's verdict. Key: `shopId|checkId|madeAt`. */
export interface TaskRow {
  key: string;
  shopId: string;
  checkId: string;
  text: string;
  /** Who does it, by role or name, as the operator typed it; "" for themselves. */
  owner: string;
  /** The shop's local day by which it is to be done. */
  dueDay: string;
  madeAt: number;
  changedAt: number;
  doneAt?: number;
}

/** What is told of a column that was taught by one of its cells; heads as `labelKey` writes them. */
export interface TaughtColumn {
  head: string;
  /** Head of the column that names the rows, and of the line in its cells that does, where several are stacked. */
  names: string;
  namesPart?: string;
  /** All heads of its table. */
  heads: string[];
  /** Of its values, as in a fingerprint. */
  kind: string;
  /** Name of the line in its cells, where several values are stacked in one. */
  part?: string;
}

/** A figure the operator pointed at. Key: `page|metric`, and for a column `page|metric|column`. */
export interface TaughtRow {
  key: string;
  /** What was pointed at, where it is not one figure: a cell for its column, a notice, the price of a product page. */
  as?: 'column' | 'notice' | 'price';
  column?: TaughtColumn;
  /** The rows of a column as they were read last. */
  rows?: { name: string; text: string }[];
  /** The page by its kind of address, with that of a frame on it: pages of one kind share what was taught. */
  page: string;
  /** Where it was taught. */
  url: string;
  pageTitle: string;
  /** A canonical measure, or "own:" and the operator's name for it; "notice:" and a name; "price". */
  metric: string;
  name: string;
  /** What a bare number there is in, as the operator said; absent where it is as printed. */
  unit?: string;
  /** What is printed with a sum in another currency. */
  sign?: string;
  /** Which days it is of: as the page says, the day before, or as it stands. */
  period: 'page' | 'yesterday' | 'now';
  print: Fingerprint;
  /** What stood there last, and when (epoch ms). */
  text: string;
  at?: Locator;
  seenAt: number;
  /** Since when it is not found any more. */
  missingSince?: number;
  addedAt: number;
}

/** What the operator says a label is that no vocabulary knows. Key: `platform|page|label`. */
export interface NamedRow {
  key: string;
  platform: string;
  /** The page by its kind of address, as for what was taught. */
  page: string;
  /** As it was read. */
  label: string;
  /** A canonical measure, or "own:" and the operator's name for it. */
  metric: string;
  period: TaughtRow['period'];
  addedAt: number;
}

/** A reading that the gate refused, with what was wrong. Key: `url|takenAt`. */
export interface MisreadRow {
  key: string;
  url: string;
  site: string;
  field: string;
  reason: string;
  readerVersion: number;
  at: number;
}

/** A threshold, schedule or definition the operator changed. */
export interface LimitRow {
  /** `shopId|checkId|name`, with `|product` for one product; `platform|*` in the place of the shop for all of its shops */
  key: string;
  attention: number;
  problem: number;
  changedAt: number;
}

/** Something the operator did, in their own words: a cause that no page tells. Key: `shopId|day|at`. */
export interface ActionRow {
  key: string;
  shopId: string;
  day: string;
  text: string;
  /** The product it was done to; "" for the whole shop. */
  product: string;
  at: number;
}

/** What a metric is to reach in a month, in the metric's unit. Key: `shopId|metric|month`. */
export interface TargetRow {
  key: string;
  shopId: string;
  metric: string;
  /** "2026-09" */
  month: string;
  value: number;
  changedAt: number;
}

/** How a product is ordered, which no console tells. Key: `shopId|product`. */
export interface SupplyRow {
  key: string;
  shopId: string;
  /** The name or code by which the goods list knows it. */
  product: string;
  /** Days from order to shelf, and how many more or fewer it often is. */
  leadDays: number;
  leadSpread: number;
  /** Pieces in a pack, and the least that can be ordered. */
  pack: number;
  moq: number;
  changedAt: number;
}

/** Everything that one accepted page message stores. */
export interface Intake {
  reading: Omit<ReadingRow, 'key'>;
  figures: Omit<FigureRow, 'key'>[];
  offers: Omit<OfferRow, 'key'>[];
  /** What the page tells of the shop itself: its hosts and the pages of its menu. */
  shop?: Omit<ShopRow, 'addedAt' | 'changedAt'>;
}
