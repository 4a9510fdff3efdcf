// Figures of a shop by measure, scope and day; of several readings of one figure the best stands.
import type { FigureRow } from './rows';

export type ByDay = Map<string, FigureRow>;

/** The key of a figure's version. */
export const figureKey = ({ shopId, metric, scope, day, firstSeen }: Omit<FigureRow, 'key'>): string =>
  [shopId, metric, scope, day, firstSeen].join('|');

/** Scope of a console's own figure of several days; its `day` is the last of them. */
export const spanScope = (days: number): string => `span:${days}`;

/** Figures of a shop by metric, scope and day; of several readings of one figure the best stands. */
export class FigureIndex {
  private readonly rows = new Map<string, ByDay>();
  /** Only of figures that were read with more than one value. */
  private readonly versions = new Map<string, FigureRow[]>();

  constructor(figures: readonly FigureRow[]) {
    for (const row of figures) {
      const key = `${row.metric}|${row.scope}`;
      let days = this.rows.get(key);
      if (!days) this.rows.set(key, (days = new Map()));
      const known = days.get(row.day);
      days.set(row.day, known ? better(known, row) : row);
      if (!known) continue;
      const about = `${key}|${row.day}`;
      const versions = this.versions.get(about);
      if (versions) versions.push(row);
      else this.versions.set(about, [known, row]);
    }
  }

  /** The figures of a metric and scope by day. */
  days(metric: string, scope = ''): ByDay {
    return this.rows.get(`${metric}|${scope}`) ?? new Map<string, FigureRow>();
  }

  /** Every value a figure was read with, oldest first; consoles correct days for weeks, as refunds settle. */
  versionsOf(metric: string, scope: string, day: string): FigureRow[] {
    const known = this.days(metric, scope).get(day);
    const versions = this.versions.get(`${metric}|${scope}|${day}`) ?? (known ? [known] : []);
    return versions.toSorted((a, b) => a.firstSeen - b.firstSeen);
  }

  /** The earlier final values of a figure that was corrected later, oldest first. */
  correctionsOf(metric: string, scope: string, day: string): FigureRow[] {
    const shown = this.days(metric, scope).get(day);
    return this.versionsOf(metric, scope, day).filter(
      (row) => !row.partial && row !== shown && row.value !== shown?.value,
    );
  }

  /** Every metric that has a figure. */
  metrics(): string[] {
    return [...new Set([...this.rows.keys()].map((key) => key.slice(0, key.indexOf('|'))))];
  }

  /** Every scope of a metric that begins with a prefix ("channel:"). */
  scopes(metric: string, prefix: string): string[] {
    const start = `${metric}|${prefix}`;
    return [...this.rows.keys()]
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(metric.length + 1));
  }
}

/** Final over running, newer over older, except that a shortened text ("2.34万") never replaces the full figure it fits. */
function better(one: FigureRow, other: FigureRow): FigureRow {
  if (one.partial !== other.partial) return one.partial ? other : one;
  const [older, newer] = one.firstSeen <= other.firstSeen ? [one, other] : [other, one];
  const step = stepOf(newer);
  return step > stepOf(older) && Math.abs(newer.value - older.value) <= step / 2 ? older : newer;
}

/** The smallest change the printed text can show, in the figure's unit: "2.34万" shows steps of a hundred. */
function stepOf({ raw, value }: FigureRow): number {
  const shown = /([\d,]+)(?:\.(\d+))?\s*(万亿|百万|亿|万|千|[kw])/i.exec(raw);
  if (!shown) return 0;
  const printed = Number(`${(shown[1] ?? '').replaceAll(',', '')}.${shown[2] ?? '0'}`);
  return printed === 0 ? 0 : Math.abs(value / printed) * 10 ** -(shown[2] ?? '').length;
}
