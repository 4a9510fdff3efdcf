// One line of a goods list as stock arithmetic needs it.
import type { Evidence, FactRow } from './checks/contract';
import { parseProductName, shortNameOf, type ProductName } from './product-name';
import { evidenceIn } from './table-rows';

export interface Goods {
  name: ProductName;
  /** The seller's code or the item's number, by which limits of one product are kept. */
  product: string | undefined;
  short: string;
  /** Pieces; undefined where the cell has no number. */
  stock: number | undefined;
  /** Pieces a day: the console's own mean, else a seventh of the week's sales. */
  daily: number | undefined;
  inTransit: number;
  onSale: boolean;
  evidence: { stock: Evidence | undefined; daily: Evidence | undefined; all: Evidence[] };
}

const offSale = /仓库|下架|待上架|未上架|审核|驳回|草稿|删除|已售完下架|off\s*sale|inactive/i;

/** A row of a goods table. A status that says nothing counts as on sale: lists of goods on sale often print none. */
export function goodsOf(row: FactRow): Goods {
  const name = parseProductName(row['product']?.text ?? '');
  const spec = name.spec ?? row['spec']?.text;
  const code = name.code ?? row['sku-code']?.text;
  const itemId = name.itemId ?? row['item-id']?.text;
  const full: ProductName = {
    ...name,
    ...(spec && { spec }),
    ...(itemId && { itemId }),
    ...(code && { code }),
  };
  return {
    name: full,
    product: full.code ?? full.itemId,
    short: shortNameOf(full),
    stock: row['stock']?.value,
    daily: dailyOf(row),
    inTransit: row['in-transit']?.value ?? 0,
    onSale: !offSale.test(row['status']?.text ?? ''),
    evidence: {
      stock: row['stock']?.evidence,
      daily: (row['daily-sales'] ?? row['weekly-sales'])?.evidence,
      all: evidenceIn(row, 'product', 'stock', 'daily-sales', 'weekly-sales'),
    },
  };
}

function dailyOf(row: FactRow): number | undefined {
  const own = row['daily-sales']?.value;
  if (own !== undefined) return own;
  const weekly = row['weekly-sales'];
  const printed = /(?:日均|per day)\D{0,3}([\d.]+)/.exec(weekly?.text ?? '')?.[1];
  if (printed !== undefined) return Number(printed);
  return weekly?.value === undefined ? undefined : weekly.value / 7;
}
