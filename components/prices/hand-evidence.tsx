// Where a price by hand comes from: what was typed, when, and the picture given with it.
import type { OfferRow } from '../../lib/rows';
import { usePictureOf } from '../live-prices';
import { useWords } from '../words';

export function HandEvidence({ row, now }: { row: OfferRow; now: number }) {
  const { t, moment } = useWords();
  const image = usePictureOf(row.key);
  return (
    <div className="hand-ev">
      <p className="s">
        {t('prices.hand.typed', { text: row.offer.from['price']?.text ?? '', at: moment(row.lastSeen, now) })}
      </p>
      {image ? (
        <img src={image} alt={t('prices.hand.picture')} />
      ) : (
        <p className="s mut">{t('prices.hand.picture.none')}</p>
      )}
    </div>
  );
}
