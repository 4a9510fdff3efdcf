// Puts together what was read of one list on several of its pages.
import type { FactRow, FactTable } from './checks/contract';

const naming = [
  'sku-code',
  'order',
  'refund',
  'agent',
  'plan',
  'keyword',
  'audience',
  'campaign',
  'rule',
  'link',
  'task',
  'rival-shop',
  'changed-at',
  'reason',
  'channel',
  'date',
];

/** What names a row: its code or number with the product beside it, else its first texts. */
function nameOf(row: FactRow): string {
  const named = naming.flatMap((column) => row[column]?.text ?? []);
  if (named.length > 0) return [...named, row['product']?.text ?? '', row['spec']?.text ?? ''].join('|');
  return Object.values(row)
    .map((cell) => cell?.text)
    .slice(0, 3)
    .join('|');
}

/**
 * The newer reading with the rows of the older one that it does not show. Where they do not make one list (another
 * total, or more rows together than the page says there are) the newer one stands alone.
 */
export function joinedTable(before: FactTable, after: FactTable): FactTable {
  if (before.total !== after.total) return after;
  const known = new Set(after.rows.map(nameOf));
  const rows = [...after.rows, ...before.rows.filter((row) => !known.has(nameOf(row)))];
  if (rows.length === after.rows.length || after.total === undefined || rows.length > after.total)
    return after;
  return { ...after, rows, shown: rows.length, complete: rows.length >= after.total };
}
