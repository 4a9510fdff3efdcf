// Every message between a page and the background: name, payload, reply. The only contract; the background validates by it.
import * as z from 'zod/mini';
import {
  currency,
  decimal,
  Fingerprint,
  Loading,
  Locator,
  TaughtUnit,
  text,
  type Draft,
  type Offer,
} from './reading';
import { Sent } from './sheet';
import type { SiteKinds } from './site-kinds';
import type { MeasureUnit } from './vocabulary/measures';

/** What became of a reading at the gate. */
export type Fate =
  /** stored as a new row, or its "last seen" extended; `own`: a page on which an own shop sells */
  | { kept: 'new' | 'same'; own?: true }
  /** the page had moved on while the message travelled: read again */
  | { kept: 'stale' }
  /** refused, and kept as a misread with the reason */
  | { kept: 'refused'; reason: string };

/** One point of an offer's price history: from `from` to `to` (epoch ms) it was seen at `priceMinor`. */
export interface PricePoint {
  from: number;
  to: number;
  priceMinor: number;
  /** Promotions that stood on the page then, as it words them. */
  under?: string[];
}

/** An offer as it was read: where, and on which day. */
export interface ReadOffer {
  offer: Offer;
  site: string;
  day: string;
}

/** What the card on a product page shows; amounts in minor units of `currency`. */
export interface OfferCard {
  kind: 'offer';
  offerKey: string;
  title: string;
  priceMinor: number | null;
  currency: string;
  priceLabel: string | null;
  /** Not what everybody pays for the whole thing: shown, and compared with nothing. */
  partial: boolean;
  takenAt: number;
  history: PricePoint[];
  lowestMinor: number | null;
  watched: boolean;
  mine: {
    title: string;
    priceMinor: number;
    partial: boolean;
    history: PricePoint[];
    read: ReadOffer;
  } | null;
  read: ReadOffer;
  /** What was seen there last signed in, where it is now seen signed out, and the other way round. */
  otherwise?: { signedIn: boolean; priceMinor: number; at: number };
  priceAt: Locator | null;
}

/** What the mark on a console shows. */
export interface ConsoleMark {
  kind: 'console';
  figures: number;
  /** Null until the panel has judged this very reading. */
  judged: Judged[string] | null;
  takenAt: number;
}

/** What was found of one figure: the verdict it decided, and where the line for attention lies, in words. */
export interface JudgedFigure {
  verdict?: 'pass' | 'attention' | 'problem';
  /** What it is held against, in words: the line for attention, and the month's target shared out over its days. */
  limit?: string;
}

/**
 * By key of a console's reading: how many checks rest on that page, how many of them are problems, and what was found
 * of its figures, by their places.
 */
export type Judged = Record<
  string,
  { checks: number; problems: number; figures?: Record<string, JudgedFigure> }
>;

/** What stands beside one figure on its page: its words are filled. */
export interface Chip {
  at: Locator;
  /** The label as it was read, for those who do not see where the chip stands. */
  label: string;
  change?: { side: 'up' | 'down' | 'same'; text: string };
  /** What stands before the change, in place of what it is compared with. */
  base?: string;
  verdict?: JudgedFigure['verdict'];
  limit?: string;
}

/** The chips of a page; none where the operator has them off. */
export interface ChipsReply extends Pick<CardReply, 'words' | 'lang' | 'theme' | 'trend'> {
  chips: Chip[];
}

/**
 * Words and looks of the card come with it, so that content scripts carry no locale files. The words of a card have
 * places to fill, those of a mark are filled; `now` (epoch ms) is what the rest of the extension takes for now.
 */
export interface CardReply {
  card: OfferCard | ConsoleMark | null;
  words: Record<string, string>;
  now: number;
  lang: 'zh' | 'en';
  theme: 'light' | 'dark' | 'system';
  trend: 'cn' | 'intl' | 'safe';
  /** Whether chips stand beside the figures of consoles. */
  chips: boolean;
}

/** What the operator pointed at, and what they say it is. */
const Teaching = z.object({
  /** Absent for one figure. */
  as: z.optional(z.enum(['column', 'notice', 'price'])),
  metric: text(80),
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Absent where it is as the page prints it, and for what is no figure. */
  unit: z.optional(TaughtUnit),
  period: z.enum(['page', 'yesterday', 'now']),
  print: Fingerprint,
  text: text(200),
  at: Locator,
  /** The address it was pointed at under: a frame may have gone on since it was loaded. */
  url: z.optional(text(2000)),
});
export type Teaching = z.infer<typeof Teaching>;

/** From a page to the background. */
export const toBackground = {
  'page-read': z.object({ draft: Sent }),
  /** from a frame of another origin on a console */
  'frame-read': z.object({ draft: Sent }),
  /** such a frame on the page that says so has a new document */
  'frame-loaded': z.object({}),
  /** how one of the shop's own product pages loaded */
  'page-loaded': Loading,
  /** a set of readers, or the card that is being unfolded */
  'script-needed': z.object({
    script: z.enum([
      'offers',
      'market-offers',
      'data-offers',
      'storefront-offers',
      'site-offers',
      'consoles',
      'card',
    ]),
  }),
  /** what the site of the page that asks is */
  'site-asked': z.object({}),
  'card-asked': z.object({}),
  'chips-asked': z.object({}),
  /** the operator wants chips beside the figures, or none any more */
  'chips-toggled': z.object({ on: z.boolean() }),
  'watch-toggled': z.object({ offerKey: text(300), watched: z.boolean() }),
  'panel-asked': z.object({ view: z.enum(['today', 'prices']) }),
  'teach-asked': z.object({}),
  /** the operator is done with pointing on this page, and in all of its frames */
  'teach-left': z.object({}),
  /** what this would have given on the readings that are kept */
  'teach-tried': Teaching,
  /** the operator pointed at a figure and said what it is */
  'figure-taught': Teaching,
  /** the operator wants nothing drawn on this host */
  'overlay-closed': z.object({}),
};

/** What the operator may say a figure is: `names` are the words that tell it, in all languages. */
export interface Teachable {
  metric: string;
  name: string;
  unit: MeasureUnit;
  names: string[];
}

/** What the way of teaching needs on the page. */
export interface TeachReply extends Pick<CardReply, 'lang' | 'theme'> {
  teachables: Omit<Teachable, 'name'>[];
  /** The page sells something: a price may be pointed at. */
  sells: boolean;
}

/** The same with the names and words that the page's own script knows. */
export interface TeachScreen extends Omit<TeachReply, 'teachables'>, Pick<CardReply, 'words'> {
  teachables: Teachable[];
}

/** What is known of something that was pointed at, before it is kept. */
export interface TeachTrial {
  /** The column in which it stands: its head, and how many rows it has now. */
  column?: { head: string; rows: number };
  /** What stood there on earlier readings of the page, the newest first; null where nothing did. */
  earlier: { day: string; text: string | null }[];
  /** The page says for which day the figure is, or it needs none. */
  dated: boolean;
  /** The price as the page's reader tells it, where it is another one. */
  other?: string;
}

/** A taught figure as the page is asked for it. */
export interface Sought {
  key: string;
  print: Fingerprint;
  names: string[];
  /** Where it was last: looked at first. */
  at?: Locator;
}

/** A taught figure on the page: its text and place, or neither where it was not found. */
export const Found = z.object({
  key: text(600),
  text: z.optional(text(200)),
  at: z.optional(Locator),
  /** Powers of ten between which its values were, this one among them. */
  range: Fingerprint.shape.range,
  /** The text as exactly one amount of money, where it is one. */
  price: z.optional(z.object({ amount: decimal, currency })),
});
export type Found = z.infer<typeof Found>;

export interface Replies {
  'page-read': Fate;
  'frame-read': Fate;
  'frame-loaded': { brought: boolean };
  'page-loaded': { kept: boolean };
  'script-needed': { brought: boolean };
  'site-asked': SiteKinds;
  'card-asked': CardReply;
  'chips-asked': ChipsReply;
  'chips-toggled': { on: boolean };
  'watch-toggled': { watched: boolean };
  'panel-asked': { opened: boolean };
  'teach-asked': TeachReply;
  'teach-left': { ended: boolean } | undefined;
  'teach-tried': TeachTrial;
  'figure-taught': { kept: boolean };
  'overlay-closed': { closed: boolean };
}

export type MessageName = keyof typeof toBackground;
export type Payload<N extends MessageName> = z.infer<(typeof toBackground)[N]>;

/** From the panel or the background to the content scripts of one tab. */
export interface ToPage {
  /** read this page again now, even if nothing changed */
  'reread-asked': { payload: Record<string, never>; reply: { reading: boolean } };
  /** the page around this frame was read: read the frame once more */
  'frame-wanted': { payload: Record<string, never>; reply: { reading: boolean } };
  /** scroll to an element and ring it */
  'element-asked': { payload: { at: Locator }; reply: { found: boolean } };
  /** look for what was taught on pages of this kind, or in a frame; one that stands at another address has moved on */
  'taught-asked': { payload: { sought: Sought[]; url: string; usual?: string }; reply: { found: Found[] } };
  /** what the chips beside the figures say changed, or whether they are wanted */
  'chips-changed': { payload: Record<string, never>; reply: { shown: boolean } };
  /** pointing was begun in the page's menu: what that was opened on is the first proposal */
  'press-chosen': { payload: Record<string, never>; reply: { chosen: boolean } };
  /** the operator is done with pointing */
  'teach-ended': { payload: Record<string, never>; reply: { ended: boolean } };
  /**
   * what was read here changed: the script of its kind shows it anew and answers, others take theirs away; without a kind
   * only what is known of the page changed, and what is drawn there is drawn anew
   */
  'card-changed': { payload: { kind?: Draft['kind'] }; reply: { shown: boolean } };
}
