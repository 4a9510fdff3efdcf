// Promotions of a page as the landed price reckons with them, from their words; what cannot be told apart stays open.
import { dealsOf, type Deal } from '../deals';
import { toMinor } from '../money';
import type { Audience, Promotion, PromotionKind } from './contract';

const byWords: [RegExp, PromotionKind][] = [
  [/官方立减|官方直降/, 'official'],
  [/国补|以旧换新|政府补贴/, 'state-subsidy'],
  [/消费券/, 'voucher'],
  [/首单|新人|新客|首购/, 'first-order'],
  [/支付|云闪付|银行卡|信用卡|花呗|数字人民币/, 'payment'],
  [/红包/, 'red-packet'],
  [/百亿补贴|平台补贴|补贴/, 'subsidy'],
  [/品类券|跨品类/, 'category-coupon'],
  [/平台券|全平台|超级券/, 'platform-coupon'],
  [/商品券|单品券/, 'item-coupon'],
];

const kinds: Record<Deal['kind'], PromotionKind> = {
  coupon: 'shop-coupon',
  'full-reduction': 'full-reduction',
  'cross-shop': 'cross-shop',
  pieces: 'pieces',
  gift: 'gift',
  points: 'points',
  subsidy: 'subsidy',
  cut: 'item-cut',
};

const forMembers = /88vip|plus|会员|粉丝|prime/i;

const audiences: [RegExp, Audience][] = [
  [/国补|以旧换新|政府补贴|消费券/, 'subsidy'],
  [/首单|新人|新客|首购|new customer/i, 'new-customer'],
  [forMembers, 'member'],
  [/专属|专享|定向|部分用户|随机|邀请|内部/, 'private'],
];

const lifted = new Set<Deal['kind']>(['coupon', 'subsidy', 'cut', 'full-reduction']);

function kindOf({ kind, text }: Deal): PromotionKind {
  const named = lifted.has(kind) ? byWords.find(([words]) => words.test(text))?.[1] : undefined;
  // A coupon for members stays a coupon.
  if (!named && kind === 'cut' && forMembers.test(text)) return 'member-discount';
  return named ?? kinds[kind];
}

/** Words that speak of a reduction whose size they do not say. */
const unsaid = /领券|券后|满减|立减|优惠券|折扣|红包|coupon/i;

function promotionOf(deal: Deal, id: string, currency: string): Promotion {
  const minor = (amount: string | undefined) =>
    amount === undefined ? undefined : toMinor(amount, currency);
  const [off, threshold] = [minor(deal.reduction), minor(deal.threshold)];
  const audience = audiences.find(([words]) => words.test(deal.text))?.[1];
  return {
    id,
    kind: kindOf(deal),
    text: deal.text,
    ...(off !== undefined && { off }),
    ...(threshold !== undefined && { threshold }),
    ...(deal.share !== undefined && { share: deal.share }),
    ...(deal.pieces !== undefined && { pieces: deal.pieces }),
    ...(deal.every && { every: true }),
    ...(deal.lastOnly && { lastOnly: true }),
    ...(audience && { audience }),
    ...(deal.from !== undefined && { from: deal.from }),
    ...(deal.to !== undefined && { to: deal.to }),
  };
}

/**
 * The promotions that the lines of a page name, `today` as "YYYY-MM-DD". Words that speak of a reduction without saying
 * how much become a promotion without an effect, so that no price is reckoned as if it were not there.
 */
export function promotionsOf(lines: readonly string[], currency: string, today?: string): Promotion[] {
  return lines.flatMap((line, at) => {
    const deals = dealsOf(line, today);
    if (deals.length === 0 && unsaid.test(line)) {
      const audience = audiences.find(([words]) => words.test(line))?.[1];
      return [{ id: `${at}`, kind: 'shop-coupon', text: line, ...(audience && { audience }) }];
    }
    return deals.map((deal, step) =>
      promotionOf(deal, deals.length > 1 ? `${at}.${step}` : `${at}`, currency),
    );
  });
}
