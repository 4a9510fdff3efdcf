// What goes into a reader and what comes out: a page, and everything read from it.
import type { Draft, Offer } from '../reading';
import type { Sent, Sheet } from '../sheet';
import type { SiteKinds } from '../site-kinds';
import type { Scan } from './scan';
import type { Calm } from './slices';
import type { readState } from './state';

/** A page as a reader sees it. `url` is location.href at the moment of reading. */
export interface Page {
  document: Document;
  url: URL;
  /** The page's texts; scripts of one page share it, so that the page is walked once for each reading. */
  readonly scan: Scan;
  /** The texts of its JSON-LD scripts. */
  readonly jsonLd: string[];
}

/** What reading one page gives; the frame adds url, time, site, reader name and cost. */
export type Read = Pick<Draft, 'kind' | 'state'> &
  Partial<
    Pick<
      Sent,
      'why' | 'offer' | 'offers' | 'tables' | 'notices' | 'shop' | 'links' | 'charts' | 'frames' | 'sheet'
    >
  >;

/** The same with the name of the reader that read. */
export type Named = Read & { by: string };

/** A site's own knowledge of an offer; fields it leaves out are filled by the general witnesses. */
export type OfferReader = (page: Page) => Offer | undefined;
export type OfferListReader = (page: Page) => Offer[] | undefined;

type StateOf = typeof readState;

export interface Reading {
  /** Markup of a small invented page to make the readers ready on. */
  sample?: string;
}

/** Product pages. Answers with the name of the reader that read. */
export interface OfferReading extends Reading {
  offer(page: Page, site: SiteKinds): { offer: Offer; by: string } | undefined;
}

/** Product pages of sites with readers of their own code, and lists of any shop. */
export interface SiteOfferReading extends OfferReading {
  offers(page: Page, site: SiteKinds): { offers: Offer[]; by: string } | undefined;
}

/** Seller consoles. */
export interface ConsoleReading {
  /**
   * `stateOf` tells the state of a page by words that any page says and by more. Undefined where the page changed while
   * it was read, with pauses in which it was to stay `calm`.
   */
  console(page: Page, stateOf: StateOf, calm: Calm | undefined): Promise<Named | undefined>;
}

/** A console's pieces; `figures`: how many things on it may be figures. */
export interface ConsolePage extends Pick<
  Draft,
  'pageTitle' | 'tables' | 'notices' | 'shop' | 'links' | 'charts' | 'frames'
> {
  sheet: Sheet;
  figures: number;
}

/** The sets of readers come as scripts of their own, so that no page carries what it does not need. */
export interface Readers {
  offers: OfferReading;
  /** Known sites by where they print what. */
  'market-offers': OfferReading;
  /** Known sites by the data their pages carry. */
  'data-offers': OfferReading;
  /** Shops of any host whose software carries choices as data. */
  'storefront-offers': OfferReading;
  'site-offers': SiteOfferReading;
  consoles: ConsoleReading;
}
export type ReaderSet = keyof Readers;
