// Said where the price that was pointed at and the one that the page's reader told are not the same.
import type { Offer } from '../../lib/reading';
import { useWords } from '../words';

export function PriceDispute({ offer }: { offer: Offer }) {
  const { t } = useWords();
  const { price, priceRead: read } = offer.from;
  if (!offer.priceRead) return null;
  return (
    <p className="note" role="note">
      {t('prices.taught.dispute', { taught: price?.text ?? '', read: read?.text ?? '' })}
    </p>
  );
}
