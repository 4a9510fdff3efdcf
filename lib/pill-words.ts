// The figures of the pill on a product page, written before they travel: the pill carries no way of writing numbers.
import { arePaid, gapToMine, isApart, lowestDays } from './card-figures';
import type { OfferCard } from './message';
import { fill, localeOf, type Lang } from './words';
import { writtenMoney, writtenPercent } from './written-figures';

/**
 * The words of its room with those of the pill added; "" for the gap to mine and for the lowest where there is none,
 * no sign and no digits where the price was not read.
 */
export function pillWords(
  card: OfferCard,
  words: Record<string, string>,
  lang: Lang,
  now: number,
): Record<string, string> {
  const locale = localeOf[lang];
  // What is still to be taken off is reckoned on the unfolded card: until then nothing is said of the gap.
  const [gap, low] = [arePaid(card) ? gapToMine(card) : null, lowestDays(card, now)];
  const side = gap && (gap.minor < 0 ? 'gap.below' : gap.minor > 0 ? 'gap.above' : 'gap.same');
  const about = isApart(card) ? 'gap.partial' : side;
  const filled = (key: string | null, values: Record<string, string>) =>
    key === null ? '' : fill(words[key] ?? key, values);
  const { sign = '', digits = '' } =
    card.priceMinor === null ? {} : writtenMoney(card.priceMinor, card.currency, locale);
  return {
    ...words,
    'pill.sign': sign,
    'pill.digits': digits,
    'pill.gap': filled(about, { share: gap ? writtenPercent(gap.share, locale) : '' }),
    'pill.low': low === null ? '' : filled('low.days', { n: String(low) }),
  };
}
