// The alerts of one offer from its states: what is large enough, sure enough and new, one alert a day.
import { dayOf } from '../day';
import { valueOf } from '../reading';
import type { AlertRules } from '../price-rows';
import type { OfferRow } from '../rows';
import { alertKinds, type Alert, type AlertKind } from './contract';
import { newPromotions, settledRows, stepsOf, type Step } from './steps';

const dayMs = 86_400_000;
/** A promotion that was there within so many days is none that is new. */
const rememberedDays = 14;

/** What the own side says at the time of a reading; null where it is not known, or in another currency. */
export interface OwnSide {
  /** The own landed price, minor units. */
  mineAt: (at: number) => number | null;
  /** The landed price under which nothing is left. */
  floor: number | null;
}

export interface AlertContext {
  /** Nothing that began before is looked at (epoch ms). */
  since?: number;
  rules: AlertRules;
  own: OwnSide;
  now: number;
  timeZone: string;
}

const gone = (row: OfferRow) => ['OutOfStock', 'Withdrawn'].includes(valueOf(row.offer.availability) ?? '');

const large = (from: number, to: number, { share, least }: AlertRules) =>
  Math.abs(to - from) >= Math.max(least, from * share);

function kindsOf(
  { before, after }: Step,
  promotions: readonly string[],
  { rules, own }: AlertContext,
): AlertKind[] {
  const [from, to] = [before.priceMinor ?? 0, after.priceMinor ?? 0];
  const mine = own.mineAt(after.firstSeen);
  const under = (price: number) => mine !== null && price < mine && large(mine, price, rules);
  const found: Record<AlertKind, boolean> = {
    'below-floor': own.floor !== null && to < own.floor && from >= own.floor && !gone(after),
    lower: under(to) && !under(from) && !gone(after),
    back: gone(before) && valueOf(after.offer.availability) === 'InStock',
    changed: large(from, to, rules),
    promotion: promotions.length > 0,
    'sold-out': !gone(before) && gone(after),
    unseen: false,
  };
  return alertKinds.filter((kind) => found[kind]);
}

/** Several steps of a day are one alert; a price that came back the same day has not changed. */
function joined(one: Alert, next: Alert, rules: AlertRules): Alert {
  const kinds = new Set([...one.kinds, ...next.kinds]);
  if (one.before !== null && next.after !== null && !large(one.before, next.after, rules))
    for (const kind of ['changed', 'lower', 'below-floor'] as const) kinds.delete(kind);
  if (next.kinds.includes('back')) kinds.delete('sold-out');
  if (next.kinds.includes('sold-out')) kinds.delete('back');
  return {
    ...next,
    kinds: alertKinds.filter((kind) => kinds.has(kind)),
    before: one.before,
    promotions: [...new Set([...one.promotions, ...next.promotions])],
  };
}

function unseenOf(last: OfferRow, { rules, now, timeZone, since = 0 }: AlertContext): Alert[] {
  const at = last.lastSeen + rules.unseenDays * dayMs;
  if (at > now || at < since) return [];
  const day = dayOf(at, timeZone);
  const about = { offerKey: last.offerKey, at, day, before: null, after: null, currency: last.currency };
  const key = `${last.offerKey}|${day}|unseen`;
  return [{ key, kinds: ['unseen'], promotions: [], confirmed: true, lastSeen: last.lastSeen, ...about }];
}

/**
 * The alerts of one watched offer, oldest first. A first reading is no change. A jump of `rules.odd` or more that was seen
 * once is not confirmed until it is seen again; one that was gone with the next reading never happened.
 */
export function alertsOf(rows: readonly OfferRow[], context: AlertContext): Alert[] {
  const { rules, timeZone, since = 0 } = context;
  const off = new Set(rules.off);
  const settled = settledRows(rows, rules.odd);
  const found = stepsOf(settled, rules.odd)
    .filter(({ after }) => after.firstSeen >= since)
    .map((step) => {
      const { before, after } = step;
      const at = after.firstSeen;
      const remembered = settled.filter(
        (row) => row.firstSeen < at && (row === before || row.lastSeen > at - rememberedDays * dayMs),
      );
      const promotions = newPromotions(remembered, after);
      return { step, promotions, kinds: kindsOf(step, promotions, context) };
    });
  const byDay = new Map<string, Alert>();
  // Most offers have nothing to tell.
  for (const { step, promotions, kinds } of found.some((one) => one.kinds.length > 0) ? found : []) {
    const { before, after, odd } = step;
    const at = after.firstSeen;
    const day = dayOf(at, timeZone);
    const known = byDay.get(day);
    const alert: Alert = {
      key: `${after.offerKey}|${day}`,
      offerKey: after.offerKey,
      kinds,
      at,
      day,
      before: before.priceMinor,
      after: after.priceMinor,
      currency: after.currency,
      promotions,
      confirmed: !odd,
    };
    byDay.set(day, known ? joined(known, alert, rules) : alert);
  }
  const last = [...rows].sort((a, b) => a.lastSeen - b.lastSeen).at(-1);
  return [...byDay.values(), ...(last ? unseenOf(last, context) : [])]
    .map((alert) => ({ ...alert, kinds: alert.kinds.filter((kind) => !off.has(kind)) }))
    .filter(({ kinds }) => kinds.length > 0);
}
