// Over which time a measure is counted, where that is not the period its page states. Only what was seen to be said so.
import type { MeasureId } from './measures';

/**
 * `days`: the last so many days; `hours`: these hours of the day only; `before`: so many days back decide who is new or
 * returning; `ripens`: so many days later nothing is credited any more.
 */
export type MeasureWindow =
  | { kind: 'days' | 'before' | 'ripens'; n: number }
  | { kind: 'hours'; from: number; to: number };

interface StatedWindow {
  window: MeasureWindow;
  measures: readonly MeasureId[];
  /** Where only this platform states it. */
  platform?: string;
  source: string;
  date: string;
}

const notes = { source: 'collected notes, not dated', date: '2026-08' };
const [month, quarter, year] = [30, 90, 365];

/** Where no attribution window is printed: days after which advertising is credited with nothing more. */
export const ripeAfter = 15;

const windows: readonly StatedWindow[] = [
  {
    window: { kind: 'hours', from: 8, to: 23 },
    measures: ['reply-rate', 'reply-30s-rate'],
    platform: 'pdd',
    ...notes,
  },
  { window: { kind: 'days', n: quarter }, measures: ['repeat-rate-all'], platform: 'jd', ...notes },
  // By the names of the page's own fields: "…Rto1m", "…Scr3m".
  {
    window: { kind: 'days', n: month },
    measures: ['dispute-rate', 'intervention-rate', 'quality-refund-rate'],
    platform: 'pdd',
    ...notes,
  },
  { window: { kind: 'days', n: quarter }, measures: ['review-score'], platform: 'pdd', ...notes },
  {
    window: { kind: 'before', n: year },
    measures: ['new-buyers', 'repeat-buyers', 'repeat-amount', 'repeat-rate'],
    ...notes,
  },
  { window: { kind: 'ripens', n: ripeAfter }, measures: ['ad-roi', 'ad-yield'], ...notes },
];

/** A label that states its own days or hours ("复购率(近30天)") is right about them. */
const states = /\d\s*(?:[天日月点时]|days?\b|d\b|months?\b|h\b)/i;

/** The window of a measure on a platform, for a figure under this label; undefined where none is known. */
export function windowOf(metric: string, platform: string, label: string): MeasureWindow | undefined {
  if (states.test(label)) return undefined;
  const known: readonly (StatedWindow & { measures: readonly string[] })[] = windows;
  return known.find(
    (one) => one.measures.includes(metric) && (one.platform === undefined || one.platform === platform),
  )?.window;
}
