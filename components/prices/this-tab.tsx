// The product page in front: its price, and the step to watch it, to match it to an own product, or to call it mine.
import { useId, useState } from 'react';
import { offerKeyOf } from '../../lib/intake';
import { toMinor } from '../../lib/money';
import { valueOf, type Offer } from '../../lib/reading';
import type { ReadingRow, WatchRow } from '../../lib/rows';
import { dropOwn, putMatch, putOwn } from '../../lib/store/matches';
import { putWatch } from '../../lib/store/watches';
import type { Front } from '../live';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Product } from './board';
import { MatchSelect } from './match-select';
import { isUntried, siteNameOf } from '../site-name';
import { PriceDispute } from './price-dispute';
import { PriceFigure } from './price-figure';

/** The offer read on the page in front, with the key its history is kept under. */
export function offerInFront(
  front: Front | undefined,
): { offer: Offer; offerKey: string; reading: ReadingRow } | undefined {
  const reading = front?.reading;
  if (reading?.draft.kind !== 'offer' || !reading.draft.offer) return undefined;
  const { offer, url, site } = reading.draft;
  return { offer, offerKey: offerKeyOf(offer, url, site), reading };
}

function stateOf(watch: WatchRow | undefined): 'own' | 'watched' | 'new' {
  if (watch?.own) return 'own';
  return watch?.watched ? 'watched' : 'new';
}

export function ThisTab({
  front,
  watches,
  products,
  now,
}: {
  front: Front | undefined;
  watches: WatchRow[];
  products: Product[];
  now: number;
}) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [wanted, setWanted] = useState<{ offerKey: string; productKey: string | undefined }>();
  const here = offerInFront(front);
  if (!here) return null;
  const { offer, offerKey, reading } = here;
  const watch = watches.find((one) => one.offerKey === offerKey);
  const state = stateOf(watch);
  const price = valueOf(offer.price);
  const currency = price?.currency ?? '';
  const minor = price && currency ? (toMinor(price.amount, currency) ?? null) : null;
  const chosen = wanted?.offerKey === offerKey ? wanted.productKey : watch?.productKey;
  const match = (productKey: string | undefined) => {
    setWanted({ offerKey, productKey });
    if (state === 'watched') void putMatch(offerKey, productKey, now);
  };
  return (
    <section className="sheet cur" aria-label={t('prices.this-tab')}>
      <div className="hd">
        <div>
          <b className="el">{valueOf(offer.title) ?? reading.draft.pageTitle}</b>
          <span className="el">
            {t('prices.this-tab')} · {siteNameOf(reading.draft.url, words)} · {t(`prices.state.${state}`)}
          </span>
        </div>
        <div className="r">
          <PriceFigure minor={minor} currency={currency} className="cur-fig" />
          <span>{price?.label ?? ''}</span>
        </div>
      </div>
      <PriceDispute offer={offer} />
      {isUntried(reading.draft.url, reading.draft.reader) && <p className="s mut">{t('prices.untried')}</p>}
      {state === 'own' ? (
        <div className="acts">
          <Button kind="quiet" onClick={() => void dropOwn(offerKey, now)}>
            {t('prices.not-mine')}
          </Button>
        </div>
      ) : (
        <div className="ft">
          <label htmlFor={id} className="s mut">
            {t('prices.match')}
          </label>
          <MatchSelect id={id} value={chosen} products={products} onMatch={match} />
          {state === 'new' ? (
            <Button kind="primary" icon="pin" onClick={() => void putMatch(offerKey, chosen, now)}>
              {t('prices.watch')}
            </Button>
          ) : (
            <Button icon="pinned" aria-pressed onClick={() => void putWatch(offerKey, false, now)}>
              {t('prices.watching')}
            </Button>
          )}
          {state === 'new' && (
            <Button kind="quiet" className="s" onClick={() => void putOwn(offerKey, chosen ?? offerKey, now)}>
              {t('prices.is-mine')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
