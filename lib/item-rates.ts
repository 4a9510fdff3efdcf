// A rate of each product (click, cart, payment) beside the median of the shop's own products, as far as numbers can tell.
import type { Derivation, Evidence, FactRow, Quantity } from './checks/contract';
import { derive } from './formula';
import type { Judgement } from './judge-each';
import { medianOf } from './median';
import { evidenceIn, numberIn } from './table-rows';
import { zoneOf } from './threshold';
import { wilson } from './wilson';
import type { Threshold } from './checks/contract';

export interface ItemRate {
  title: string;
  hits: number;
  of: number;
  rate: number;
  /** The shop's median. */
  base: number;
  derivation: Derivation | undefined;
}

export interface RateColumns {
  hits: string;
  of: string;
}

const titleIn = (row: FactRow): string => row['product']?.text ?? '';

function countsIn(row: FactRow, columns: RateColumns): { hits: number; of: number } | undefined {
  const [hits, of] = [numberIn(row, columns.hits), numberIn(row, columns.of)];
  // More hits than people is another pair of columns than it seems.
  return hits === undefined || of === undefined || hits > of ? undefined : { hits, of };
}

/** The median rate of the products that at least so many people saw; undefined for fewer than three of them. */
export function medianRate(rows: FactRow[], columns: RateColumns, least: number): number | undefined {
  const rates = rows.flatMap((row) => {
    const counts = countsIn(row, columns);
    return counts && counts.of >= least ? [counts.hits / counts.of] : [];
  });
  return rates.length < 3 ? undefined : medianOf(rates);
}

function derivationOf(row: FactRow, columns: RateColumns, hits: number, of: number): Derivation | undefined {
  const input = (column: string, value: number) => {
    const evidence: Evidence | undefined = row[column]?.evidence;
    const quantity: Quantity = { value, unit: 'count' };
    return { name: `checks.item-rate.${column}`, quantity, ...(evidence && { evidence }) };
  };
  return derive('item-rate', [input(columns.hits, hits), input(columns.of, of)]);
}

/**
 * How one product stands: the upper end of its rate's interval as a share of the median, against a limit. Too few people
 * to tell is "apart".
 */
export function judgeRate(
  row: FactRow,
  columns: RateColumns,
  base: number,
  limit: Threshold,
  least: number,
): Judgement<ItemRate> {
  const counts = countsIn(row, columns);
  if (!counts) return 'unread';
  const { hits, of } = counts;
  if (of < least || base <= 0) return 'apart';
  const rate = hits / of;
  return {
    zone: zoneOf(wilson(hits, of).high / base, limit),
    weight: of * (base - rate),
    of: { title: titleIn(row), hits, of, rate, base, derivation: derivationOf(row, columns, hits, of) },
    evidence: evidenceIn(row, 'product', columns.hits, columns.of),
  };
}
