// Compares landed prices: where the own price stands among rivals', the gap to each, the median and the price index.
import { medianOf } from './median';
import { inPackOf, type PackSize } from './unit-price';
import { seenAlike } from './price-situation';
import type { OfferRow } from './rows';

const dayMs = 86_400_000;

export interface PriceStep {
  /** Epoch ms: first and last time it was seen at this price. */
  from: number;
  to: number;
  priceMinor: number;
}

export interface PriceHistory {
  currency: string;
  /** Oldest first, one step for each price; a time at which no price could be read is left out, not bridged. */
  steps: PriceStep[];
  lowestMinor: number | null;
  highestMinor: number | null;
  /** The newest change of price and when it was first seen; null while there was none. */
  change: { at: number; beforeMinor: number; afterMinor: number } | null;
  /** How many states were seen under other circumstances, and so are not in it. */
  apart: number;
}

/**
 * The price history of one offer from its rows; rows in another currency than the newest, or seen under other
 * circumstances, are left out.
 */
export function historyOf(rows: readonly OfferRow[]): PriceHistory {
  const sorted = [...rows].sort((a, b) => a.firstSeen - b.firstSeen);
  const currency = sorted.findLast((row) => row.priceMinor !== null)?.currency ?? '';
  const alike = seenAlike(sorted);
  const steps: PriceStep[] = [];
  let open = false;
  for (const row of sorted) {
    if (row.priceMinor === null || row.currency !== currency || !alike(row)) {
      open = false;
      continue;
    }
    const last = steps.at(-1);
    if (open && last && last.priceMinor === row.priceMinor) last.to = Math.max(last.to, row.lastSeen);
    else steps.push({ from: row.firstSeen, to: row.lastSeen, priceMinor: row.priceMinor });
    open = true;
  }
  const [before, after] = [
    steps.findLast(({ priceMinor }) => priceMinor !== steps.at(-1)?.priceMinor),
    steps.at(-1),
  ];
  const first = steps.find(
    (step) => before && step.from > before.from && step.priceMinor === after?.priceMinor,
  );
  return {
    currency,
    steps,
    lowestMinor: steps.length > 0 ? Math.min(...steps.map((step) => step.priceMinor)) : null,
    highestMinor: steps.length > 0 ? Math.max(...steps.map((step) => step.priceMinor)) : null,
    change:
      before && after && first
        ? { at: first.from, beforeMinor: before.priceMinor, afterMinor: after.priceMinor }
        : null,
    apart: sorted.filter((row) => !alike(row)).length,
  };
}

/**
 * What a compared price is: reckoned as landed; the page's own after its coupons; as printed because the landed price
 * is not known; as printed with no promotion beside it; typed in by the operator.
 */
export type Footing = 'landed' | 'after-coupons' | 'printed' | 'plain' | 'typed';

/** A price to compare: the newest state of an offer, or the own price from the goods list. */
export interface Priced {
  key: string;
  priceMinor: number | null;
  currency: string;
  seenAt: number;
  site?: string;
  footing?: Footing;
  /** The cheapest basket, where a piece of it costs less than one alone. */
  basket?: { eachMinor: number; pieces: number };
  /** How much is in the pack, as far as its title tells. */
  pack?: PackSize | undefined;
  availability?: string | undefined;
  /** Not what everybody pays for the whole thing: a member's or newcomer's price, a deposit, an instalment. */
  partial?: boolean;
  /** Typed in by the operator, not read on a page. */
  typed?: boolean;
}

/** Why an offer is shown but not counted. */
export type LeftOut = 'no-price' | 'sold-out' | 'other-currency' | 'old' | 'partial' | 'other-platform';

export interface OfferGap extends Priced {
  /** Rival minus mine, in minor units and as a share of mine; null without both prices in one currency. */
  gapMinor: number | null;
  gapShare: number | null;
  ageDays: number;
  /** Seen three days ago or more: shown paler, still counted until it is left out as old. */
  aged: boolean;
  /** The price of its own pack, where what is compared is what a pack of my size would cost. */
  ownPack?: { priceMinor: number; pack: PackSize };
  leftOut?: LeftOut;
}

export interface OfferComparison {
  mine: Priced | null;
  /** Cheapest first; without a price last. */
  rivals: OfferGap[];
  /** How many rivals are counted. */
  n: number;
  /** Place of mine from the cheapest (1), equal prices sharing a place, among `of` prices, mine included. */
  rank: number | null;
  of: number;
  lowestMinor: number | null;
  medianMinor: number | null;
  /** Mine ÷ median of the counted rivals × 100, one decimal: under 100 is cheaper than the median. */
  index: number | null;
  /** When the oldest counted price was read; prices by hand were not. */
  oldestSeenAt: number | null;
}

/** Ages in whole days; editable defaults of the design notes (2026-09): paler from day 3, left out from day 7. */
export const priceAges = { aged: 3, old: 7 };

/** What counts: ages in days, and of one site only where it is named. */
export interface CompareTerms {
  aged: number;
  old: number;
  site?: string | undefined;
}

/**
 * Sets own and rivals' landed prices against each other. Counted are prices in stock, in the own currency and seen
 * within `old` days; the others are listed with the reason. Packs of another size than mine are compared by what
 * a pack of my size would cost (price ÷ pack × my pack).
 */
export function compareOffers(
  mine: Priced | null,
  sold: readonly Priced[],
  now: number,
  terms: CompareTerms = priceAges,
): OfferComparison {
  const rivals = sold.map((rival) => inMyPack(rival, mine?.pack));
  const own = mine && !mine.partial ? mine.priceMinor : null;
  const currency = mine?.currency ?? rivals.find((rival) => rival.priceMinor !== null)?.currency ?? '';
  const gaps = rivals.map((rival) => gapOf(rival, own, currency, now, terms));
  gaps.sort((a, b) => (a.priceMinor ?? Infinity) - (b.priceMinor ?? Infinity));
  const counted = gaps.filter((gap) => gap.leftOut === undefined);
  const read = counted.filter((gap) => !gap.typed);
  const prices = counted.flatMap(({ priceMinor }) => (priceMinor === null ? [] : [priceMinor]));
  const median = medianOf(prices);
  return {
    mine,
    rivals: gaps,
    n: prices.length,
    rank: own !== null && prices.length > 0 ? 1 + prices.filter((price) => price < own).length : null,
    of: prices.length + (own === null ? 0 : 1),
    lowestMinor: prices[0] ?? null,
    medianMinor: median === undefined ? null : Math.round(median),
    index: own !== null && median ? Math.round((own / median) * 1000) / 10 : null,
    oldestSeenAt: read.length > 0 ? Math.min(...read.map(({ seenAt }) => seenAt)) : null,
  };
}

function inMyPack(rival: Priced, pack: PackSize | undefined): Priced & Pick<OfferGap, 'ownPack'> {
  const { priceMinor, basket } = rival;
  const scaled = priceMinor === null ? undefined : inPackOf(priceMinor, rival.pack, pack);
  if (scaled === undefined || priceMinor === null || !rival.pack) return rival;
  const each = basket && inPackOf(basket.eachMinor, rival.pack, pack);
  return {
    ...rival,
    priceMinor: scaled,
    ownPack: { priceMinor, pack: rival.pack },
    ...(basket && each !== undefined && { basket: { ...basket, eachMinor: each } }),
  };
}

function gapOf(
  rival: Priced,
  own: number | null,
  currency: string,
  now: number,
  { aged, old, site }: CompareTerms,
): OfferGap {
  const ageDays = Math.max(0, Math.floor((now - rival.seenAt) / dayMs));
  const same = rival.currency === currency;
  const gapMinor =
    same && !rival.partial && own !== null && rival.priceMinor !== null ? rival.priceMinor - own : null;
  const leftOut = leftOutFor(rival, same, ageDays >= old, site !== undefined && rival.site !== site);
  return {
    ...rival,
    gapMinor,
    gapShare: gapMinor !== null && own ? gapMinor / own : null,
    ageDays,
    aged: ageDays >= aged,
    ...(leftOut && { leftOut }),
  };
}

function leftOutFor(
  rival: Priced,
  sameCurrency: boolean,
  old: boolean,
  elsewhere: boolean,
): LeftOut | undefined {
  if (rival.priceMinor === null) return 'no-price';
  if (!sameCurrency) return 'other-currency';
  if (rival.partial) return 'partial';
  if (rival.availability === 'OutOfStock' || rival.availability === 'Withdrawn') return 'sold-out';
  if (old) return 'old';
  return elsewhere ? 'other-platform' : undefined;
}
