// The price that the operator pointed at on a product page: it is the reading's price, and another one read there is kept beside it.
import type { Found } from './message';
import { kindOfLabel } from './price-label';
import { valueOf, type Draft, type Offer, type Price, type Unread } from './reading';
import type { TaughtRow } from './rows';
import { taughtReader } from './taught-reader';

/** What is said in place of a price where the page's reader told a range. */
const range: Unread = { unread: 'range' };

/** A page on which a price may be pointed at: it sells something, or no reader could take it. */
export const sells = ({ kind, state }: Pick<Draft, 'kind' | 'state'>): boolean =>
  kind === 'offer' || (kind === 'state' && state === 'unreadable');

/** The offer that a page's price is put into: the one that was read, else one that only bears the page's title. */
function offerOf({ kind, offer, pageTitle }: Draft): Offer {
  if (kind === 'offer' && offer) return offer;
  const title = pageTitle?.trim();
  return title ? { title, from: { title: { how: 'page title', text: title.slice(0, 200) } } } : { from: {} };
}

/** Another price than the pointed at: what the page's reader told, with where it told it from. */
function rivalIn(offer: Offer, price: Price): Pick<Offer, 'priceRead' | 'from'> | undefined {
  const own = valueOf(offer.price);
  const ends = valueOf(offer.priceRange);
  const amount = Number(price.amount);
  if (own) {
    const differs = Number(own.amount) !== amount || (own.currency ?? price.currency) !== price.currency;
    const { price: by } = offer.from;
    return differs ? { priceRead: own, from: by ? { priceRead: by } : {} } : undefined;
  }
  if (!ends || (Number(ends.low) <= amount && amount <= Number(ends.high))) return undefined;
  const { priceRange: by } = offer.from;
  return { priceRead: range, from: by ? { priceRead: by } : {} };
}

/**
 * The draft with the price that was found where the operator pointed. Unchanged where
 * the page is none that sells, and where what stands there is not exactly one amount of money.
 */
export function withTaughtPrice(
  draft: Draft,
  { print }: Pick<TaughtRow, 'print'>,
  { text, at, price: typed }: Pick<Found, 'text' | 'at' | 'price'>,
): Draft {
  if (!sells(draft) || text === undefined || !typed) return draft;
  const read = offerOf(draft);
  const own = valueOf(read.price);
  const words = print.before ?? print.over ?? print.own[0];
  const label = words?.slice(0, 40);
  const kind = label === undefined ? undefined : kindOfLabel(label);
  const rival = rivalIn(read, typed);
  const { price: _price, priceRange: _range, ...rest } = read;
  const { price: _by, priceRange: _rangeBy, ...from } = read.from;
  const offer: Offer = {
    ...rest,
    // The same amount is what the page's own reader says it is: a member's price stays one.
    price: {
      ...(!rival && own),
      ...typed,
      ...(rival || !own ? { ...(label && { label }), ...(kind && { kind }) } : {}),
    },
    ...(rival?.priceRead && { priceRead: rival.priceRead }),
    from: { ...from, ...rival?.from, price: { how: taughtReader, text, ...(at && { at }) } },
  };
  const { why: _why, ...page } = draft;
  return { ...page, kind: 'offer', state: 'ok', offer };
}
