// What a campaign brought beside ordinary weekdays, less what it pulled forward and what was missing after it; settled twice.
import { addDays, daysBetween, weekdayOf } from '../day';
import { medianOf } from '../median';
import type { CampaignRow } from '../price-rows';
import { promotionOn } from '../vocabulary/promotions';
import { spanOf } from './preparation';

/** Our own defaults after the field's practice, 2026-11: a week of waiting before, two weeks of dip after. */
export const windows = { before: 7, after: 14, weeksBack: 8, weekdaysNeeded: 3 };

export interface PostMortem {
  /** running: not over; first: the days after are still open (T+1); final: all days are known (T+15). */
  state: 'ahead' | 'running' | 'first' | 'final';
  /** When each settling is due. */
  firstOn: string;
  finalOn: string;
  /** Days whose payments were not read, and days for which too few ordinary weekdays are known. */
  missing: string[];
  withoutBase: string[];
  /** Minor units; undefined where a day of it is missing. */
  actual?: number;
  base?: number;
  uplift?: number;
  /** Less than ordinary in the days before, and after: positive is lost. */
  preDip?: number;
  postDip?: number;
  /** Uplift less both dips; before the final settling less the first only. */
  net?: number;
}

const daysFrom = (from: string, to: string): string[] =>
  from > to ? [] : Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));

/** Median of the same weekday in the eight weeks before the first day that the campaign touched, sales left out. */
function baseOf(values: ReadonlyMap<string, number>, day: string, touched: string): number | undefined {
  const ordinary = daysFrom(addDays(touched, -7 * windows.weeksBack), addDays(touched, -1))
    .filter((one) => weekdayOf(one) === weekdayOf(day) && !promotionOn(one))
    .flatMap((one) => values.get(one) ?? []);
  return ordinary.length >= windows.weekdaysNeeded ? medianOf(ordinary) : undefined;
}

/**
 * The sums of a campaign. `values` holds whole days of payments by day, minor units. Its own days are those of the main
 * and encore phases; presale and warm-up days count to the week before. Undefined without a main or encore phase.
 */
export function postMortem(
  { phases }: Pick<CampaignRow, 'phases'>,
  values: ReadonlyMap<string, number>,
  today: string,
): PostMortem | undefined {
  const own = phases.filter(({ id }) => id === 'main' || id === 'encore');
  const days = [...new Set(own.flatMap(({ from, to }) => daysFrom(from, to)))].sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const begins = spanOf({ phases })?.from ?? first;
  const touched = [addDays(first, -windows.before), begins].sort()[0] ?? first;
  const before = daysFrom(touched, addDays(first, -1));
  const after = daysFrom(addDays(last, 1), addDays(last, windows.after));
  const between = daysFrom(first, last).filter((day) => !days.includes(day));
  const [firstOn, finalOn] = [addDays(last, 1), addDays(last, windows.after + 1)];
  const state = today < first ? 'ahead' : today <= last ? 'running' : today < finalOn ? 'first' : 'final';
  const asked =
    state === 'final' ? [...before, ...days, ...between, ...after] : [...before, ...days, ...between];
  const missing = asked.filter((day) => !values.has(day)).sort();
  const withoutBase = asked.filter((day) => baseOf(values, day, touched) === undefined).sort();
  const about = { state, firstOn, finalOn, missing, withoutBase } as const;
  if (state === 'ahead' || state === 'running' || missing.length + withoutBase.length > 0) return about;
  const sum = (some: readonly string[], of: (day: string) => number) =>
    some.reduce((total, day) => total + of(day), 0);
  const valueOf = (day: string) => values.get(day) ?? 0;
  const baseFor = (day: string) => baseOf(values, day, touched) ?? 0;
  const actual = sum(days, valueOf);
  const base = sum(days, baseFor);
  // Days between main and encore belong to what the campaign took away or brought beside itself.
  const preDip = sum([...before, ...between], (day) => baseFor(day) - valueOf(day));
  const postDip = state === 'final' ? sum(after, (day) => baseFor(day) - valueOf(day)) : undefined;
  return {
    ...about,
    actual,
    base,
    uplift: actual - base,
    preDip,
    ...(postDip !== undefined && { postDip }),
    net: actual - base - preDip - (postDip ?? 0),
  };
}

/**
 * Return on what was spent, on contribution: payments at the campaign's margin less what ordinary days would have left,
 * dips included, ÷ spent. `usual` and `campaign` are margins as shares of the price, of ordinary days and of the campaign.
 * Undefined where something is not known or nothing was spent.
 */
export function campaignReturn(
  { actual, base, preDip, postDip = 0 }: PostMortem,
  margins: { usual: number; campaign: number },
  spent: number | undefined,
): { gain: number; roi: number | undefined } | undefined {
  if (actual === undefined || base === undefined || preDip === undefined) return undefined;
  const gain = actual * margins.campaign - (base + preDip + postDip) * margins.usual;
  return { gain, roi: spent !== undefined && spent > 0 ? gain / spent : undefined };
}
