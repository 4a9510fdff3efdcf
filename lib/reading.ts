// The one shape of what a page yields: offer, offer list, console page or page state, and how and where each field was read.
import * as z from 'zod/mini';

/** Words of at most so many letters. */
export const text = (max: number) => z.string().check(z.maxLength(max));
/** A list of at most so many. */
export const upTo = <T extends z.ZodMiniType>(most: number, one: T) => z.array(one).check(z.maxLength(most));
export const count = z.number().check(z.nonnegative());
/** An amount or figure as an exact decimal string in the unit beside it: "26.93", "-0.4". */
export const decimal = z.string().check(z.regex(/^-?\d{1,15}(\.\d{1,8})?$/));
export const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Where an element was: a structural path through open shadow roots (">>>") and the words that stood there. */
export const Locator = z.object({
  path: text(600),
  text: text(200),
  label: z.optional(text(120)),
  /** The frame of another origin it stands in, by its address. */
  frame: z.optional(text(2000)),
});

/** How a field was read ("json-ld", "taobao: price box", "label above") and the text it was read from. */
const Witness = z.object({ how: text(80), text: text(200), at: z.optional(Locator) });

/** Stands in place of a value that is on the page but could not be read; absence is a missing key. */
const Unread = z.object({ unread: text(120) });
const field = <T extends z.ZodMiniType>(schema: T) => z.optional(z.union([schema, Unread]));

const Price = z.object({
  amount: decimal,
  currency: z.optional(currency),
  label: z.optional(text(40)),
  kind: z.optional(
    z.enum(['list', 'campaign', 'coupon', 'subsidy', 'member', 'new-customer', 'instalment', 'deposit']),
  ),
});

/** "2000+" is at least 2000, never 2000. */
const Bucket = z.object({
  text: text(60),
  value: z.optional(count),
  atLeast: z.optional(count),
});

const Sku = z.object({
  id: z.optional(text(80)),
  name: text(200),
  price: z.optional(decimal),
  stock: z.optional(count),
  chosen: z.optional(z.boolean()),
});

export const Offer = z.object({
  itemId: field(text(80)),
  sku: field(text(80)),
  title: field(text(500)),
  brand: field(text(120)),
  gtin: field(text(20)),
  price: field(Price),
  /** The price as the page's reader told it, where the operator pointed at another one. */
  priceRead: field(Price),
  priceRange: field(z.object({ low: decimal, high: decimal, currency: z.optional(currency) })),
  originalPrice: field(decimal),
  coupons: field(
    z.array(z.object({ text: text(120), amount: z.optional(decimal), threshold: z.optional(decimal) })),
  ),
  shop: field(text(120)),
  shopScore: field(decimal),
  sales: field(Bucket),
  rating: field(decimal),
  reviewCount: field(Bucket),
  availability: field(z.enum(['InStock', 'OutOfStock', 'PreOrder', 'Withdrawn'])),
  /** Pieces left, as the page says it. */
  stock: field(Bucket),
  /** Where it is sent from and to, and what that costs; "0" is free. Regions, never an address. */
  delivery: field(
    z.object({
      text: text(120),
      from: z.optional(text(40)),
      to: z.optional(text(60)),
      fee: z.optional(decimal),
    }),
  ),
  /** Words of campaigns on the page: "百亿补贴", "618". */
  badges: field(upTo(12, text(40))),
  /** The largest picture and its own size in pixels; whether a film stands beside it. */
  picture: field(
    z.object({
      url: text(2000),
      width: z.optional(count),
      height: z.optional(count),
      /** Pictures in all. */
      count: z.optional(count),
      video: z.optional(z.boolean()),
    }),
  ),
  /** Who looks at the page, as far as it says: prices may be personal to those who are signed in. */
  viewer: field(
    z.object({
      signedIn: z.optional(z.boolean()),
      member: z.optional(z.boolean()),
      /** The country that prices and delivery are for. */
      region: z.optional(text(60)),
    }),
  ),
  skus: field(upTo(600, Sku)),
  parameters: field(upTo(200, z.object({ name: text(80), value: text(400) }))),
  url: z.optional(text(2000)),
  from: z.catchall(z.object({}), Witness),
});

const Delta = z.object({
  raw: text(80),
  base: text(40),
  value: z.optional(decimal),
  unit: z.optional(text(12)),
  direction: z.optional(z.enum(['up', 'down', 'flat'])),
});

const amount = z.int().check(z.minimum(0), z.maximum(100_000));

/**
 * How an own product page loaded in the operator's browser. `paint`: milliseconds to the largest paint; absent where the
 * page was not in front all along or has moved on since.
 */
export const Loading = z.object({
  paint: z.optional(z.number().check(z.minimum(0), z.maximum(600_000))),
  /** Files whose server answered with an error, as far as other hosts tell. */
  failed: amount,
  /** Visible pictures that came to nothing, of so many. */
  broken: amount,
  pictures: amount,
});

/** The date or range that figures are for, as applied on the page; `partial` marks a day that is still running. */
const Period = z.object({
  label: text(80),
  from: z.optional(day),
  to: z.optional(day),
  partial: z.optional(z.boolean()),
  at: z.optional(Locator),
});

const Pair = z.object({
  label: text(80),
  value: field(decimal),
  atLeast: z.optional(z.boolean()),
  unit: z.optional(text(16)),
  raw: text(120),
  delta: z.optional(z.array(Delta)),
  /** Section heading and active tab the pair stands under, outermost first. */
  context: z.optional(z.array(text(80))),
  period: z.optional(Period),
  at: z.optional(Locator),
});

const Table = z.object({
  title: z.optional(text(120)),
  context: z.optional(z.array(text(80))),
  columns: upTo(80, text(80)),
  /** One string a cell; values stacked in a cell are joined by a line break; "" is an empty cell. */
  rows: upTo(1000, z.array(text(600))),
  shown: count,
  /** Rows in all as the page states it ("共 143 条"); absent where it does not. */
  total: z.optional(count),
  /** The page itself says that there is nothing; 0 rows without it is incomplete. */
  saysEmpty: z.optional(z.boolean()),
  period: z.optional(Period),
  at: z.optional(Locator),
});

const Notice = z.object({
  kind: z.enum(['violation', 'infringement', 'penalty', 'appeal', 'to-do', 'message', 'announcement']),
  text: text(300),
  count: z.optional(count),
  /** As printed on the page: "2026-09-17 18:02". */
  date: z.optional(text(40)),
  deadline: z.optional(text(60)),
  status: z.optional(text(40)),
  at: z.optional(Locator),
});

const Shop = z.object({
  name: text(80),
  account: z.optional(z.enum(['main', 'sub'])),
  at: z.optional(Locator),
});

export const states = [
  'ok',
  'signed-out',
  'captcha',
  'blocked',
  'no-permission',
  'not-subscribed',
  'not-published-yet',
  'withdrawn',
  'region-locked',
  'not-found',
  'shell',
  'empty',
  'unreadable',
] as const;

/** What a content script sends: one page, one settle. */
export const Draft = z.object({
  version: z.number(),
  /** location.href at the moment of reading; the gate compares it with the sender's. */
  url: text(4000),
  takenAt: z.number(),
  pageTitle: z.optional(text(300)),
  site: text(40),
  reader: text(60),
  kind: z.enum(['offer', 'offer-list', 'console', 'state']),
  state: z.enum(states),
  /** The words on the page that gave the state, or why nothing could be read. */
  why: z.optional(text(200)),
  /** Main-thread milliseconds of the reading itself. */
  ms: z.number(),
  offer: z.optional(Offer),
  offers: z.optional(upTo(400, Offer)),
  pairs: z.optional(upTo(600, Pair)),
  tables: z.optional(upTo(60, Table)),
  notices: z.optional(upTo(300, Notice)),
  period: z.optional(Period),
  shop: z.optional(Shop),
  /** Visible navigation of a console on its own and sister hosts: the pages a round can open. */
  links: z.optional(upTo(120, z.object({ label: text(40), url: text(2000) }))),
  /** Charts drawn as pictures, under their headings: what they show could not be read. */
  charts: z.optional(upTo(40, z.object({ name: text(40), at: Locator }))),
  /**
   * Frames of other origins on a console: what they show is not in this reading. `others`: more of the origin stand on
   * the page and cannot be seen, so that only the very address tells which this is.
   */
  frames: z.optional(upTo(20, z.object({ url: text(2000), others: z.optional(z.boolean()) }))),
  /** Of a reading of such a frame: its address; `url` and title are those of the page around it. */
  frame: z.optional(text(2000)),
});

/** What is told of an element the operator pointed at, so that it is found again: declarative, never code. */
export const Fingerprint = z.object({
  /** Of its value: number, rate, money, date, text; a notice is other words every day. */
  kind: text(12),
  /** Words around it by the boxes they share, the nearest first; all words as `wordOf` writes them. */
  near: upTo(3, upTo(12, text(60))),
  before: z.optional(text(60)),
  after: z.optional(text(60)),
  /** The word right above it, as it is drawn. */
  over: z.optional(text(60)),
  /** Words of its own text beside the value. */
  own: upTo(4, text(60)),
  /** Heads of its column and row. */
  column: z.optional(text(80)),
  row: z.optional(text(80)),
  headings: upTo(3, text(60)),
  /** Others of the same name stood on the page: only the heading tells them apart. */
  twins: z.optional(z.boolean()),
  tag: text(40),
  /** Steady attributes of itself and of what is around it, each after how far out it stands: "0itemprop=price". */
  attributes: upTo(12, text(120)),
  classes: upTo(12, text(60)),
  /** Tags from itself outwards. */
  path: text(400),
  /** "2/5": the second of five of its tag, it or the nearest box around it that has such neighbours. */
  place: z.optional(text(9)),
  /** Powers of ten between which its values were: a value far from them is hardly its own. */
  range: z.optional(upTo(2, z.number())),
});

/**
 * What the operator may say a bare number is in; a unit that is printed beside it goes first. Sums in other currencies are
 * in those, by their codes.
 */
export const TaughtUnit = z
  .string()
  .check(z.regex(/^(?:count|score|ratio|万?元|[%‰秒]|分钟|小时|[A-Z]{3})$/));

export type Fingerprint = z.infer<typeof Fingerprint>;
export type Draft = z.infer<typeof Draft>;
export type Loading = z.infer<typeof Loading>;
export type Offer = z.infer<typeof Offer>;
export type Price = z.infer<typeof Price>;
export type Sku = z.infer<typeof Sku>;
export type Bucket = z.infer<typeof Bucket>;
export type Pair = z.infer<typeof Pair>;
export type Delta = z.infer<typeof Delta>;
export type Table = z.infer<typeof Table>;
export type Notice = z.infer<typeof Notice>;
export type Period = z.infer<typeof Period>;
export type Locator = z.infer<typeof Locator>;
export type Witness = z.infer<typeof Witness>;
export type Unread = z.infer<typeof Unread>;
export type PageState = (typeof states)[number];

export { valueOf } from './value-of';
