// A rival's offer opened: what the page says of the price, its history against mine, where it was read, what to do.
import { useState } from 'react';
import { isByHand, noPage } from '../../lib/by-hand';
import { taughtReader } from '../../lib/taught-reader';
import { openOrFocus } from '../../lib/browser/tabs';
import { isUntried } from '../site-name';
import { putMatch } from '../../lib/store/matches';
import { putWatch } from '../../lib/store/watches';
import { RivalAnswer } from '../answer/rival-answer';
import { Button } from '../parts/button';
import { EvidenceList } from '../round/evidence-list';
import { useWords } from '../words';
import { Breakdown } from './breakdown';
import { Demand } from './demand';
import type { Product, Rival, Seen } from './board';
import { HistoryChart } from './history-chart';
import { HandEvidence } from './hand-evidence';
import { HandForm } from './hand-form';
import { LandedSteps } from './landed-steps';
import { MatchSelect } from './match-select';
import { OfferFacts } from './offer-facts';
import { Suggestions } from './suggestions';
import { otherEvidence, priceEvidence, sellerOf } from './offer-words';
import { PriceDispute } from './price-dispute';

export function RivalDetail({
  rival,
  mine,
  products,
  now,
}: {
  rival: Rival;
  mine: Seen | undefined;
  products: Product[];
  now: number;
}) {
  const { t, money } = useWords();
  const { last, history, watch, gap } = rival;
  const name = sellerOf(last);
  const me = t('prices.me');
  const [typing, setTyping] = useState(false);
  return (
    <div className="x xp">
      <Breakdown lines={[{ name, row: last }, ...(mine ? [{ name: me, row: mine.last }] : [])]} />
      <OfferFacts row={last} />
      <Demand row={last} />
      <LandedSteps row={last} />
      <PriceDispute offer={last.offer} />
      {gap.gapMinor !== null && gap.gapMinor !== 0 && (
        <p className="s mut">
          {t(gap.gapMinor < 0 ? 'prices.gap.below' : 'prices.gap.above', {
            amount: money(Math.abs(gap.gapMinor), gap.currency),
          })}
        </p>
      )}
      <HistoryChart rival={{ name, seen: rival }} mine={mine && { name: me, seen: mine }} now={now} />
      <ul className="legend">
        <li>
          <i className="key key-2" />
          {name}
        </li>
        {mine && (
          <li>
            <i className="key key-1" />
            {me}
          </li>
        )}
      </ul>
      {history.apart > 0 && <p className="s mut">{t('prices.chart.apart', { n: history.apart })}</p>}
      {!isByHand(last) && isUntried(last.url, last.reader) && <p className="s mut">{t('prices.untried')}</p>}
      {isByHand(last) && <HandEvidence row={last} now={now} />}
      <EvidenceList
        evidence={[last, ...(mine ? [mine.last] : [])]
          .filter((row) => !isByHand(row))
          .flatMap((row) => [
            priceEvidence(row, t(row.reader === taughtReader ? 'prices.taught' : 'prices.page-price')),
            otherEvidence(row, t('prices.page-price')) ?? [],
          ])
          .flat()}
      />
      <RivalAnswer rival={rival} products={products} now={now} />
      {typing && (
        <HandForm
          known={{
            offerKey: rival.offerKey,
            seller: name,
            site: last.site,
            link: last.url,
            currency: last.currency,
          }}
          productKey={watch.productKey}
          onDone={() => setTyping(false)}
        />
      )}
      <div className="acts">
        {!typing && (
          <Button icon="note" onClick={() => setTyping(true)}>
            {t('prices.hand.update')}
          </Button>
        )}
        {last.url !== noPage && (
          <Button icon="open" onClick={() => void openOrFocus(last.url)}>
            {t('prices.open')}
          </Button>
        )}
        <Button icon="pinned" aria-pressed onClick={() => void putWatch(rival.offerKey, false, now)}>
          {t('prices.watching')}
        </Button>
      </div>
      {watch.productKey === undefined && (
        <Suggestions row={last} watch={watch} products={products} now={now} />
      )}
      <MatchSelect
        value={watch.productKey}
        products={products}
        onMatch={(productKey) => void putMatch(rival.offerKey, productKey, now)}
      />
    </div>
  );
}
