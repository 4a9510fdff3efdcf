// The alerts of all watched rivals, each beside the own product it is matched to.
import { alertsOf, type OwnSide } from '../../lib/alerts/alerts-of';
import type { Alert } from '../../lib/alerts/contract';
import { comparedRows } from '../../lib/landed/comparable';
import { isPartialPrice } from '../../lib/partial-price';
import type { AlertRules } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import type { OfferRow } from '../../lib/rows';
import { ownFiguresOf } from '../answer/own-figures';
import type { CostRows } from '../live-answer';
import type { PriceRows } from '../live-prices';
import { boardOf, type Product } from '../prices/board';

/** Older ones are history, and stand with the offer. */
export const daysShown = 14;
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

/** What everybody paid for the own product at an instant; null where that is not known, or in another currency. */
function ownSideOf(
  product: Product | undefined,
  currency: string,
  costs: CostRows,
  listed: readonly OwnProduct[],
  about: About,
): OwnSide {
  const rows = comparedRows(product?.own?.rows ?? [], about.timeZone).filter(
    (row) => row.currency === currency && !isPartialPrice(row),
  );
  const figures = product && ownFiguresOf(product, costs, listed, about);
  return {
    mineAt: (at) => rows.findLast((row) => row.firstSeen <= at)?.priceMinor ?? null,
    floor: figures && figures.currency === currency ? (figures.floor ?? null) : null,
  };
}

/** The alerts of the last two weeks, over all rivals. */
export function boardAlerts(
  prices: PriceRows,
  costs: CostRows,
  listed: readonly OwnProduct[],
  about: About,
): BoardAlert[] {
  const { products, unmatched } = boardOf(prices, listed, { ...about, days: daysShown, scope: 'all' });
  const rivals = [
    ...products.flatMap((product) => product.rivals.map((rival) => ({ product, rival }))),
    ...unmatched.map((rival) => ({ product: undefined, rival })),
  ];
  return rivals.flatMap(({ product, rival: { rows, last } }) => {
    const own = ownSideOf(product, last.currency, costs, listed, about);
    return alertsOf(comparedRows(rows, about.timeZone), { ...about, own })
      .filter(({ at }) => at > about.now - daysShown * dayMs)
      .map((alert) => ({ ...alert, row: rows.findLast((row) => row.firstSeen <= alert.at) ?? last }));
  });
}
