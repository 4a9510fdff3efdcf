// When which promotion stood on an offer's page: stretches in which it was seen, broken where nobody looked.
import { valueOf } from './reading';
import type { OfferRow } from './rows';

/** Longer than this unseen, and nobody knows whether it still stood there. */
const unseenMs = 36 * 3_600_000;

export interface PromotionBand {
  /** As the page words it. */
  text: string;
  /** Epoch ms: first and last sight of it. */
  from: number;
  to: number;
}

/** What marks a state as under promotion: coupons and the words of campaigns. */
const promotionsOf = ({ offer }: OfferRow): string[] => [
  ...(valueOf(offer.coupons) ?? []).map(({ text }) => text),
  ...(valueOf(offer.badges) ?? []),
];

/** The bands of one offer's states, oldest first; those that began first come first. */
export function bandsOf(rows: readonly OfferRow[]): PromotionBand[] {
  const bands: PromotionBand[] = [];
  for (const row of rows) {
    for (const text of new Set(promotionsOf(row))) {
      const open = bands.findLast((band) => band.text === text);
      if (open && row.firstSeen - open.to <= unseenMs) open.to = Math.max(open.to, row.lastSeen);
      else bands.push({ text, from: row.firstSeen, to: row.lastSeen });
    }
  }
  return bands;
}
