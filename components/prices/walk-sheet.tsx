// The price walk: started from a press, one page at a time at the operator's pace, with what was not reached in the end.
import { useEffect } from 'react';
import { openOrFocus } from '../../lib/browser/tabs';
import { noPage } from '../../lib/by-hand';
import { offerKeyOf } from '../../lib/intake';
import type { PriceStop, StopFate } from '../../lib/price-route';
import { adoptPair } from '../../lib/store/pairs';
import { usePriceWalk, paces } from '../view-price-walk';
import type { Front } from '../live';
import type { PriceRows } from '../live-prices';
import { Button } from '../parts/button';
import { useWords } from '../words';
import { sellerOf } from './offer-words';
import { useWalkSteps, type WalkSteps } from './price-walk';

/** All that is watched or mine and has a page: by the newest state, or by the page a pair from a file names. */
export function stopsOf({ watches, offers }: PriceRows): PriceStop[] {
  return watches.flatMap(({ offerKey }) => {
    const last = offers.get(offerKey)?.at(-1);
    if (last)
      return last.url === noPage
        ? []
        : [{ offerKey, url: last.url, name: sellerOf(last), seenAt: last.lastSeen }];
    const page = /^[^|]*\|(https?:.*)\|$/.exec(offerKey)?.[1];
    return page && URL.canParse(page) ? [{ offerKey, url: page, name: new URL(page).host, seenAt: 0 }] : [];
  });
}

function Here({ steps }: { steps: WalkSteps }) {
  const { t } = useWords();
  const { route, fates, here } = usePriceWalk();
  if (!here) return null;
  const { arrived } = steps;
  const said = (fate: StopFate) => t(fate === 'read' ? 'prices.walk.read' : `round.state.${fate}`);
  return (
    <>
      <p className="now" aria-live="polite">
        {arrived === undefined && <span className="ring" />}
        <span className="el">
          {arrived === undefined ? t('prices.walk.reading') : said(arrived)} <b>{here.stop.name}</b>
        </span>
        <span className="end">{t('prices.walk.n', { n: Object.keys(fates).length, of: route.length })}</span>
      </p>
      <div className="acts">
        <Button kind="primary" disabled={arrived === undefined} onClick={() => void steps.next()}>
          {t('prices.walk.next')}
        </Button>
        <Button onClick={() => void steps.skip()}>{t('prices.walk.skip')}</Button>
        <Button kind="quiet" onClick={steps.end}>
          {t('prices.walk.end')}
        </Button>
      </div>
    </>
  );
}

/** What was not reached, by why; each can be opened by hand. */
function Left() {
  const { t } = useWords();
  const { route, fates } = usePriceWalk();
  const left = route.filter(({ offerKey }) => fates[offerKey] !== 'read');
  if (route.length === 0) return null;
  return (
    <>
      <p className="s" role="status">
        {t('prices.walk.done', { n: route.length - left.length, of: route.length })}
      </p>
      {left.length > 0 && (
        <ul className="left-stops">
          {left.slice(0, 30).map(({ offerKey, url, name }) => {
            const fate = fates[offerKey];
            const known = fate === 'silent' || fate === 'skipped' || fate === 'rest' || fate === undefined;
            return (
              <li key={offerKey}>
                <button type="button" className="btn btn-q s" onClick={() => void openOrFocus(url)}>
                  {name}
                </button>
                <span className="mut s">
                  {known ? t(`prices.walk.${fate ?? 'not-reached'}`) : t(`round.state.${fate}`)}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}

/** A pair from a file whose page the operator opened by hand is known by what was read there. */
function useAdoption(front: Front | undefined): void {
  const draft = front?.reading?.draft;
  useEffect(() => {
    if (!draft?.offer) return;
    const { offer, url, site, takenAt } = draft;
    void adoptPair(offerKeyOf({ from: {} }, url, site), offerKeyOf(offer, url, site), takenAt);
  }, [draft]);
}

export function WalkSheet({ rows, front }: { rows: PriceRows; front: Front | undefined }) {
  const { t } = useWords();
  const { here, pace, set } = usePriceWalk();
  const steps = useWalkSteps(front);
  useAdoption(front);
  const stops = stopsOf(rows);
  return (
    <div className="price-walk">
      {here ? <Here steps={steps} /> : <Left />}
      <div className="acts">
        {!here && (
          <Button icon="play" disabled={stops.length === 0} onClick={() => void steps.start(stops)}>
            {t('prices.walk.start', { n: stops.length })}
          </Button>
        )}
        <select
          className="select"
          aria-label={t('prices.walk.pace')}
          value={pace}
          onChange={(event) =>
            set({ pace: paces.find((seconds) => String(seconds) === event.target.value) ?? 0 })
          }
        >
          {paces.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds === 0 ? t('prices.walk.pace.hand') : t('prices.walk.pace.seconds', { n: seconds })}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
