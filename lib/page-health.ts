// Whether the fields that are known to come on a page still come, and since when one does not.
import { dayOf } from './day';
import { neverGiven } from './expected-figures';
import { pageOfKey } from './page-key';
import type { Draft } from './reading';
import type { ReadingRow, TaughtRow } from './rows';
import { pageShape } from './taught';
import { columnNamed } from './vocabulary/columns';
import type { MeasureId } from './vocabulary/measures';
import { metricNamed } from './vocabulary/metric-labels';

/** A field is known to come once it came on so many days, and on this share of the days from its first to its last. */
const [leastDays, steady] = [3, 0.8];

/** Something that came on a page day by day and does not any more. */
export interface Stopped {
  /** What the page called it. */
  name: string;
  /** The first day on which the page was read without it. */
  since: string;
}

export interface PageHealth {
  /** Names of what is known to come and was there on the newest day. */
  came: string[];
  stopped: Stopped[];
  /** Measures the page should show and that no reading looked back on has; left out where there are none. */
  never?: MeasureId[];
}

/** One day of a page as far as it was in order: the fields it showed, by what they mean, with their words. */
type DayFields = { day: string; fields: ReadonlyMap<string, string> };

/** A place without a figure in it ("-") is still there. */
function fieldsOf({ pairs = [], tables = [] }: Draft, platform: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const { label } of pairs) {
    const metric = metricNamed(label, platform);
    if (metric && !fields.has(metric)) fields.set(metric, label);
  }
  for (const head of tables.flatMap(({ columns }) => columns)) {
    const column = columnNamed(head)?.id;
    if (column && !fields.has(`column:${column}`)) fields.set(`column:${column}`, head);
  }
  return fields;
}

/** The days on which a page was in order, oldest first; what any of a day's readings shows came that day. */
function daysOf(readings: readonly ReadingRow[], platform: string): DayFields[] {
  const days = new Map<string, Map<string, string>>();
  for (const { day, draft } of readings) {
    if (draft.state !== 'ok') continue;
    days.set(day, new Map([...(days.get(day) ?? []), ...fieldsOf(draft, platform)]));
  }
  return [...days].map(([day, fields]) => ({ day, fields })).toSorted((a, b) => a.day.localeCompare(b.day));
}

/** How a field fares over these days; undefined where it is not known to come, on so many days at least. */
function fateOf(
  field: string,
  days: readonly DayFields[],
  least: number,
): { name: string; since?: string } | undefined {
  const came = days.flatMap(({ fields }, at) => (fields.has(field) ? [at] : []));
  const [first = 0, last = 0] = [came[0], came.at(-1)];
  if (came.length < least || came.length < steady * (last - first + 1)) return undefined;
  const since = days[last + 1]?.day;
  return { name: days[last]?.fields.get(field) ?? '', ...(since && { since }) };
}

/** What was taught on pages of this kind counts as known from the first; no notice today is nothing amiss. */
const taughtOn = (url: string, taught: readonly TaughtRow[]) =>
  taught.filter(({ page, as }) => as !== 'notice' && pageOfKey(page) === pageShape(url));

/**
 * The health of a page from its readings, one or more a day, of the days that are looked back on and of the newest. A
 * figure that the operator pointed at again has not stopped. `expected`: what a page of a known console should show is
 * known to come from the first reading on. Undefined where nothing is known to come there.
 */
export function pageHealthOf(
  url: string,
  readings: readonly ReadingRow[],
  taught: readonly TaughtRow[],
  { platform, timeZone, expected }: { platform: string; timeZone: string; expected: readonly MeasureId[] },
): PageHealth | undefined {
  const days = daysOf(readings, platform);
  const own = taughtOn(url, taught);
  const fields = new Set(days.flatMap((day) => [...day.fields.keys()]));
  const health: PageHealth = { came: [], stopped: [] };
  for (const { name, missingSince } of own) {
    if (missingSince === undefined) health.came.push(name);
    else health.stopped.push({ name, since: dayOf(missingSince, timeZone) });
  }
  // One figure is said once, and where it was pointed at the pointing counts.
  const told = new Set(own.map(({ metric }) => metric));
  const known = new Set<string>(expected);
  for (const field of fields) {
    const fate = told.has(field) ? undefined : fateOf(field, days, known.has(field) ? 1 : leastDays);
    if (!fate) continue;
    const { name, since } = fate;
    // A card and a column may bear one word: it is said once.
    if (since === undefined) health.came.push(name);
    else if (!health.stopped.some((one) => one.name === name && one.since === since))
      health.stopped.push({ name, since });
  }
  const drafts = readings.map(({ draft }) => draft).filter(({ state }) => state === 'ok');
  const never = neverGiven(expected, drafts, platform).filter((id) => !told.has(id));
  if (never.length > 0) health.never = never;
  return health.came.length + health.stopped.length + never.length > 0 ? health : undefined;
}
