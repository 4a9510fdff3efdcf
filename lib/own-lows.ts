// The lowest own prices of the last 7, 30 and 45 days, for each day's price in its own footing; gaps in seeing are said.
import type { OfferRow } from './rows';

const dayMs = 86_400_000;
/** Longer than this unseen, and the price in between is not known. */
const unseenMs = 36 * 3_600_000;

export const lowDays = [7, 30, 45] as const;

export interface Low {
  days: number;
  /** The lowest that was seen, minor units; null where nothing was seen in these days. */
  minor: number | null;
  /** When it was seen last. */
  at: number | null;
  /** Days of them that nobody saw: the true lowest may be lower. */
  unseen: number;
}

/** Whole days within [from, now] that no row covers. */
function unseenDays(rows: readonly OfferRow[], from: number, now: number): number {
  let until = from;
  let missing = 0;
  for (const { firstSeen, lastSeen } of rows) {
    if (firstSeen - until > unseenMs) missing += Math.round((firstSeen - until) / dayMs);
    until = Math.max(until, lastSeen);
  }
  return missing + (now - until > unseenMs ? Math.round((now - until) / dayMs) : 0);
}

/**
 * The lowest price of each span of days that end now. `rows` are the states of one offer, oldest first, with the price
 * of the footing that is asked for; states without one are unseen.
 */
export function lowsOf(rows: readonly OfferRow[], now: number): Low[] {
  return lowDays.map((days) => {
    const from = now - days * dayMs;
    const priced = rows.filter(({ lastSeen, priceMinor }) => lastSeen >= from && priceMinor !== null);
    const lowest = priced.reduce<OfferRow | undefined>(
      (least, row) => (least && (least.priceMinor ?? 0) < (row.priceMinor ?? 0) ? least : row),
      undefined,
    );
    return {
      days,
      minor: lowest?.priceMinor ?? null,
      at: lowest?.lastSeen ?? null,
      unseen: unseenDays(priced, from, now),
    };
  });
}
