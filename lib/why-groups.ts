// Why conversion and sales changed by channel, source and product: what changed within each, and what their mix changed.
import type { FactRow } from './checks/contract';
import type { FigureIndex } from './figure-index';
import { rateSplitOf, type RateGroup, type RateSplit } from './rate-mix';
import type { ReadingRow } from './rows';
import { knownTables } from './table-facts';

/** By what a shop's visitors are told apart; each is a table of the console's data pages. */
export type GroupBy = 'channel' | 'source' | 'product';
const tables: Record<GroupBy, { kind: string; column: string }> = {
  channel: { kind: 'sources', column: 'channel' },
  source: { kind: 'sources', column: 'source' },
  product: { kind: 'goods-traffic', column: 'product' },
};

export interface Group {
  key: string;
  visitors: number;
  buyers: number;
}

/** Rows of one day by group; rows of one group are added where it is no list of people of its own. */
function groupsIn(rows: readonly FactRow[], column: string): Group[] | undefined {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const [key, visitors, buyers] = [row[column]?.text, row['visitors']?.value, row['buyers']?.value];
    if (key === undefined || visitors === undefined || buyers === undefined) return undefined;
    const known = groups.get(key) ?? { key, visitors: 0, buyers: 0 };
    groups.set(key, { key, visitors: known.visitors + visitors, buyers: known.buyers + buyers });
  }
  return groups.size > 1 ? [...groups.values()] : undefined;
}

/** The groups of a day from the readings whose table says that it is of that day, and is complete; undefined without. */
export function groupsOn(readings: readonly ReadingRow[], by: GroupBy, day: string): Group[] | undefined {
  const { kind, column } = tables[by];
  for (const { draft, lastSeen } of readings.toReversed()) {
    for (const { kind: own, table } of knownTables(draft, lastSeen)) {
      const { period } = table;
      if (own !== kind || !table.complete || period?.from !== day || period.to !== day) continue;
      const groups = groupsIn(table.rows, column);
      if (groups) return groups;
    }
  }
  return undefined;
}

/** Why there is no split by groups. */
export type NoGroups = 'not-read' | 'parts-differ';

export interface GroupSplit {
  by: GroupBy;
  split: RateSplit;
  /** By how much the groups' visitors exceed the shop's: the same person in two of them. */
  overlap: number | undefined;
}

/** The overlap of groups may differ by so much between two days; more is another way of counting. */
const overlapSlack = 0.02;
/** Groups whose buyers differ from the shop's by more than this are not the whole of it. */
const buyersSlack = 0.02;

const total = (groups: readonly Group[], of: 'visitors' | 'buyers') =>
  groups.reduce((sum, group) => sum + group[of], 0);

const ratesOf = (groups: readonly Group[]): RateGroup[] =>
  groups.map(({ key, visitors, buyers }) => ({
    key,
    weight: visitors,
    rate: visitors === 0 ? 0 : buyers / visitors,
  }));

/** How much the groups of a day are more than the shop; undefined where the shop's figure is not known. */
function excess(groups: readonly Group[], of: 'visitors' | 'buyers', index: FigureIndex, day: string) {
  const shop = index.days(of).get(day)?.value;
  return shop === undefined || shop === 0 ? undefined : total(groups, of) / shop - 1;
}

/**
 * The change of conversion between two days by groups. Refused where the groups' buyers are not the shop's, or the
 * overlap of their visitors changed: then they are counted in another way than the shop.
 */
export function groupSplitOf(
  by: GroupBy,
  days: { day: string; readings: readonly ReadingRow[] }[],
  index: FigureIndex,
): GroupSplit | NoGroups {
  const sides = days.map(({ day, readings }) => ({ day, groups: groupsOn(readings, by, day) }));
  const [before, now] = sides;
  if (!before?.groups || !now?.groups) return 'not-read';
  const [was, is] = [before.groups, now.groups];
  const buyers = [excess(was, 'buyers', index, before.day), excess(is, 'buyers', index, now.day)];
  if (by !== 'product' && buyers.some((more) => more !== undefined && Math.abs(more) > buyersSlack))
    return 'parts-differ';
  const [then, today] = [excess(was, 'visitors', index, before.day), excess(is, 'visitors', index, now.day)];
  if (then !== undefined && today !== undefined && Math.abs(then - today) > overlapSlack)
    return 'parts-differ';
  const split = rateSplitOf(ratesOf(was), ratesOf(is));
  return typeof split === 'string' ? 'not-read' : { by, split, overlap: today };
}

export interface ChannelSales {
  key: string;
  before: number;
  now: number;
  change: number;
}

/**
 * The change of sales by channel, the largest first; undefined where the channels' sales do not add up to the shop's on
 * both days (to a yuan a channel), for then they are credited in another way.
 */
export function salesByChannel(
  index: FigureIndex,
  baseDay: string,
  day: string,
): ChannelSales[] | 'not-read' | 'parts-differ' {
  const scopes = index.scopes('gmv', 'channel:');
  const valueOn = (scope: string, on: string) => index.days('gmv', scope).get(on)?.value;
  const known = scopes.filter(
    (scope) => valueOn(scope, day) !== undefined || valueOn(scope, baseDay) !== undefined,
  );
  if (known.length < 2) return 'not-read';
  for (const on of [baseDay, day]) {
    const there = known.flatMap((scope) => valueOn(scope, on) ?? []);
    const shop = index.days('gmv').get(on)?.value;
    if (shop === undefined || there.length === 0) return 'not-read';
    const sum = there.reduce((all, value) => all + value, 0);
    if (Math.abs(sum - shop) > 100 * there.length) return 'parts-differ';
  }
  return known
    .map((scope) => {
      const [before, now] = [valueOn(scope, baseDay) ?? 0, valueOn(scope, day) ?? 0];
      return { key: scope.slice('channel:'.length), before, now, change: now - before };
    })
    .toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change));
}
