// Gathers what the checks may look at for one shop and day: figures, tables, notices, pages, rivals and answers.
import type {
  Evidence,
  Facts,
  FactTable,
  Found,
  MetricFigure,
  Missing,
  RivalFact,
} from './checks/contract';
import { addDays } from './day';
import { pageKeyOf } from './page-key';
import type { Notice, PageState } from './reading';
import type { FigureRow, ReadingRow, ShopRow, TickRow } from './rows';
import { FigureIndex } from './series';
import { evidenceOf, knownTables } from './table-facts';
import { measures, type MeasureId } from './vocabulary/measures';
import { topicOf, type Topic } from './vocabulary/topics';

export interface Gathered {
  shop: ShopRow;
  /** The shop's local day of the round. */
  day: string;
  now: number;
  /** Readings of this shop on this day. */
  readings: readonly ReadingRow[];
  /** Figures of this shop, all days wanted for comparison. */
  figures: readonly FigureRow[];
  rivals: readonly RivalFact[];
  ticks: readonly TickRow[];
}

const words: Partial<Record<PageState, Missing>> = {
  'not-published-yet': 'not-published',
  'no-permission': 'no-right',
  'not-subscribed': 'not-subscribed',
  'signed-out': 'signed-out',
  captcha: 'unreadable',
  blocked: 'unreadable',
  unreadable: 'unreadable',
};

const tickDays = { daily: 1, weekly: 7 };

function figureOf(row: FigureRow): MetricFigure {
  const { metric, day, partial, value } = row;
  const evidence: Evidence = {
    label: row.label,
    text: row.raw,
    url: row.url,
    pageTitle: row.pageTitle,
    takenAt: row.lastSeen,
    reader: row.reader,
    how: row.label,
    ...(row.at ? { at: row.at } : {}),
  };
  return { metric, day, partial, value, evidence };
}

/** Where the figures of a measure are looked for, to say why they are missing. */
const topicsOf: Record<string, Topic[]> = {
  ad: ['ads'],
  ship: ['orders', 'home'],
  to: ['orders', 'home'],
  refunds: ['after-sales', 'home'],
  reply: ['service'],
  enquiry: ['service'],
  complaint: ['service'],
  sessions: ['service'],
  shop: ['home'],
  deposit: ['home'],
  violations: ['notices', 'home'],
};

class PageFacts {
  /** Newest first. */
  private readonly newest: ReadingRow[];
  private readonly topics: Map<string, Topic>;

  constructor(readings: readonly ReadingRow[], shop: ShopRow) {
    this.newest = [...readings].sort((a, b) => b.lastSeen - a.lastSeen || b.firstSeen - a.firstSeen);
    this.topics = new Map(shop.route.map((page) => [pageKeyOf(page.url), page.topic as Topic]));
  }

  topicOf(row: ReadingRow): Topic | undefined {
    return this.topics.get(row.pageKey) ?? topicOf(row.draft.pageTitle ?? '');
  }

  of(topic: Topic): ReadingRow[] {
    return this.newest.filter((row) => this.topicOf(row) === topic);
  }

  /** Why something that these topics would show is not there. */
  missing(topics: Topic[]): { ok: false; missing: Missing; evidence?: Evidence } {
    for (const topic of topics) {
      const row = this.of(topic)[0];
      const missing = row && words[row.draft.state];
      if (row && missing) {
        return { ok: false, missing, evidence: evidenceOf(row.draft, row.lastSeen, topic, row.draft.why ?? '') };
      }
    }
    return { ok: false, missing: 'not-read' };
  }

  /** The newest table of a kind of each page; pages turned over one after the other are put together. */
  tables(kind: string): FactTable[] {
    const found = new Map<string, FactTable>();
    for (const row of this.newest.toReversed()) {
      for (const { kind: own, table } of knownTables(row.draft, row.lastSeen)) {
        if (own !== kind) continue;
        const key = `${row.pageKey}|${table.context.join('|')}`;
        const before = found.get(key);
        found.set(key, before ? joined(before, table) : table);
      }
    }
    return [...found.values()];
  }

  notices(): { notice: Notice; evidence: Evidence }[] | undefined {
    const row = this.of('notices').find(({ draft }) => draft.state === 'ok');
    return row?.draft.notices?.map((notice) => ({
      notice,
      evidence: evidenceOf(row.draft, row.lastSeen, notice.kind, notice.text, notice.at),
    }));
  }
}

const nameOf = (row: FactTable['rows'][number]) =>
  Object.values(row)
    .map((cell) => cell?.text)
    .slice(0, 3)
    .join('|');

/** A later page of the same list adds its rows; a list seen again replaces what was read before. */
function joined(before: FactTable, after: FactTable): FactTable {
  const known = new Set(before.rows.map(nameOf));
  if (before.total !== after.total || after.rows.some((row) => known.has(nameOf(row)))) return after;
  const rows = [...before.rows, ...after.rows];
  return {
    ...after,
    rows,
    shown: rows.length,
    complete: after.total === undefined ? after.complete : rows.length >= after.total,
  };
}

/** Everything the checks of one shop and day may look at. Pure; cheap to make anew when a row changes. */
export function factsOf({ shop, day, now, readings, figures, rivals, ticks }: Gathered): Facts {
  const pages = new PageFacts(readings, shop);
  const index = new FigureIndex(figures);
  const kinds = new Map<string, FactTable[]>();

  const figure = (metric: string, of?: string): Found<MetricFigure> => {
    const level = measures[metric as MeasureId]?.combine === 'last';
    const row = index.days(metric).get(of ?? (level ? day : addDays(day, -1)));
    if (row && (level || !row.partial)) return { ok: true, value: figureOf(row) };
    return pages.missing(topicsOf[metric.split('-')[0] ?? ''] ?? ['data', 'home']);
  };

  return {
    now,
    day,
    shop: { id: shop.shopId, name: shop.name, platform: shop.platform },
    figure,
    series: (metric) =>
      [...index.days(metric).values()]
        .filter((row) => !row.partial)
        .sort((a, b) => a.day.localeCompare(b.day))
        .map(figureOf),
    tables(kind) {
      let tables = kinds.get(kind);
      if (!tables) kinds.set(kind, (tables = pages.tables(kind)));
      return tables.length > 0 ? { ok: true, value: tables } : pages.missing(topicOfKind[kind] ?? []);
    },
    notices() {
      const notices = pages.notices();
      return notices ? { ok: true, value: notices } : pages.missing(['notices']);
    },
    rivals: () => [...rivals],
    page: (topic) => pages.of(topic)[0]?.draft.state ?? 'not-opened',
    tick(checkId) {
      const own = ticks.filter((row) => row.checkId === checkId && row.at <= now).sort((a, b) => b.at - a.at)[0];
      if (!own || own.day <= addDays(day, -tickDays.weekly)) return undefined;
      return { answer: own.answer, note: own.note, at: own.at };
    },
  };
}

const topicOfKind: Record<string, Topic[]> = {
  daily: ['data'],
  sources: ['data'],
  goods: ['goods'],
  orders: ['orders'],
  agents: ['service'],
  plans: ['ads'],
  refunds: ['after-sales'],
  'refund-reasons': ['after-sales'],
  'refunded-goods': ['after-sales'],
};
