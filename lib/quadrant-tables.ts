// The tables that a quadrant is made of: products with their visitors, advertising plans with their cost, by the days they are for.
import type { FactRow, FactTable } from './checks/contract';
import { addDays } from './day';
import { figureDay } from './figure-day';
import { ripenessOf } from './plans';
import type { Thing } from './quadrant';
import type { ReadingRow } from './rows';
import { knownTables } from './table-facts';
import { joinedTable } from './table-join';
import { evidenceIn, numberIn } from './table-rows';
import { wilson } from './wilson';

export type QuadrantKind = 'products' | 'plans';
const kindOf = { products: 'goods-traffic', plans: 'plans' } as const;
const nameIn = { products: 'product', plans: 'plan' } as const;

export interface QuadrantTable {
  key: string;
  /** The days its figures are for; undefined where the page does not say. */
  days: { from: string; to: string } | undefined;
  /** The shop's day on which it was read last. */
  readOn: string;
  table: FactTable;
}

interface Found extends QuadrantTable {
  /** Of one list on one page under one heading. */
  list: string;
}

/** Undefined for a day that still ran: a part of a day is no figure of it. */
function placeIn(row: ReadingRow, table: FactTable): Pick<Found, 'key' | 'days' | 'list'> | undefined {
  const { context, period } = table;
  const about = figureDay(context.join(' '), period, row.day);
  if (about?.partial) return undefined;
  const days = about && { from: addDays(about.day, 1 - about.days), to: about.day };
  const key = days ? `${days.from}|${days.to}` : `read|${row.day}`;
  return { key, days, list: [key, row.pageKey, period?.label, ...context].join('|') };
}

/**
 * The tables of a kind, those of the newest days first, one for each stretch of days: the one with the most rows, its
 * pages turned over put together.
 */
export function quadrantTables(readings: readonly ReadingRow[], kind: QuadrantKind): QuadrantTable[] {
  const lists = new Map<string, Found>();
  for (const row of readings.toSorted((a, b) => a.lastSeen - b.lastSeen)) {
    for (const { kind: own, table } of knownTables(row.draft, row.lastSeen)) {
      const place = own === kindOf[kind] ? placeIn(row, table) : undefined;
      if (!place) continue;
      const before = lists.get(place.list)?.table;
      lists.set(place.list, {
        ...place,
        readOn: row.day,
        table: before ? joinedTable(before, table) : table,
      });
    }
  }
  const byDays = new Map<string, Found>();
  for (const one of lists.values()) {
    const known = byDays.get(one.key);
    if (!known || one.table.rows.length >= known.table.rows.length) byDays.set(one.key, one);
  }
  const end = ({ days, readOn }: QuadrantTable) => days?.to ?? readOn;
  // Of two that end on one day the shorter one says more of it.
  const start = ({ days, readOn }: QuadrantTable) => days?.from ?? readOn;
  return [...byDays.values()].toSorted(
    (a, b) => end(b).localeCompare(end(a)) || start(b).localeCompare(start(a)),
  );
}

type Figures = Pick<Thing, 'x' | 'y' | 'size' | 'range'>;

/** Visitors, the share of them that paid, and what they paid; more buyers than visitors are other people. */
function productFigures(row: FactRow): Figures {
  const [visitors, buyers, printed] = [
    numberIn(row, 'visitors'),
    numberIn(row, 'buyers'),
    numberIn(row, 'conversion'),
  ];
  const size = numberIn(row, 'paid');
  if (visitors === undefined) return { size };
  const rate = buyers === undefined ? printed : visitors > 0 ? buyers / visitors : undefined;
  if (rate === undefined || rate > 1) return { x: visitors, size };
  return { x: visitors, y: rate, size, range: wilson(rate * visitors, visitors) };
}

/** Cost, and what each yuan of it brought; while sales are still being credited, that only grows. */
function planFigures(row: FactRow, ripe: boolean): Figures {
  const [cost, amount, printed] = [numberIn(row, 'cost'), numberIn(row, 'ad-amount'), numberIn(row, 'roi')];
  if (cost === undefined || cost <= 0) return { x: cost };
  const roi = amount === undefined ? printed : amount / cost;
  if (roi === undefined) return { x: cost };
  return { x: cost, y: roi, ...(!ripe && { range: { low: roi, high: Infinity } }) };
}

const columnsOf = {
  products: ['visitors', 'buyers', 'conversion', 'paid'],
  plans: ['cost', 'ad-amount', 'roi'],
} as const;

/** Whether all sales of a table of plans have come in. */
export function isRipe({ table, days }: QuadrantTable, today: string): boolean {
  return ripenessOf([...table.context, ...(days ? [days.to] : [])], today).ripe;
}

/** The rows of a table as things to be placed. */
export function thingsIn(found: QuadrantTable, kind: QuadrantKind, today: string): Thing[] {
  const ripe = kind === 'products' || isRipe(found, today);
  const times = new Map<string, number>();
  return found.table.rows.map((row) => {
    const name = row[nameIn[kind]]?.text ?? '';
    const about = row['item-id']?.text ?? row['sku-code']?.text ?? name;
    const time = (times.get(about) ?? 0) + 1;
    times.set(about, time);
    return {
      key: `${about}|${time}`,
      name,
      ...(kind === 'products' ? productFigures(row) : planFigures(row, ripe)),
      evidence: evidenceIn(row, ...columnsOf[kind]),
    };
  });
}
