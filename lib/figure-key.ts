// What a figure is kept under, how finely it is printed, and which of two readings of it stands.
import type { FigureRow } from './rows';

/** The key of a figure's version. */
export const figureKey = ({ shopId, metric, scope, day, firstSeen }: Omit<FigureRow, 'key'>): string =>
  [shopId, metric, scope, day, firstSeen].join('|');

/** Scope of a console's own figure of several days; its `day` is the last of them. */
export const spanScope = (days: number): string => `span:${days}`;

/** The smallest change the printed text can show, in the figure's unit: "2.34万" shows steps of a hundred. */
export function stepOf({ raw, value }: Pick<FigureRow, 'raw' | 'value'>): number {
  const shown = /([\d,]+)(?:\.(\d+))?\s*(万亿|百万|亿|万|千|[kw])/i.exec(raw);
  if (!shown) return 0;
  const printed = Number(`${(shown[1] ?? '').replaceAll(',', '')}.${shown[2] ?? '0'}`);
  return printed === 0 ? 0 : Math.abs(value / printed) * 10 ** -(shown[2] ?? '').length;
}

/** Final over running, newer over older, except that a shortened text ("2.34万") never replaces the full figure it fits. */
export function better(one: FigureRow, other: FigureRow): FigureRow {
  if (one.partial !== other.partial) return one.partial ? other : one;
  const [older, newer] = one.firstSeen <= other.firstSeen ? [one, other] : [other, one];
  const step = stepOf(newer);
  return step > stepOf(older) && Math.abs(newer.value - older.value) <= step / 2 ? older : newer;
}
