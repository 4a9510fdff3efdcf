// Prices over all products: how they lie to the market on the whole, and how each rival shop stands to them.
import { medianOf } from './median';
import type { OfferComparison } from './prices';

/** One own product's comparison; sellers are named by the key of each rival's offer. */
export interface Compared {
  key: string;
  comparison: OfferComparison;
  sellers: ReadonlyMap<string, { name: string; site: string }>;
}

export interface ShopStanding {
  name: string;
  site: string;
  /** Own products it is compared on. */
  products: number;
  /** Of them those on which it is cheaper than me. */
  below: number;
  /** Median of its gaps to me, as shares of my price; under 0 is cheaper than me. */
  gapShare: number;
  /** When the oldest price that counts was seen. */
  oldestSeenAt: number;
}

export interface Overview {
  /** Median of the products' indices, one decimal, and of how many; null without any. */
  index: number | null;
  n: number;
  /** Products dearer than their rivals' median, and those for which mine is the lowest of all. */
  above: number;
  lowest: number;
  shops: ShopStanding[];
}

/**
 * The whole market as far as it is counted. Formula of the index: median over products of mine ÷ median of rivals × 100,
 * so that one product with many rivals weighs no more than another.
 */
export function overviewOf(products: readonly Compared[]): Overview {
  const indices = products.flatMap(({ comparison }) => comparison.index ?? []);
  const middle = medianOf(indices);
  return {
    index: middle === undefined ? null : Math.round(middle * 10) / 10,
    n: indices.length,
    above: indices.filter((index) => index > 100).length,
    lowest: products.filter(({ comparison }) => comparison.rank === 1).length,
    shops: shopsOf(products),
  };
}

/** Every rival shop with a counted price beside a price of mine, the cheapest on the whole first. */
function shopsOf(products: readonly Compared[]): ShopStanding[] {
  const met = new Map<string, { name: string; site: string; at: number[]; gaps: Map<string, number> }>();
  for (const { key, comparison, sellers } of products) {
    for (const { key: offerKey, gapShare, leftOut, seenAt } of comparison.rivals) {
      const seller = sellers.get(offerKey);
      if (!seller || leftOut || gapShare === null) continue;
      const about = `${seller.site}|${seller.name}`;
      const shop = met.get(about) ?? { ...seller, at: [], gaps: new Map<string, number>() };
      shop.at.push(seenAt);
      // Of several offers of one shop for one product a buyer takes the cheapest.
      shop.gaps.set(key, Math.min(gapShare, shop.gaps.get(key) ?? Infinity));
      met.set(about, shop);
    }
  }
  const standings = [...met.values()].map(({ name, site, at, gaps }) => ({
    name,
    site,
    products: gaps.size,
    below: [...gaps.values()].filter((gap) => gap < 0).length,
    gapShare: medianOf([...gaps.values()]) ?? 0,
    oldestSeenAt: Math.min(...at),
  }));
  return standings.sort((a, b) => a.gapShare - b.gapShare || b.products - a.products);
}
