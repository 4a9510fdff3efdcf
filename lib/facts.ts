// Gathers what the checks may look at for one shop and day: figures, tables, notices, pages, rivals and answers.
import type {
  Facts,
  FactTable,
  Found,
  MetricFigure,
  OwnPage,
  RivalFact,
  RunningFigure,
} from './checks/contract';
import { addDays } from './day';
import { namedReader } from './naming';
import { PageFacts } from './page-facts';
import type { FigureRow, ReadingRow, ShopRow, TickRow } from './rows';
import { FigureIndex } from './figure-index';
import { topicOfKind } from './vocabulary/table-kinds';
import { measures, type MeasureId } from './vocabulary/measures';
import { topicsOfMeasure } from './vocabulary/places';

export interface Gathered {
  shop: ShopRow;
  /** The shop's local day of the round. */
  day: string;
  now: number;
  /** Readings of this shop on this day. */
  readings: readonly ReadingRow[];
  /** Readings of this shop's goods on the newest earlier day that has some. */
  earlier?: readonly ReadingRow[];
  /** Own product pages opened on this day. */
  own?: readonly OwnPage[];
  /** Figures of this shop, all days wanted for comparison. */
  figures: readonly FigureRow[];
  rivals: readonly RivalFact[];
  ticks: readonly TickRow[];
}

/** An answer to a question stands for a week, its own day included. */
const answerDays = 7;

function figureOf({ metric, day, partial, value, ...row }: FigureRow): MetricFigure {
  return {
    metric,
    day,
    partial,
    value,
    evidence: {
      label: row.label,
      text: row.raw,
      url: row.url,
      pageTitle: row.pageTitle,
      takenAt: row.lastSeen,
      reader: row.reader,
      how: row.label,
      metric,
      ...(row.at && { at: row.at }),
    },
  };
}

/** Everything the checks of one shop and day may look at. Pure; cheap to make anew when a row changes. */
export function factsOf(gathered: Gathered): Facts {
  const { shop, day, now, readings, earlier = [], figures, rivals, ticks } = gathered;
  const pages = new PageFacts(readings, shop);
  const index = new FigureIndex(figures);
  const kinds = new Map<string, FactTable[]>();

  const figure = (metric: string, of?: string): Found<MetricFigure> => {
    const level = measures[metric as MeasureId]?.combine === 'last';
    const wanted = of ?? (level ? day : addDays(day, -1));
    const row = index.days(metric).get(wanted);
    if (row && (level || !row.partial)) return { ok: true, value: figureOf(row) };
    return pages.unpublished(metric, wanted) ?? pages.missing(topicsOfMeasure(metric));
  };

  /** What the operator named is read like what the vocabulary knows; of a change beside it nothing is kept. */
  const named = (metric: string): Found<RunningFigure> | undefined => {
    const row = index.days(metric).get(day);
    return row?.partial && row.reader === namedReader
      ? { ok: true, value: { figure: figureOf(row) } }
      : undefined;
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
      if (tables.length > 0) return { ok: true, value: tables };
      const topic = topicOfKind(kind);
      return pages.missing(topic ? [topic] : []);
    },
    before(kind) {
      const [first] = earlier;
      const tables = first ? new PageFacts(earlier, shop).tables(kind) : [];
      return first && tables.length > 0
        ? { ok: true, value: { day: first.day, tables } }
        : { ok: false, missing: 'not-read' };
    },
    running: (metric) =>
      pages.running(metric, day) ?? named(metric) ?? pages.missing(topicsOfMeasure(metric)),
    own: () => [...(gathered.own ?? [])],
    notices() {
      const notices = pages.notices();
      return notices ? { ok: true, value: notices } : pages.missing(['notices']);
    },
    rivals: () => [...rivals],
    page: (topic) => pages.state(topic),
    tick(checkId) {
      const own = ticks
        .filter((row) => row.checkId === checkId && row.at <= now)
        .sort((a, b) => b.at - a.at)[0];
      if (!own || own.day <= addDays(day, -answerDays)) return undefined;
      return { answer: own.answer, note: own.note, at: own.at };
    },
  };
}
