// What the board reckons with: each offer's compared price, worked out once, and a comparison as it stood at an instant.
import { comparedRows, pricedOf } from '../../lib/landed/comparable';
import { seenAlike } from '../../lib/price-situation';
import { compareOffers, historyOf, priceAges, type OfferComparison, type Priced } from '../../lib/prices';
import type { PageState } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';
import type { Rival, Seen } from './board';

/** How the board is reckoned: on whose clock, how many days old a counted price may be, and of which platforms. */
export interface BoardTerms {
  now: number;
  timeZone: string;
  days?: number;
  scope?: 'all' | 'same';
}

/** States of a page that nobody can buy from any more. */
const over: ReadonlySet<PageState> = new Set<PageState>(['withdrawn', 'not-found']);

/** What was worked out of rows already: they stay the same objects while nothing on them changes. */
const seenBefore = new WeakMap<OfferRow[], { seen: Seen; timeZone: string }>();
const pricedBefore = new WeakMap<OfferRow, { price: Priced; timeZone: string }>();

/** Reckons under one set of terms. */
export class Reckoning {
  constructor(readonly terms: BoardTerms) {}

  /** A row cut short at an instant may be another price: what is dated held then and may not any more. */
  priceOf(row: OfferRow): Priced {
    const { timeZone } = this.terms;
    const before = pricedBefore.get(row);
    if (before?.timeZone === timeZone) return before.price;
    const price = pricedOf(row, timeZone);
    pricedBefore.set(row, { price, timeZone });
    return price;
  }

  seenOf(offerKey: string, rows: OfferRow[] | undefined): Seen | undefined {
    const last = rows?.at(-1);
    if (!rows || !last) return undefined;
    const { timeZone } = this.terms;
    const before = seenBefore.get(rows);
    if (before?.timeZone === timeZone) return before.seen;
    const history = historyOf(comparedRows(rows, timeZone));
    const seen = { offerKey, rows, last, history, price: this.priceOf(last) };
    seenBefore.set(rows, { seen, timeZone });
    return seen;
  }

  /** The price as it stood at an instant, of the states that were seen as the newest was. */
  priceAt(rows: OfferRow[], at: number): Priced | undefined {
    const alike = seenAlike(rows);
    const row = rows.findLast((one) => one.firstSeen <= at && alike(one));
    return row && this.priceOf(row.lastSeen <= at ? row : { ...row, lastSeen: at });
  }

  compareAt(
    own: Priced | null,
    watched: (Seen & Pick<Rival, 'since'>)[],
    at: number,
    scope = this.terms.scope,
  ): OfferComparison {
    const { now, days = priceAges.old } = this.terms;
    // The clock on the screen lags behind what was read or typed a moment ago.
    const until = at === now ? Infinity : at;
    const priced = watched.flatMap(({ rows, since }) => {
      const gone = since !== undefined && since.at <= at && over.has(since.state);
      const price = this.priceAt(rows, until);
      return (gone ? price && { ...price, availability: 'Withdrawn' } : price) ?? [];
    });
    return compareOffers(own, priced, at, {
      aged: Math.min(priceAges.aged, days),
      old: days,
      site: scope === 'same' ? own?.site : undefined,
    });
  }
}
