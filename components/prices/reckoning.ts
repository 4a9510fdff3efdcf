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

/** The states seen until an instant, as if nothing had been read since. */
export function rowsUntil(rows: OfferRow[], instant: number): OfferRow[] {
  return rows.flatMap((row) => {
    if (row.firstSeen > instant) return [];
    return row.lastSeen <= instant ? row : { ...row, lastSeen: instant };
  });
}

/** States of a page that nobody can buy from any more. */
const over: ReadonlySet<PageState> = new Set<PageState>(['withdrawn', 'not-found']);

/** What was worked out of rows already: they stay the same objects while nothing on them changes. */
const seenBefore = new WeakMap<OfferRow[], Seen & { timeZone: string }>();

export class Reckoning {
  readonly #prices = new Map<string, Priced>();
  constructor(readonly terms: BoardTerms) {}

  /** A row cut short at an instant may be another price: what is dated held then and may not any more. */
  priceOf(row: OfferRow): Priced {
    const about = `${row.key}|${row.lastSeen}`;
    const price = this.#prices.get(about) ?? pricedOf(row, this.terms.timeZone);
    this.#prices.set(about, price);
    return price;
  }

  seenOf(offerKey: string, rows: OfferRow[] | undefined): Seen | undefined {
    const last = rows?.at(-1);
    if (!rows || !last) return undefined;
    const { timeZone } = this.terms;
    const before = seenBefore.get(rows);
    if (before?.timeZone === timeZone) return before;
    const history = historyOf(comparedRows(rows, timeZone));
    const seen = { offerKey, rows, last, history, price: this.priceOf(last), timeZone };
    seenBefore.set(rows, seen);
    return seen;
  }

  newest(rows: OfferRow[]): Priced[] {
    const last = rows.at(-1);
    return last ? [this.priceOf(last)] : [];
  }

  compareAt(
    own: Priced | null,
    watched: (Seen & Pick<Rival, 'since'>)[],
    at: number,
    scope = this.terms.scope,
  ): OfferComparison {
    const { now, days = priceAges.old } = this.terms;
    const until = at === now ? (rows: OfferRow[]) => rows : (rows: OfferRow[]) => rowsUntil(rows, at);
    const priced = watched.flatMap(({ rows, since }) => {
      const gone = since !== undefined && since.at <= at && over.has(since.state);
      return this.newest(until(rows.filter(seenAlike(rows)))).map((one) =>
        gone ? { ...one, availability: 'Withdrawn' } : one,
      );
    });
    return compareOffers(own, priced, at, {
      aged: Math.min(priceAges.aged, days),
      old: days,
      site: scope === 'same' ? own?.site : undefined,
    });
  }
}
