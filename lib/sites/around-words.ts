// Words by which pages of any shop tell what stands around an offer; sent to pages with what is known of their site.
import type { AroundWords } from '../site-kinds';

/** Expressions over a line in lower case; the first that fits tells. A mere "20% off" is in the price already. */
export const aroundWords: AroundWords = {
  badges:
    '^(black friday|cyber monday|prime day|flash sale|limited time deal|1[12]\\.1[12]|百亿补贴|聚划算|限时秒杀|跨店满减|双1[12]|618|国补)( (sale|deals?|week))?$',
  coupons:
    '\\boff\\b.*(code|coupon|order)|(code|coupon|voucher|gutschein)\\b.*\\d|buy \\d+,? get|满.{0,2}\\d.*[减打享赠送]|第 ?[二2] ?件',
  sales: '^(已[售拼]|月销|销量|总售).?\\d|^\\d[\\d.,]*\\s?[km]?\\+? sold',
  delivery:
    'shipping|deliver[yi]|versand|lieferung|livraison|spedizion|env[ií]o|送料|배송|[运運][费費]|[包免][邮郵]',
};
