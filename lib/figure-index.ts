// Figures of a shop by measure, scope and day; of several readings of one figure the best stands.
import { better } from './figure-key';
import type { FigureRow } from './rows';

export type ByDay = Map<string, FigureRow>;

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
