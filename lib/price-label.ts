// What the words beside a price say about it: who may have it, and by what it was lowered.
import type { Price } from './reading';

const kinds: [RegExp, NonNullable<Price['kind']>][] = [
  [/定金|订金|deposit/, 'deposit'],
  [/\/期|每期|分期|月供/, 'instalment'],
  [/补贴|国补|加补|政府/, 'subsidy'],
  [/新人|新客|首单|首购/, 'new-customer'],
  [/会员|plus|88vip|粉丝/, 'member'],
  [/券后|领券|券/, 'coupon'],
  [/促销|活动|秒杀|特价|限时|特惠|直降|到手|大促|抢购|预售|折后|聚划算/, 'campaign'],
  [/^(原价|划线价|优惠前|价格|京\s*东\s*价|售价|一口价)/, 'list'],
];

/** The kind of price a label names; undefined for words that name none. */
export const kindOfLabel = (label: string): Price['kind'] =>
  kinds.find(([words]) => words.test(label.toLowerCase()))?.[1];
