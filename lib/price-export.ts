// The comparison and the history of prices as plain tables, for a file: one row a price, amounts as decimals.
import { fractionDigits } from './money';
import type { OfferGap, Priced } from './prices';
import { valueOf } from './reading';
import type { OfferRow } from './rows';

export type ExportCell = string | number | null;

export interface ExportTable {
  name: 'comparison' | 'history';
  /** Ids of the columns; their words are the panel's. */
  columns: string[];
  rows: ExportCell[][];
}

/** An offer of the comparison as it is written: `of` is the own product, `gap` a rival's, or null for mine. */
export interface ExportLine {
  of: string;
  seller: string;
  rank: number | null;
  price: Priced;
  gap: OfferGap | null;
  index: number | null;
  last: OfferRow;
}

/** Minor units as the decimal a person reads; null stays null. */
const decimal = (minor: number | null | undefined, currency: string): number | null =>
  minor === null || minor === undefined || currency === '' ? null : minor / 10 ** fractionDigits(currency);

const instant = (at: number): string => new Date(at).toISOString();

/** What is compared, one line an offer. A price that was not read is an empty cell, never 0. */
export function comparisonTable(lines: readonly ExportLine[]): ExportTable {
  return {
    name: 'comparison',
    columns: [
      'product',
      'seller',
      'site',
      'title',
      'rank',
      'price',
      'currency',
      'footing',
      'basket-each',
      'basket-pieces',
      'gap',
      'gap-share',
      'left-out',
      'index',
      'seen',
      'url',
    ],
    rows: lines.map(({ of, seller, rank, price, gap, index, last }) => [
      of,
      seller,
      last.site,
      valueOf(last.offer.title) ?? '',
      rank,
      decimal(price.priceMinor, price.currency),
      price.currency,
      price.footing ?? '',
      decimal(price.basket?.eachMinor, price.currency),
      price.basket?.pieces ?? null,
      decimal(gap?.gapMinor, price.currency),
      gap?.gapShare === null || gap === null ? null : Math.round(gap.gapShare * 10_000) / 10_000,
      gap?.leftOut ?? '',
      index,
      instant(price.seenAt),
      last.url,
    ]),
  };
}

/** Every state of some offers, with the price that is compared beside the one that was printed and its evidence. */
export function historyTable(
  offers: readonly { seller: string; rows: readonly OfferRow[]; compared: readonly OfferRow[] }[],
): ExportTable {
  return {
    name: 'history',
    columns: [
      'seller',
      'title',
      'from',
      'to',
      'price',
      'printed',
      'currency',
      'promotions',
      'availability',
      'text',
      'url',
    ],
    rows: offers.flatMap(({ seller, rows, compared }) =>
      rows.map((row, at) => [
        seller,
        valueOf(row.offer.title) ?? '',
        instant(row.firstSeen),
        instant(row.lastSeen),
        decimal(compared[at]?.priceMinor, row.currency),
        decimal(row.priceMinor, row.currency),
        row.currency,
        (valueOf(row.offer.coupons) ?? []).map(({ text }) => text).join(' | '),
        valueOf(row.offer.availability) ?? '',
        row.offer.from['price']?.text ?? '',
        row.url,
      ]),
    ),
  };
}
