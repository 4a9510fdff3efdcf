// What a page has to know of its site: which kinds of pages it has by address, and where an offer's fields stand on them.

export type PageKind = 'offer' | 'offer-list' | 'console';

/** What the pages at some addresses are: `at` is a regular expression over host and path ("item.jd.com/100.html"). */
export interface PageRule {
  at: string;
  kind: PageKind;
}

/**
 * Where on a site's pages an offer's fields stand: selectors, of which the first element that can be seen counts, and
 * regular expressions, of which the first group counts. As data, so that it stays in the background until it is needed.
 */
export interface OfferCues {
  /** ISO 4217, where the site knows only one. */
  currency?: string;
  /** Expressions over host, path and query of the page. */
  itemId?: string;
  sku?: string;
  title?: string;
  price?: string;
  originalPrice?: string;
  shop?: string;
  brand?: string;
  sales?: string;
  rating?: string;
  reviewCount?: string;
}

/** The same for the cards of a list: selectors are tried in the card, `itemId` on its links and attributes. */
export interface ListCues extends Omit<OfferCues, 'sku' | 'originalPrice' | 'brand' | 'rating'> {
  card: string;
  title: string;
  price: string;
}

/** Expressions over the lines around an offer, by the field they tell. */
export type AroundWords = Record<'badges' | 'coupons' | 'sales' | 'delivery', string>;

/** What a page has to know of its site, told by the background; lib/sites adds names and hosts. */
export interface SiteKinds {
  id: string;
  /** The first that fits tells; where none fits, the page's own cues do. */
  pages: PageRule[];
  /** Its product pages have readers of their own, which know more than the general ones. */
  ownReaders?: true;
  offer?: OfferCues;
  list?: ListCues;
  around?: AroundWords;
}
