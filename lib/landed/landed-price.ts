// The landed price 到手价 of a piece and of the best basket, and apart from them what only some pay; unknown where unsure.
import { cheapestWay, type Way } from './cheapest';
import type { Audience, LandedInput, LandedKind, LandedPrice, Promotion } from './contract';
import { hasEffect } from './effect';

/** Baskets of up to so many pieces are tried. */
const basketSize = 6;

const labelled = ['member', 'new-customer', 'subsidy', 'private'] as const;

/** Who may use a promotion by its kind, where nothing else is said. */
export function audienceOf({ audience, kind }: Pick<Promotion, 'audience' | 'kind'>): Audience {
  if (audience) return audience;
  if (kind === 'state-subsidy') return 'subsidy';
  if (kind === 'first-order') return 'new-customer';
  return kind === 'member-discount' ? 'member' : 'anyone';
}

const lowersNothing = ({ kind }: Promotion) => kind === 'gift' || kind === 'rebate';

function holdsOn({ from, to }: Promotion, on: string | undefined): 'yes' | 'no' | 'unknown' {
  if (from === undefined && to === undefined) return 'yes';
  if (on === undefined) return 'unknown';
  return (from ?? on) <= on && on <= (to ?? on) ? 'yes' : 'no';
}

interface Sorted {
  /** Usable by everybody the price is for, with a known effect. */
  sure: Promotion[];
  /** Of known effect, but nobody knows whether it may be used. */
  maybe: Promotion[];
  /** May lower the price by nobody knows how much. */
  open: Promotion[];
}

function sortFor(audience: Audience, { promotions, on }: LandedInput): Sorted {
  const sorted: Sorted = { sure: [], maybe: [], open: [] };
  for (const promotion of promotions) {
    const holds = holdsOn(promotion, on);
    const whose = audienceOf(promotion);
    if (lowersNothing(promotion) || holds === 'no') continue;
    if (whose !== 'anyone' && whose !== 'unknown' && whose !== audience) continue;
    if (!hasEffect(promotion)) sorted.open.push(promotion);
    else sorted[holds === 'unknown' || whose === 'unknown' ? 'maybe' : 'sure'].push(promotion);
  }
  return sorted;
}

interface Bought extends Way {
  pieces: number;
}

/** The cheapest of some sizes by the piece; of equal ones the fewest pieces. Undefined where one could not be reckoned. */
function cheapestOf(
  sizes: readonly number[],
  list: number,
  promotions: readonly Promotion[],
  { fees = [], rules }: LandedInput,
  basis: 'item' | 'running',
): Bought | undefined {
  let best: Bought | undefined;
  for (const pieces of sizes) {
    const way = cheapestWay(list, pieces, promotions, fees, rules, basis);
    if (!way) return undefined;
    if (!best || way.total * best.pieces < best.total * pieces) best = { ...way, pieces };
  }
  return best;
}

const nothing = { pieces: 1, amount: null, total: null, steps: [], fees: [], sellerBears: null };

function priceFor(
  kind: LandedKind,
  audience: Audience,
  sizes: readonly number[],
  input: LandedInput,
): LandedPrice {
  const { list, listFor = 'anyone', rules } = input;
  if (list === null) return { kind, ...nothing, confidence: 'low', missing: ['list-price'] };
  const { sure, maybe, open } = sortFor(audience, input);
  const bases = rules.basis === 'unknown' ? (['item', 'running'] as const) : [rules.basis];
  const known = bases.map((basis) => cheapestOf(sizes, list, sure, input, basis));
  const perhaps =
    maybe.length > 0
      ? bases.map((basis) => cheapestOf(sizes, list, [...sure, ...maybe], input, basis))
      : known;
  const [first] = known;
  if (!first || [...known, ...perhaps].includes(undefined))
    return { kind, ...nothing, confidence: 'low', missing: ['too-many'] };

  const same = (one: Bought | undefined) => one?.total === first.total && one.pieces === first.pieces;
  const deciding = [
    ...(listFor === 'anyone' || listFor === audience ? [] : ['public-price']),
    ...open.map(({ id }) => `promotion:${id}`),
    ...(known.every((one, at) => one?.total === perhaps[at]?.total && one?.pieces === perhaps[at]?.pieces)
      ? []
      : maybe.map(({ id }) => `promotion:${id}`)),
    ...(known.every(same) ? [] : ['threshold-basis']),
  ];
  const aside = [
    ...(input.fees === undefined ? ['shipping'] : []),
    ...(rules.platforms.length === 0 ? ['rules'] : []),
  ];
  const each = (one: Bought) => Math.round(one.total / one.pieces);
  const costs = [...known, ...perhaps].flatMap((one) => (one ? each(one) : []));
  const sides = first.steps.map(({ seller }) => seller);
  const certain = deciding.length === 0;
  return {
    kind,
    amount: certain ? each(first) : null,
    pieces: first.pieces,
    total: certain ? first.total : null,
    steps: first.steps,
    fees: first.fees,
    sellerBears: sides.reduce<number | null>(
      (sum, one) => (sum === null || one === null ? null : sum + one),
      0,
    ),
    // What comes off by itself may cost a later threshold, so an unknown one may also raise the price.
    ...(!certain &&
      listFor === 'anyone' &&
      (open.length === 0 || rules.basis === 'item') && { atMost: Math.max(...costs) }),
    confidence: certain ? (aside.length > 0 || kind === 'private' ? 'medium' : 'high') : 'low',
    missing: [...deciding, ...aside],
  };
}

/**
 * The landed prices of an offer. First of one piece, then of the best basket (of which `pieces` may be 1), for
 * everybody; after them, only where it differs, what members, newcomers, buyers with a state subsidy and holders of a
 * private coupon pay for one piece. An amount is null where something unknown decides it, and `missing` says what.
 * Formula: max(0, price − chosen reductions) + compulsory fees, the choice being the cheapest lawful one.
 */
export function landedPrices(input: LandedInput): LandedPrice[] {
  const most = Math.max(1, Math.min(input.pieces ?? basketSize, 12));
  const sizes = Array.from({ length: most }, (_, at) => at + 1);
  const single = priceFor('single', 'anyone', [1], input);
  const others = labelled
    .filter((who) => input.listFor === who || input.promotions.some((one) => audienceOf(one) === who))
    .map((who) => priceFor(who, who, [1], input))
    .filter(({ amount }) => amount === null || amount !== single.amount);
  return [single, priceFor('basket', 'anyone', sizes, input), ...others];
}
