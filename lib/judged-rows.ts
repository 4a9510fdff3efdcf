// Rows that were judged one by one: the gravest come first, and a pass needs every row.
import type { Evidence, Outcome, Quantity } from './checks/contract';
import { partlyRead } from './gap';
import { count } from './quantities';
import type { TableRows } from './table-rows';
import type { Zone } from './threshold';

export interface JudgedRow {
  zone: Zone;
  /** What it costs or how far it is off; of two equally grave rows the heavier is told first. */
  weight: number;
  evidence: Evidence[];
}

/** The rows that are not fine, the gravest first. */
export function gravestFirst<T extends JudgedRow>(rows: readonly T[]): T[] {
  return rows
    .filter(({ zone }) => zone !== 'pass')
    .sort((a, b) => (a.zone === b.zone ? b.weight - a.weight : a.zone === 'problem' ? -1 : 1));
}

/** The outcome where no judged row is bad: a pass only where all rows were there and all could be judged. */
export function nothingFound(
  { rows, read, total, complete, evidence }: TableRows,
  judged: number,
  figure: Quantity = count(rows.length),
): Outcome {
  if (!complete) return partlyRead(read, total, evidence);
  if (rows.length === 0) return { verdict: 'not-applicable', evidence };
  if (judged < rows.length) return partlyRead(judged, rows.length, evidence);
  return { verdict: 'pass', figure, evidence };
}
