// The alerts of all watched rivals, each beside the own product it is matched to.
import { alertsOf, type OwnSide } from '../../lib/alerts/alerts-of';
import type { Alert } from '../../lib/alerts/contract';
import { comparedRows } from '../../lib/landed/comparable';
import { isPartialPrice } from '../../lib/partial-price';
import type { AlertRules } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import type { OfferRow } from '../../lib/rows';
import { ownFiguresOf, type OwnFigures } from '../answer/own-figures';
import type { CostRows } from '../live-answer';
import type { PriceRows } from '../live-prices';

/** Older ones are history, and stand with the offer. */
const daysShown = 14;
/** What was there before them decides what is new: as long again. */
const daysLooked = 2 * daysShown;
const dayMs = 86_400_000;

export interface BoardAlert extends Alert {
  /** The state of the offer that it was seen in, else its newest. */
  row: OfferRow;
}

interface About {
  rules: AlertRules;
  now: number;
  timeZone: string;
}

interface Own {
  rows: OfferRow[];
  figures: OwnFigures;
}

/** What everybody paid for the own product at an instant; null where that is not known, or in another currency. */
function sideOf(own: Own | undefined, currency: string): OwnSide {
  const rows = (own?.rows ?? []).filter((row) => row.currency === currency && !isPartialPrice(row));
  const fits = own?.figures.currency === currency;
  return {
    mineAt: (at) => rows.findLast((row) => row.firstSeen <= at)?.priceMinor ?? null,
    floor: fits ? (own.figures.floor ?? null) : null,
  };
}

/** The states of the last weeks, and the one before them. */
function recent(rows: OfferRow[], since: number): OfferRow[] {
  const first = rows.findIndex(({ lastSeen }) => lastSeen >= since);
  return rows.slice(first < 0 ? -1 : Math.max(0, first - 1));
}

/** The alerts of the last two weeks, rival by rival, so that whoever asks may rest in between. */
export function* boardAlerts(
  { watches, offers }: PriceRows,
  costs: CostRows,
  listed: readonly OwnProduct[],
  about: About,
): Generator<BoardAlert[]> {
  const owns = new Map<string, Own>();
  for (const { own, offerKey, productKey } of watches) {
    const all = own ? offers.get(offerKey) : undefined;
    const last = all?.at(-1);
    if (!all || !last) continue;
    const rows = comparedRows(all, about.timeZone);
    const figures = ownFiguresOf({ key: productKey ?? offerKey, own: { last } }, costs, listed, about);
    // A match may name the own product or the own offer that sells it.
    for (const key of [offerKey, productKey ?? offerKey]) owns.set(key, { rows, figures });
  }
  for (const { watched, own, offerKey, productKey } of watches) {
    const all = offers.get(offerKey);
    const last = all?.at(-1);
    if (!watched || own || !all || !last) continue;
    const rows = comparedRows(recent(all, about.now - daysLooked * dayMs), about.timeZone);
    const side = sideOf(productKey === undefined ? undefined : owns.get(productKey), last.currency);
    const alerts = alertsOf(rows, { ...about, own: side, since: about.now - daysShown * dayMs });
    yield alerts.map((alert) => ({
      ...alert,
      row: rows.findLast((row) => row.firstSeen <= alert.at) ?? last,
    }));
  }
}
