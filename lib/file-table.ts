// The table in a sheet of an exported file: its heads told by their words, the period and shop written above them.
import { cleanCell } from './buyer-cells';
import { namesBuyer } from './buyers';
import { parseFigure } from './number';
import type { Period } from './reading';
import { isTotalsLine } from './totals-line';
import { columnNamed } from './vocabulary/columns';
import { metricNamed } from './vocabulary/metric-labels';
import { parseWrittenDays } from './written-date';

/** A sheet as text, row by row. */
export interface FileSheet {
  name: string;
  rows: string[][];
}

export interface FileTable {
  title: string;
  columns: string[];
  /** Rows of data, then those of totals; all as long as `columns`. */
  rows: string[][];
  /** Rows of data alone. */
  shown: number;
  /** Row of the heads in the sheet, from 1. */
  headAt: number;
  period?: Period;
  /** The shop named above the heads. */
  shop?: string;
  /** Heads of the columns left out because they name buyers. */
  withheld: string[];
}

/** Heads stand among the first rows. */
const deepest = 40;
const widest = 80;
/** When a file was made is not what it is about. */
const made = /导出|生成|下载|打印|制表|更新|截[至止]|查询|updated|as of|export|generated|created|download/i;
const shopWords = /^(?:店铺|店铺名称|店铺名|shop|store|shop name|store name)$/i;

const isFigure = (cell: string) => {
  const figure = parseFigure(cell);
  return (figure?.value !== undefined && !figure.before && !figure.after) || figure?.absent === true;
};
const isKnown = (cell: string, platform: string) =>
  columnNamed(cell) !== undefined || metricNamed(cell, platform) !== undefined;

/** How much a row looks like the heads of a table; 0 for one that does not. */
function headness(rows: string[][], at: number, platform: string): number {
  const row = (rows[at] ?? []).filter((cell) => cell !== '');
  const below = rows.slice(at + 1, at + 4).filter((next) => next.filter(Boolean).length >= 2);
  if (row.length < 2 || below.length === 0) return 0;
  if (row.some((cell) => cell.length > 60 || isFigure(cell) || /20\d\d[-/.年]\d/.test(cell))) return 0;
  const known = row.filter((cell) => isKnown(cell, platform)).length;
  return known * 10 + Math.min(row.length, 9);
}

/** The days a file is about, by one text; undefined where it names none. */
function periodIn(text: string, today: string): Period | undefined {
  if (!/(?:19|20)\d\d/.test(text) || made.test(text)) return undefined;
  const days = parseWrittenDays(text.replace(/^[^\d]*[:：]/, ''), { today });
  if (!days) return undefined;
  const [from, to] = 'day' in days ? [days.day, days.day] : [days.from, days.to];
  return { label: text.slice(0, 80), from, to, ...(to >= today && { partial: true }) };
}

/** The period of a file by its name, where that holds both ends: one date alone may be when it was exported. */
export function periodInName(name: string, today: string): Period | undefined {
  const found =
    /(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)\s*(?:[_~—–-]+|至|到|to)\s*(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)/.exec(name);
  if (!found) return undefined;
  const [, ...parts] = found;
  return periodIn(`${parts.slice(0, 3).join('-')} ~ ${parts.slice(3).join('-')}`, today);
}

/** What stands above the heads: the one period said there, and the shop. */
function above(rows: string[][], today: string): Pick<FileTable, 'period' | 'shop'> {
  const periods: Period[] = [];
  let shop: string | undefined;
  for (const row of rows) {
    row.forEach((cell, at) => {
      const [, name = '', rest = ''] = /^([^:：]{2,12})[:：]\s*(.*)$/s.exec(cell) ?? [];
      if (shopWords.test(name || cell)) shop ??= rest || row[at + 1] || undefined;
      const period = made.test(row[at - 1] ?? '') ? undefined : periodIn(cell, today);
      if (period) periods.push(period);
    });
  }
  const ranges = new Set(periods.map(({ from, to }) => `${from}~${to}`));
  const [period] = periods;
  return { ...(period && ranges.size === 1 && { period }), ...(shop && { shop: shop.slice(0, 80) }) };
}

/**
 * The table of a sheet; undefined where no row looks like heads over values. Columns that name buyers are left out,
 * order numbers are hashed, remarks below the table are dropped. `today` tells years that are left out.
 */
export function fileTable(sheet: FileSheet, platform: string, today: string): FileTable | undefined {
  const { rows } = sheet;
  const scores = rows.slice(0, deepest).map((_, at) => headness(rows, at, platform));
  const best = Math.max(0, ...scores);
  if (best === 0) return undefined;
  const head = scores.indexOf(best);
  const heads = (rows[head] ?? []).slice(0, widest);
  const places = heads.map((_, at) => at).filter((at) => !namesBuyer(heads[at] ?? ''));
  const filled = places.filter((at) => heads[at] !== '' || rows.slice(head + 1).some((row) => row[at]));
  const columns = filled.map((at) => (heads[at] ?? '').slice(0, 80));
  // Another table may stand below; a row that is wider than the heads has its cells under others'.
  const again = rows.findIndex(
    (row, at) => at > head && row.filter((cell) => cell !== '' && isKnown(cell, platform)).length > 1,
  );
  const body = rows
    .slice(head + 1, again < 0 ? rows.length : again)
    .filter((row) => !row.slice(rows[head]?.length).some(Boolean))
    .map((row) => filled.map((at, place) => cleanCell(row[at] ?? '', columns[place] ?? '').slice(0, 600)))
    .filter((row) => row.filter(Boolean).length > (filled.length > 2 ? 1 : 0));
  const data = body.filter((row) => !isTotalsLine(row));
  return {
    title: sheet.name.slice(0, 120),
    columns,
    rows: [...data, ...body.filter(isTotalsLine)],
    shown: data.length,
    headAt: head + 1,
    ...above(rows.slice(0, head), today),
    withheld: heads.filter((name) => namesBuyer(name)),
  };
}
