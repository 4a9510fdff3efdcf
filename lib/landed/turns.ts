// The turns of a reckoning: which promotions come when, which exclude each other, and what each step takes off.
import type { Promotion, Stage, StackingRules, Step } from './contract';
import { offOf, orderOf, partOf, unitsWith, type Order } from './effect';

export interface Turn {
  stage: Stage;
  /** The one that may be used; of what comes off by itself all of a group, of which the largest does. */
  promotions: Promotion[];
  automatic: boolean;
  /** Two turns that share a word exclude each other. */
  words: string[];
}

/** Promotions in the order of the rules. */
export function turnsOf(promotions: readonly Promotion[], rules: StackingRules): Turn[] {
  return rules.stages.flatMap((stage) => {
    const turns: Turn[] = [];
    for (const promotion of promotions) {
      if (!stage.kinds.includes(promotion.kind)) continue;
      const own = promotion.group ?? (stage.many ? `one:${promotion.id}` : `stage:${stage.id}`);
      const words = [
        own,
        ...rules.exclusive.flatMap((kinds, at) => (kinds.includes(promotion.kind) ? [`kinds:${at}`] : [])),
      ];
      const automatic = rules.automatic.includes(promotion.kind);
      const alike = automatic && turns.find((turn) => turn.automatic && turn.words[0] === own);
      if (alike) alike.promotions.push(promotion);
      else turns.push({ stage, promotions: [promotion], automatic, words });
    }
    return turns;
  });
}

export const clash = (one: Turn, other: Turn): boolean =>
  one.words.some((word) => other.words.includes(word));

export interface Taken {
  promotion: Promotion;
  order: Order;
}

function orderWith(promotion: Promotion, stage: Stage, order: Order, basis: 'item' | 'running'): Order {
  if (stage.level === 'item') return orderOf(unitsWith(promotion, order.units));
  const amount = basis === 'item' ? order.items : order.left;
  return { ...order, left: order.left - offOf(promotion, order, amount) };
}

/** The order after a turn: its promotion, or of several the one that takes most off; undefined where none takes anything. */
export function takeTurn(
  { stage, promotions }: Turn,
  order: Order,
  basis: 'item' | 'running',
): Taken | undefined {
  const [best] = promotions
    .map((promotion) => ({ promotion, order: orderWith(promotion, stage, order, basis) }))
    .sort((a, b) => a.order.left - b.order.left);
  return best && best.order.left < order.left ? best : undefined;
}

/** What a promotion took off as a step, with who bears it; a part that is not whole minor units is rounded half up. */
export function stepOf(
  { promotion, order }: Taken,
  before: Order,
  { level }: Stage,
  { payers }: StackingRules,
): Step {
  const { id, kind, sellerShare } = promotion;
  const off = before.left - order.left;
  const payer = promotion.payer ?? payers[kind] ?? 'unknown';
  const whole = payer === 'seller' ? off : 0;
  const shared = sellerShare === undefined ? undefined : partOf(off, sellerShare);
  return {
    id,
    kind,
    level,
    off,
    left: order.left,
    payer,
    seller: shared ?? (payer === 'unknown' ? null : whole),
  };
}
