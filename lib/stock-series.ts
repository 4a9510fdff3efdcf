// Pieces sold of each product day by day, from the goods lists of many mornings, and what is left of it now.
import type { Evidence } from './checks/contract';
import { addDays, daysBetween } from './day';
import { goodsOf } from './goods';
import type { ReadingRow } from './rows';
import { knownTables } from './table-facts';

export interface StockedGoods {
  /** The name that the list gives, and a short one. */
  product: string;
  title: string;
  short: string;
  /** Pieces on the shelf and on their way, this morning. */
  stock: number;
  inTransit: number;
  /** The console's mean of the week. */
  daily: number | undefined;
  /** Pieces sold on days whose two mornings are known, oldest first, without days of arrivals and of empty shelves. */
  sales: number[];
  evidence: Evidence | undefined;
  /** The morning of the newest list. */
  day: string;
}

interface Morning {
  day: string;
  stock: number;
}

/** The last stock of each product on each morning, by the list's own name for it. */
function morningsOf(readings: readonly ReadingRow[]): Map<string, Map<string, StockedGoods>> {
  const byProduct = new Map<string, Map<string, StockedGoods>>();
  for (const { draft, lastSeen, day } of readings) {
    for (const { kind, table } of knownTables(draft, lastSeen)) {
      if (kind !== 'goods') continue;
      for (const row of table.rows) {
        const { stock, inTransit, daily, onSale, short, evidence, name } = goodsOf(row);
        if (stock === undefined || !onSale) continue;
        const product = name.code ?? name.itemId ?? short;
        const known = byProduct.get(product) ?? new Map<string, StockedGoods>();
        byProduct.set(product, known);
        known.set(day, {
          product,
          title: name.title,
          short,
          stock,
          inTransit,
          daily,
          sales: [],
          evidence: evidence.stock,
          day,
        });
      }
    }
  }
  return byProduct;
}

/**
 * What left the shelf between two mornings is what was sold, unless more came in than went out (the list shows no
 * arrivals) or the shelf was empty.
 */
function soldBetween(one: Morning, next: Morning): number | undefined {
  if (daysBetween(one.day, next.day) !== 1 || one.stock <= 0 || next.stock <= 0) return undefined;
  return next.stock <= one.stock ? one.stock - next.stock : undefined;
}

/** The products of the newest goods list with their sales by day; those that are not on it any more are left out. */
export function stockedGoodsOf(readings: readonly ReadingRow[]): StockedGoods[] {
  const found = [...morningsOf(readings).values()].map((mornings) => {
    const days = [...mornings.keys()].toSorted();
    const newest = mornings.get(days.at(-1) ?? '') as StockedGoods;
    const sales = days.flatMap((day) => {
      const [one, next] = [mornings.get(day), mornings.get(addDays(day, 1))];
      return one && next ? (soldBetween(one, next) ?? []) : [];
    });
    return { ...newest, sales };
  });
  const last = found.reduce((latest, { day }) => (day > latest ? day : latest), '');
  return found.filter(({ day }) => day === last);
}
