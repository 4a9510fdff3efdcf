// What is in an exported file, as the operator is to see it before anything of it is kept.
import { dayOf } from '../../lib/day';
import { figuresOf } from '../../lib/figures';
import { fileDraft, needsPeriod } from '../../lib/file-draft';
import { fileTable, periodInName, type FileSheet, type FileTable } from '../../lib/file-table';
import type { Draft, Period } from '../../lib/reading';
import type { ShopRow } from '../../lib/rows';
import { knownTables } from '../../lib/table-facts';
import { columnNamed } from '../../lib/vocabulary/columns';
import { metricNamed } from '../../lib/vocabulary/metric-labels';

export interface FileContent {
  draft: Draft;
  /** Lines of data in all tables. */
  lines: number;
  /** Heads whose figures are taken, as the file writes them. */
  taken: string[];
  /** First and last day of them; undefined where no figure is taken. */
  days: { from: string; to: string } | undefined;
  /** Whether the checks know a table of the file. */
  known: boolean;
  /** Heads that mean nothing to the vocabulary. */
  unknown: string[];
  /** Heads left out because they name buyers. */
  withheld: string[];
  /** The days are neither in the tables nor above them nor in the name. */
  asks: boolean;
}

interface About {
  name: string;
  /** When the file was made (epoch ms). */
  takenAt: number;
  timeZone: string;
  shop: Pick<ShopRow, 'shopId' | 'platform'>;
  /** The operator's own word for the days. */
  period: Period | undefined;
}

const unique = (texts: string[]) => [...new Set(texts.filter(Boolean))];

/** The tables found in a file's sheets. */
export const tablesIn = (sheets: FileSheet[], platform: string, today: string): FileTable[] =>
  sheets.flatMap((sheet) => fileTable(sheet, platform, today) ?? []);

/** What a file's tables would add to a shop. */
export function contentOf(
  tables: FileTable[],
  { name, takenAt, timeZone, shop, period }: About,
): FileContent {
  const day = dayOf(takenAt, timeZone);
  const named = periodInName(name, day);
  const draft = fileDraft(name, tables, takenAt, period ?? named);
  const figures = figuresOf(draft, shop.shopId, day);
  const days = figures.map((figure) => figure.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  const heads = tables.flatMap(({ columns }) => columns);
  return {
    draft,
    lines: tables.reduce((sum, { shown }) => sum + shown, 0),
    taken: unique(figures.map(({ label }) => label)),
    days: from !== undefined && to !== undefined ? { from, to } : undefined,
    known: knownTables(draft, takenAt).length > 0,
    unknown: unique(heads.filter((head) => !columnNamed(head) && !metricNamed(head, shop.platform))),
    withheld: unique(tables.flatMap(({ withheld }) => withheld)),
    asks: needsPeriod(tables) && !named,
  };
}
