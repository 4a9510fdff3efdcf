// Thirty days of the demo's rivals: every change on its day and no other, and how many alerts a day that is.
import { expect, test } from 'vitest';
import { alertsOf } from '../../../lib/alerts/alerts-of';
import { defaultRules } from '../../../lib/alerts/contract';
import { instantOf } from '../../../lib/day';
import type { OfferRow } from '../../../lib/rows';
import { addDays } from '../../shop/world/calendar';
import { rivalCut } from '../../shop/world/incidents';
import { offerPages, type OfferPage } from '../../shop/world/offers';

const timeZone = 'Asia/Shanghai';
const first = '2026-09-01';
const days = Array.from({ length: 30 }, (_, at) => addDays(first, at));
const rivals = offerPages.filter(({ own }) => !own);

/** A page opened each morning, as readings write it: one row for each state. */
function rowsOf({ site, id, offer }: OfferPage): OfferRow[] {
  const rows: OfferRow[] = [];
  for (const day of days) {
    const { landedMinor, reductions, soldOut } = offer(day);
    const at = instantOf(day, '09:05', timeZone);
    const last = rows.at(-1);
    const coupons = reductions.map(({ text }) => ({ text }));
    const availability = soldOut ? 'OutOfStock' : 'InStock';
    const alike =
      last?.offer.availability === availability &&
      JSON.stringify(last.offer.coupons) === JSON.stringify(coupons);
    if (last?.priceMinor === landedMinor && alike) {
      last.lastSeen = at;
      continue;
    }
    const offerKey = `${site}|${id}|`;
    rows.push({
      key: `${offerKey}|${at}`,
      offerKey,
      site,
      url: `https://${site}.example/${id}`,
      offer: { coupons, availability, from: {} },
      priceMinor: landedMinor,
      currency: 'CNY',
      reader: site,
      pageTitle: '',
      firstSeen: at,
      lastSeen: at,
    });
  }
  return rows;
}

/** Less than this of a price and of money is no news by the rules as they come: 3 %, one yuan. */
const isMaterial = (from: number, to: number) => Math.abs(to - from) >= Math.max(100, 0.03 * from);

/** The days on which the world itself changes what a rival asks for, offers with it, or has. */
const truth = rivals.flatMap(({ site, id, offer }) =>
  days.slice(1).flatMap((day) => {
    const [before, after] = [offer(addDays(day, -1)), offer(day)];
    const changed =
      isMaterial(before.landedMinor, after.landedMinor) ||
      before.soldOut !== after.soldOut ||
      JSON.stringify(before.reductions) !== JSON.stringify(after.reductions);
    return changed ? [`${site}|${id}||${day}`] : [];
  }),
);

test('every change is told on its day, none without cause, and never more than three in a day', () => {
  const now = instantOf(addDays(first, 30), '09:05', timeZone);
  const own = { mineAt: () => 9900, floor: null };
  const found = rivals.flatMap((page) => alertsOf(rowsOf(page), { rules: defaultRules, own, now, timeZone }));
  expect(found.map(({ key }) => key).sort()).toEqual(truth.sort());
  expect(truth).toContain(`tmall|690200000501||${rivalCut.from}`);
  const busiest = Math.max(...days.map((day) => found.filter((one) => one.day === day).length));
  expect(busiest).toBeLessThanOrEqual(3);
});
