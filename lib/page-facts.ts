// What the pages read today say: their states, tables and notices, and why something is not there.
import type { Evidence, FactTable, Missing, RunningFigure } from './checks/contract';
import { figureDay } from './figure-day';
import { measured, pairsIn, type KnownPair } from './figures';
import { isInFrames } from './frames';
import { framesLeft } from './frames-left';
import { pageKeyOf, pageOfKey } from './page-key';
import { valueOf, type Notice, type PageState } from './reading';
import type { ReadingRow, ShopRow } from './rows';
import { evidenceOf, knownTables, type KnownTable } from './table-facts';
import { joinedTable } from './table-join';
import { topicOfKind } from './vocabulary/table-kinds';
import { topicOf, type Topic } from './vocabulary/topics';

/** Something that is not there, with the reason and where the page says so. */
export interface Gap {
  ok: false;
  missing: Missing;
  evidence?: Evidence;
}

const missingFor: Partial<Record<PageState, Missing>> = {
  'not-published-yet': 'not-published',
  'no-permission': 'no-right',
  'not-subscribed': 'not-subscribed',
  'signed-out': 'signed-out',
  captcha: 'unreadable',
  blocked: 'unreadable',
  unreadable: 'unreadable',
};

const notOut =
  /预计.{0,20}(?:产出|更新|发布|出数)|(?:尚未|还未|暂未|未)(?:产出|更新|发布|出数)|not (?:yet )?(?:published|available)|not out yet/i;

/** Bases that are the same part of an earlier day: what a running day may be compared with. */
const sameHour = /同时段|同时刻|同时间|此时|同期时段|same (?:time|hour)/i;

const draftsOf = (rows: readonly ReadingRow[]) => rows.map(({ draft }) => draft);

function isEmptyPlace(one: KnownPair, metric: string, day: string, today: string): boolean {
  if (one.pair.value !== undefined || one.metric !== metric) return false;
  const about = figureDay(one.words, one.period, today);
  return about?.day === day && about.days === 1;
}

/** Today's readings of one shop. */
export class PageFacts {
  private readonly newest: ReadingRow[];
  private readonly route: Map<string, Topic>;
  private readonly known = new Map<ReadingRow, KnownTable[]>();
  private readonly topics = new Map<ReadingRow, Topic | undefined>();

  constructor(
    readings: readonly ReadingRow[],
    private readonly shop: ShopRow,
  ) {
    this.newest = [...readings].sort((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen);
    this.route = new Map(shop.route.map((page) => [pageKeyOf(page.url), page.topic as Topic]));
  }

  private tablesIn(row: ReadingRow): KnownTable[] {
    let tables = this.known.get(row);
    if (!tables) this.known.set(row, (tables = knownTables(row.draft, row.lastSeen)));
    return tables;
  }

  /** What a page is about: by the round's list of pages, else by its title, else by its tables. */
  private topicOf(row: ReadingRow): Topic | undefined {
    if (!this.topics.has(row)) {
      const kinds = this.tablesIn(row).flatMap(({ kind }) => topicOfKind(kind) ?? []);
      this.topics.set(
        row,
        this.route.get(pageOfKey(row.pageKey)) ?? topicOf(row.draft.pageTitle ?? '') ?? kinds[0],
      );
    }
    return this.topics.get(row);
  }

  /** Readings of a topic's pages, newest first. */
  private of(topic: Topic): ReadingRow[] {
    return this.newest.filter((row) => this.topicOf(row) === topic);
  }

  /** The newest reading of a topic's pages, and the newest of each frame on that page. */
  private newestOf(topic: Topic): { row: ReadingRow; frames: ReadingRow[] } | undefined {
    const rows = this.of(topic);
    const row = rows.find(({ draft }) => !draft.frame);
    if (!row) return undefined;
    const here = rows.filter(({ pageKey, draft }) => draft.frame && pageOfKey(pageKey) === row.pageKey);
    const newest = new Map(here.toReversed().map((frame) => [frame.pageKey, frame]));
    return { row, frames: [...newest.values()] };
  }

  /** The state of the newest reading of a topic's pages; a frame speaks only for a page that is nothing but a frame. */
  state(topic: Topic): PageState | 'not-opened' {
    const newest = this.newestOf(topic);
    if (!newest) return 'not-opened';
    const { draft } = newest.row;
    return isInFrames(draft, draftsOf(newest.frames)) ? 'ok' : draft.state;
  }

  /** Why something that the pages of these topics would show is not there. */
  missing(topics: readonly Topic[]): Gap {
    for (const topic of topics) {
      const newest = this.newestOf(topic);
      for (const row of newest ? [newest.row, ...newest.frames] : []) {
        const missing = missingFor[row.draft.state];
        if (!missing) continue;
        const why = evidenceOf(row.draft, row.lastSeen, '', row.draft.why ?? '');
        return { ok: false, missing, evidence: why };
      }
    }
    return { ok: false, missing: 'not-read' };
  }

  /**
   * Where a page shows a measure's place for a day without a figure in it ("-"): not published yet. The evidence is the
   * page's own words for it where it has some.
   */
  unpublished(metric: string, day: string): Gap | undefined {
    for (const row of this.newest) {
      const { draft, lastSeen } = row;
      const pair = pairsIn(draft, this.shop.platform).find((one) =>
        isEmptyPlace(one, metric, day, row.day),
      )?.pair;
      if (!pair) continue;
      const said = (draft.notices ?? []).find(({ text }) => notOut.test(text));
      const { label, text, at } = said
        ? { label: pair.label, text: said.text, at: said.at }
        : { label: pair.label, text: pair.raw, at: pair.at };
      return { ok: false, missing: 'not-published', evidence: evidenceOf(draft, lastSeen, label, text, at) };
    }
    return undefined;
  }

  /** The figure of a day that still runs, from the newest page that shows one. */
  running(metric: string, day: string): { ok: true; value: RunningFigure } | undefined {
    for (const { draft, lastSeen, day: readOn } of this.newest) {
      for (const { pair, metric: own, words, period } of pairsIn(draft, this.shop.platform)) {
        if (own !== metric || pair.atLeast) continue;
        const about = figureDay(words, period, readOn);
        const decimal = valueOf(pair.value);
        if (about?.day !== day || !about.partial || about.days !== 1 || decimal === undefined) continue;
        const value = measured(own, decimal, pair);
        if (value === undefined) continue;
        const change = pair.delta?.find(({ base, unit: of }) => sameHour.test(base) && of === '%')?.value;
        const evidence = { ...evidenceOf(draft, lastSeen, pair.label, pair.raw, pair.at), metric };
        const figure = { metric, day, partial: true, value, evidence };
        return {
          ok: true,
          value: { figure, ...(change !== undefined && { change: Number(change) / 100 }) },
        };
      }
    }
    return undefined;
  }

  /** The tables of a kind, newest state; pages turned over one after the other are put together. */
  tables(kind: string): FactTable[] {
    const found = new Map<string, FactTable>();
    for (const row of this.newest.toReversed()) {
      for (const { kind: own, table } of this.tablesIn(row)) {
        if (own !== kind) continue;
        const key = `${row.pageKey}|${table.context.join('|')}`;
        const before = found.get(key);
        found.set(key, before ? joinedTable(before, table) : table);
      }
    }
    return [...found.values()];
  }

  /**
   * The notices of the newest readable notices page, with those of its other pages turned over today; undefined when
   * none was read, and where a part of that page stands in a frame that was not: nobody knows what is in it.
   */
  notices(): { notice: Notice; evidence: Evidence }[] | undefined {
    const rows = this.of('notices').filter(({ draft }) => draft.state === 'ok');
    const [last] = rows;
    if (!last || (!last.draft.notices && !last.draft.pairs && !last.draft.tables)) return undefined;
    const newest = this.newestOf('notices');
    const frames = newest?.frames ?? [];
    if (newest && framesLeft(newest.row.draft, draftsOf(frames)).length > 0) return undefined;
    const current = new Set<ReadingRow | undefined>(frames.length > 0 ? [newest?.row, ...frames] : [last]);
    const found = new Map<string, { notice: Notice; evidence: Evidence }>();
    for (const row of rows) {
      const { draft, lastSeen } = row;
      for (const notice of draft.notices ?? []) {
        const key = `${notice.kind}|${notice.text}|${notice.date ?? ''}`;
        // A count of an earlier reading is out of date; a line of an earlier page still stands.
        if (found.has(key) || (notice.count !== undefined && !current.has(row))) continue;
        const evidence = evidenceOf(draft, lastSeen, notice.status ?? '', notice.text, notice.at);
        found.set(key, { notice, evidence });
      }
    }
    return [...found.values()];
  }
}
