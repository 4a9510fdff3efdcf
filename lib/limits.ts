// Thresholds as they hold for a shop: the defaults, and what the operator set for its platform, the shop or one product.
import type { Check, Threshold } from './checks/contract';
import type { LimitRow } from './rows';

/** Whose limit it is: a shop's, or that of all shops of a platform; for one of its products where that is named. */
export interface LimitOwner {
  owner: string;
  product?: string;
}

/** The owner of limits that hold for every shop of a platform. */
export const platformOwner = (platform: string): string => `${platform}|*`;

/** The owners whose limits a shop follows, its own first. */
export const ownersOf = (shopId: string): string[] => [shopId, platformOwner(shopId.split('|')[0] ?? '')];

/** The key under which a limit is kept; a product's own code stands last, for it may hold any letter. */
export function limitKey({ owner, product }: LimitOwner, checkId: string, name: string): string {
  return [owner, checkId, name, ...(product === undefined ? [] : [product])].join('|');
}

/** The name under which a check finds the limit of one product. */
export const productLimit = (name: string, product: string): string => `${name}|${product}`;

/**
 * A check's thresholds as the operator set them: for the shop, else for its platform, else the default; those of single
 * products stand beside them under `productLimit`. `limitRows` may hold those of other shops and checks too.
 */
export function limitsOf(
  check: Pick<Check, 'id' | 'thresholds'>,
  limitRows: readonly LimitRow[],
  shopId: string,
): Record<string, Threshold> {
  const byKey = new Map(limitRows.map((row) => [row.key, row]));
  const limits: Record<string, Threshold> = {};
  for (const [name, threshold] of Object.entries(check.thresholds)) {
    const keys = ownersOf(shopId).map((owner) => limitKey({ owner }, check.id, name));
    const edit = keys.map((key) => byKey.get(key)).find((row) => row !== undefined);
    const withEdit = (row: LimitRow) => ({ ...threshold, attention: row.attention, problem: row.problem });
    limits[name] = edit ? withEdit(edit) : threshold;
    if (!threshold.byProduct) continue;
    const prefix = `${keys[0]}|`;
    for (const row of limitRows) {
      if (row.key.startsWith(prefix))
        limits[productLimit(name, row.key.slice(prefix.length))] = withEdit(row);
    }
  }
  return limits;
}
