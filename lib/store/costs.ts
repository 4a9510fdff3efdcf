// Costs of own products by merchant's code, and the platforms' fees: typed by the operator or brought in from a file.
import { codeKey } from '../answer/product-code';
import { rateKey } from '../answer/rates';
import type { FileCosts } from '../answer/cost-file';
import type { Cost, CostName, CostRow, RateRow } from '../price-rows';
import { db } from './db';

/** All sheets of costs. */
export function listCosts(): Promise<CostRow[]> {
  return db.costs.toArray();
}

/** All fees of platforms, those of earlier days among them. */
export function listRates(): Promise<RateRow[]> {
  return db.rates.toArray();
}

const emptyRow = (code: string, at: number): CostRow => ({
  key: codeKey(code),
  code,
  currency: 'CNY',
  costs: {},
  products: [],
  changedAt: at,
});

/**
 * Changes what is known of one code: costs that are given are written, `null` takes one away; the product is tied to the
 * code. What is not given stays.
 */
export async function putCosts(
  code: string,
  part: {
    costs?: Partial<Record<CostName, number | null>>;
    currency?: string;
    category?: string;
    productKey?: string;
  },
  at: number,
): Promise<void> {
  await db.transaction('rw', db.costs, async () => {
    const row = (await db.costs.get(codeKey(code))) ?? emptyRow(code, at);
    const costs: Partial<Record<CostName, Cost>> = { ...row.costs };
    for (const [name, value] of Object.entries(part.costs ?? {}) as [CostName, number | null][]) {
      if (value === null) delete costs[name];
      else if (costs[name]?.value !== value) costs[name] = { value, from: '', at };
    }
    const { productKey, category, currency = row.currency } = part;
    if (productKey !== undefined) await untie(productKey, row.key);
    const products = productKey === undefined ? row.products : [...new Set([...row.products, productKey])];
    await db.costs.put({
      ...row,
      ...(category !== undefined && { category }),
      currency,
      costs,
      products,
      changedAt: at,
    });
  });
}

/** A product has one code: it is taken from every other. */
async function untie(productKey: string, except: string): Promise<void> {
  const others = await db.costs
    .filter(({ key, products }) => key !== except && products.includes(productKey))
    .toArray();
  for (const row of others)
    await db.costs.put({ ...row, products: row.products.filter((one) => one !== productKey) });
}

/** Writes what a file says of its codes over what was known of the same costs and days; everything else stays. */
export async function putFileCosts(
  products: readonly FileCosts[],
  about: { file: string; currency: string },
  at: number,
): Promise<void> {
  await db.transaction('rw', db.costs, async () => {
    for (const { code, title, category, costs, sold } of products) {
      const row = (await db.costs.get(codeKey(code))) ?? emptyRow(code, at);
      // Amounts of another currency than the sheet's would be other amounts under the same sign.
      if (Object.keys(row.costs).length > 0 && row.currency !== about.currency) continue;
      const fresh = Object.entries(costs).map(([name, value]) => [name, { value, from: about.file, at }]);
      await db.costs.put({
        ...row,
        ...(title !== undefined && { title }),
        ...(category !== undefined && { category }),
        currency: about.currency,
        costs: { ...row.costs, ...(Object.fromEntries(fresh) as CostRow['costs']) },
        ...(sold && { sold: { ...row.sold, ...sold } }),
        changedAt: at,
      });
    }
  });
}

/** Enters a platform's fee from a day on. */
export async function putRate(rate: Omit<RateRow, 'key' | 'changedAt'>, at: number): Promise<void> {
  await db.rates.put({ ...rate, key: rateKey(rate), changedAt: at });
}

/** Takes a fee away. */
export async function dropRate(key: string): Promise<void> {
  await db.rates.delete(key);
}
