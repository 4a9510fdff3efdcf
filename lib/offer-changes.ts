// What changed on an offer, and when it was first seen so: its price, its promotions, whether it is in stock.
import { seenAlike } from './price-situation';
import { valueOf } from './reading';
import type { OfferRow } from './rows';

export interface OfferChange {
  /** Epoch ms: first sight of the new state, and the last sight of the one before. */
  at: number;
  before: number;
  /** Minor units of what is compared; absent where the price stayed, or was not known before or after. */
  price?: { beforeMinor: number; afterMinor: number };
  /** Promotions as the page words them. */
  came: string[];
  went: string[];
  stock?: 'sold-out' | 'back' | 'withdrawn';
  /** The state it was seen in. */
  row: OfferRow;
}

const promotionsOf = ({ offer }: OfferRow): string[] | undefined =>
  offer.coupons === undefined ? [] : valueOf(offer.coupons)?.map(({ text }) => text);

const outOf: ReadonlySet<string | undefined> = new Set(['OutOfStock', 'Withdrawn']);

function stockChange(before: OfferRow, after: OfferRow): OfferChange['stock'] {
  const [was, is] = [valueOf(before.offer.availability), valueOf(after.offer.availability)];
  // A page that says nothing of it says neither.
  if (was === undefined || is === undefined || outOf.has(was) === outOf.has(is)) return undefined;
  return is === 'Withdrawn' ? 'withdrawn' : is === 'OutOfStock' ? 'sold-out' : 'back';
}

/**
 * The changes between the states of one offer, oldest first, as both lists have them: `rows` as they were read, `compared`
 * the same with the prices that are compared. States seen under other circumstances than the newest are passed over,
 * for a member's view beside a visitor's would be a change that never was.
 */
export function changesOf(rows: readonly OfferRow[], compared: readonly OfferRow[]): OfferChange[] {
  const alike = seenAlike(rows);
  const priced = new Map(compared.map((row) => [row.key, row.priceMinor]));
  const seen = rows.filter(alike);
  let known: number | null = null;
  return seen.flatMap((row, index): OfferChange[] => {
    const last = seen[index - 1];
    const price = priced.get(row.key) ?? null;
    const beforeMinor = known;
    if (price !== null) known = price;
    if (!last) return [];
    const [had, has] = [promotionsOf(last), promotionsOf(row)];
    const came = had && has ? has.filter((text) => !had.includes(text)) : [];
    const went = had && has ? had.filter((text) => !has.includes(text)) : [];
    const stock = stockChange(last, row);
    const moved = price !== null && beforeMinor !== null && price !== beforeMinor;
    if (!moved && came.length + went.length === 0 && !stock) return [];
    return [
      {
        at: row.firstSeen,
        before: last.lastSeen,
        ...(moved && { price: { beforeMinor, afterMinor: price } }),
        came,
        went,
        ...(stock && { stock }),
        row,
      },
    ];
  });
}
