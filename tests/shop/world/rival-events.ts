// What rivals did in the weeks before the inspections: moved prices, other coupons, goods sold out; `until` is not in it.
import type { Day } from './calendar';

interface Spell {
  /** Number or slug of the rival's page. */
  id: string;
  from: Day;
  until: Day;
}

/** The list price moves by so much. */
export const priceMoves: (Spell & { byMinor: number })[] = [
  { id: '100520000500', from: '2026-08-24', until: '2026-08-28', byMinor: -500 },
  { id: 'thermos-500', from: '2026-08-27', until: '2026-09-07', byMinor: 300 },
  { id: 'kettle-1200', from: '2026-09-02', until: '2026-09-04', byMinor: -1_010 },
  { id: '690200000352', from: '2026-09-12', until: '2026-09-13', byMinor: 500 },
];

/** Shop coupon and shop reduction are these, in yuan. */
export const couponMoves: (Spell & { coupon: number; reduction: number })[] = [
  { id: '690200000501', from: '2026-08-22', until: '2026-08-25', coupon: 15, reduction: 10 },
  { id: '690200000352', from: '2026-08-30', until: '2026-09-03', coupon: 25, reduction: 10 },
];

/** Nobody can buy it. */
export const soldOut: Spell[] = [
  { id: '690200000501', from: '2026-09-05', until: '2026-09-08' },
  { id: 'kettle-1200', from: '2026-09-09', until: '2026-09-10' },
  { id: '100530000500', from: '2026-09-01', until: '2026-09-04' },
];

/** The spells of a page that hold on a day. */
export function holdingOn<Kind extends Spell>(spells: readonly Kind[], id: string, day: Day): Kind[] {
  return spells.filter((spell) => spell.id === id && day >= spell.from && day < spell.until);
}
