// A sheet of goods from any system, as costs by merchant's code: which columns are taken, which are not known, what was left out.
import type { FileSheet } from '../file-table';
import { namesBuyer } from '../buyers';
import { isDay } from '../day';
import { toMinor } from '../money';
import { parseCell } from '../number';
import { shares, type CostName } from '../price-rows';
import { parseTextPrice } from '../text-price';
import { costColumnNamed, type CostColumn } from '../vocabulary/cost-columns';
import { codeKey } from './product-code';

export interface FileCosts {
  code: string;
  title?: string;
  category?: string;
  costs: Partial<Record<CostName, number>>;
  sold?: Record<string, number>;
}

export interface CostFile {
  /** Heads that are taken, as the file writes them, with the column they mean. */
  taken: { head: string; column: CostColumn }[];
  /** Heads that nobody knows. */
  unknown: string[];
  /** One for each code, in the order of the file. */
  products: FileCosts[];
  /** Codes that stand in the file with different costs: none of them is taken. */
  disputed: string[];
  /** Cells that could not be read as what their column holds, with their code. */
  unread: { code: string; head: string; text: string }[];
  /** Lines without a code. */
  withoutCode: number;
}

interface Head {
  head: string;
  at: number;
  column: CostColumn;
  percent: boolean;
}

/** Heads stand among the first rows. */
const deepest = 40;
const isCost = (column: CostColumn) => !['code', 'title', 'category', 'date'].includes(column);

function headsOf(row: readonly string[]): Head[] {
  const found: Head[] = [];
  row.forEach((head, at) => {
    const named = namesBuyer(head) ? undefined : costColumnNamed(head);
    // The first of several columns of one name counts; the others are named as not known.
    if (named && !found.some(({ column }) => column === named.column)) found.push({ head, at, ...named });
  });
  return found;
}

/** A figure that is the whole text. */
function plainFigure(text: string) {
  const figure = parseCell(text);
  return figure?.after || figure?.atLeast ? undefined : figure;
}

/** A share: "5%", or a plain number under a head that counts in %. Anything else may be a fraction or a percentage. */
function shareOf(text: string, percent: boolean): number | undefined {
  const figure = plainFigure(text);
  if (figure?.value === undefined || (figure.unit !== '%' && !(percent && figure.unit === undefined)))
    return undefined;
  const share = Number(figure.value) / 100;
  return share >= 0 && share < 1 ? Number(share.toFixed(8)) : undefined;
}

function moneyOf(text: string, currency: string): number | undefined {
  if (/[%％]/.test(text)) return undefined;
  const price = parseTextPrice(text, { currency });
  if (!price || price.from || (price.currency ?? currency) !== currency) return undefined;
  const minor = toMinor(price.amount ?? '', currency);
  return minor !== undefined && minor >= 0 ? minor : undefined;
}

const dayIn = (text: string): string | undefined => {
  const [, year = '', month = '', day = ''] =
    /^(20\d\d)[-/.年]?(\d\d?)[-/.月]?(\d\d?)日?(?: |$)/.exec(text) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
};

const isEmpty = (text: string) => text === '' || /^[-—–/]+$/.test(text);

/** The row of heads: a code, and the most costs beside it; undefined where no row has both. */
function headRow(rows: readonly string[][]): number | undefined {
  const scores = rows.slice(0, deepest).map((row) => {
    const heads = headsOf(row);
    return heads.some(({ column }) => column === 'code') && heads.some(({ column }) => isCost(column))
      ? heads.length
      : 0;
  });
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : undefined;
}

function lineOf(row: readonly string[], heads: readonly Head[], currency: string) {
  const cell = (column: CostColumn) =>
    row[heads.find((one) => one.column === column)?.at ?? -1]?.trim() ?? '';
  const costs: Partial<Record<CostName, number>> = {};
  const unread: { head: string; text: string }[] = [];
  for (const { head, column, percent, at } of heads) {
    const text = row[at]?.trim() ?? '';
    if (!isCost(column) || column === 'sold' || isEmpty(text)) continue;
    const name = column as CostName;
    const value = shares.has(name) ? shareOf(text, percent) : moneyOf(text, currency);
    if (value === undefined) unread.push({ head, text });
    else costs[name] = value;
  }
  const day = dayIn(cell('date'));
  const pieces = plainFigure(cell('sold'));
  const counted =
    pieces?.value !== undefined && /^[件个]?$/.test(pieces.unit ?? '') && Number(pieces.value) >= 0;
  const sold = counted ? Number(pieces.value) : undefined;
  return { code: cell('code'), title: cell('title'), category: cell('category'), costs, unread, day, sold };
}

const contradict = (a: FileCosts['costs'], b: FileCosts['costs']) =>
  (Object.keys(a) as CostName[]).some((name) => b[name] !== undefined && b[name] !== a[name]);

/**
 * The costs in a file's sheets: the first sheet with a column of codes and one of costs (or of pieces sold by day).
 * Undefined where there is none. `currency` is that of amounts that carry no sign. Sold pieces of one code and day are
 * added up; costs of one code that differ from line to line are left out and named.
 */
export function costFile(sheets: readonly FileSheet[], currency: string): CostFile | undefined {
  const sheet = sheets.find(({ rows }) => headRow(rows) !== undefined);
  const at = sheet && headRow(sheet.rows);
  if (!sheet || at === undefined) return undefined;
  const row = sheet.rows[at] ?? [];
  const heads = headsOf(row).filter(
    ({ column }, _, all) => column !== 'sold' || all.some((one) => one.column === 'date'),
  );
  const products = new Map<string, FileCosts>();
  const disputed = new Set<string>();
  const unread: CostFile['unread'] = [];
  let withoutCode = 0;
  for (const cells of sheet.rows.slice(at + 1)) {
    const line = lineOf(cells, heads, currency);
    const key = codeKey(line.code);
    if (key === '' || isEmpty(line.code)) {
      withoutCode += cells.some(Boolean) ? 1 : 0;
      continue;
    }
    unread.push(...line.unread.map((one) => ({ code: line.code, ...one })));
    const known = products.get(key);
    if (known && contradict(known.costs, line.costs)) disputed.add(key);
    const sold = { ...known?.sold };
    if (line.day !== undefined && line.sold !== undefined) sold[line.day] = (sold[line.day] ?? 0) + line.sold;
    const [title, category] = [line.title || known?.title, line.category || known?.category];
    products.set(key, {
      code: known?.code ?? line.code,
      ...(title && { title: title.slice(0, 120) }),
      ...(category && { category: category.slice(0, 60) }),
      costs: { ...known?.costs, ...line.costs },
      ...(Object.keys(sold).length > 0 && { sold }),
    });
  }
  const places = new Set(heads.map((one) => one.at));
  return {
    taken: heads.map(({ head, column }) => ({ head, column })),
    unknown: row.filter((head, place) => head !== '' && !places.has(place) && !namesBuyer(head)),
    products: [...products].flatMap(([key, one]) => (disputed.has(key) ? [] : [one])),
    disputed: [...disputed].map((key) => products.get(key)?.code ?? key),
    unread,
    withoutCode,
  };
}
