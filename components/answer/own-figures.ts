// What an own product costs and brings, put together from its sheet of costs, the fees and its own page.
import { knownCosts, type KnownCosts } from '../../lib/answer/costs';
import { codeKey, codeOf } from '../../lib/answer/product-code';
import { receiptOf, type Receipt } from '../../lib/answer/receipt';
import { dayOf } from '../../lib/day';
import { landedOf } from '../../lib/landed/from-offer';
import { breakEvenRoi, floorPrice, marginOf, type Margin } from '../../lib/margin';
import { platformOf } from '../../lib/own-shop';
import { isPartialPrice } from '../../lib/partial-price';
import type { CostRow } from '../../lib/price-rows';
import type { OwnProduct } from '../../lib/products';
import type { OfferRow } from '../../lib/rows';
import type { CostRows } from '../live-answer';

export interface OwnFigures {
  code: string | undefined;
  row: CostRow | undefined;
  platform: string;
  currency: string;
  known: KnownCosts;
  /** Landed price on the own page; undefined where it is not known, or not what everybody pays. */
  landed: number | undefined;
  receipt: Receipt | undefined;
  margin: Margin | undefined;
  roi: number | undefined;
  /** The landed price under which nothing is left: what platform and state bear is added to what must come in. */
  floor: number | undefined;
}

/** Figures of a product on the day of an instant. */
export function ownFiguresOf(
  { key, own }: { key: string; own: { last: OfferRow } | undefined },
  { costs, rates }: CostRows,
  listed: readonly OwnProduct[],
  { now, timeZone }: { now: number; timeZone: string },
): OwnFigures {
  const last = own?.last;
  const code = codeOf({ key, own: last }, costs, listed);
  const row = code === undefined ? undefined : costs.find((one) => one.key === codeKey(code));
  const platform = last ? platformOf(last.site) : (key.split('|')[0] ?? '');
  const known = knownCosts(row, rates, { platform, day: dayOf(now, timeZone) });
  const currency = last?.currency || row?.currency || 'CNY';
  const fits =
    last && last.priceMinor !== null && !isPartialPrice(last) && (!row || row.currency === currency);
  const landed = fits ? (last.priceMinor ?? undefined) : undefined;
  const receipt =
    last && landed !== undefined
      ? receiptOf(landed, landedOf(last.offer, currency, last.site, dayOf(last.lastSeen, timeZone)))
      : undefined;
  const least = floorPrice(known.sheet);
  return {
    code,
    row,
    platform,
    currency,
    known,
    landed,
    receipt,
    margin: receipt && marginOf(receipt.price, known.sheet),
    roi: receipt && breakEvenRoi(receipt.price, known.sheet, known.refunds),
    floor: least === undefined ? undefined : Math.max(0, least - (receipt?.others ?? 0)),
  };
}
