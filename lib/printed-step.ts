// The smallest change that a printed figure can show: what it may differ by and still be the same figure.
import type { FigureRow } from './rows';

/** "2.34万" shows steps of a hundred, "3.12%" of 0.0001, "128.40" of a hundredth of a yuan, "5,842" of one. */
export function printedStep({ raw, value }: Pick<FigureRow, 'raw' | 'value'>): number {
  const shown = /\d[\d,]*(?:\.(\d+))?/.exec(raw);
  const printed = Number((shown?.[0] ?? '').replaceAll(',', ''));
  const places = shown?.[1]?.length ?? 0;
  if (!shown || printed === 0) return value === 0 ? 0 : Math.abs(value);
  return Math.abs(value / printed) * 10 ** -places;
}
