// The side panel: shops and views above, one view between, the reading bar below; the first run has a page of its own.
import { lazy, Suspense, useEffect } from 'react';
import { useDroppedFile } from './files/dropped-file';
import { useChosenShop, useFront, useNow, useRounds } from './live';
import { PanelTabs } from './panel-tabs';
import { ReadingBar } from './reading-bar';
import { AllShops } from './round/all-shops';
import { useBadge } from './round/badge';
import { useMarks } from './round/judged';
import { tallyOf } from './round/shop-round';
import { TodayView } from './round/today-view';
import { FirstGuide, FirstRun } from './setup/first-run';
import { ShopRail } from './shop-rail';
import { useView } from './view';
import { ViewBoundary } from './view-boundary';
import { useWords } from './words';

// Every view but Today comes when it is opened, so that the panel opens as fast as without it.
const FileView = lazy(() => import('./files/file-view').then(({ FileView: view }) => ({ default: view })));
const TeachView = lazy(() => import('./teach/teach-view').then(({ TeachView: view }) => ({ default: view })));
const PricesView = lazy(() =>
  import('./prices/prices-view').then(({ PricesView: view }) => ({ default: view })),
);
const ReviewView = lazy(() =>
  import('./review/review-view').then(({ ReviewView: view }) => ({ default: view })),
);
const TrendsView = lazy(() =>
  import('./trends/trends-view').then(({ TrendsView: view }) => ({ default: view })),
);
const AlertWatch = lazy(() =>
  import('./alerts/alert-watch').then(({ AlertWatch: watch }) => ({ default: watch })),
);
const NamingView = lazy(() =>
  import('./naming/naming-view').then(({ NamingView: view }) => ({ default: view })),
);

export function Panel() {
  const { t, timeZone } = useWords();
  const now = useNow();
  const front = useFront();
  const rounds = useRounds(now, timeZone);
  const [chosen, chooseShop] = useChosenShop();
  useMarks(rounds, front?.tab.id);
  useBadge(rounds);
  useDroppedFile();
  const file = useView((view) => view.file);
  const teaching = useView((view) => view.teaching);
  const naming = useView((view) => view.naming);
  const tab = useView((view) => view.tab);
  const alerts = useView((view) => view.alerts);

  useEffect(() => {
    document.title = t('shell.name');
  }, [t]);

  if (now === undefined || rounds === undefined || chosen === undefined) return null;
  if (teaching || naming) {
    return (
      <div className="panel">
        <Suspense>{teaching ? <TeachView front={front} now={now} /> : <NamingView front={front} />}</Suspense>
        <ReadingBar front={front} now={now} />
      </div>
    );
  }
  // Rivals can be watched before any own shop is known.
  const offerInFront = front?.reading?.draft.kind === 'offer';
  if (rounds.length === 0 && !offerInFront && tab !== 'prices') {
    return (
      <div className="panel" data-drop={t('files.drop')}>
        <Suspense>{file && <FileView file={file} shops={[]} chosen="all" />}</Suspense>
        <FirstRun front={front} />
        <ReadingBar front={front} now={now} />
      </div>
    );
  }
  const shopRound =
    rounds.find(({ shop }) => shop.shopId === chosen) ?? (rounds.length === 1 ? rounds[0] : undefined);
  const shopId = shopRound?.shop.shopId ?? 'all';
  const tally = tallyOf(shopRound?.results ?? rounds.flatMap(({ results }) => results));
  return (
    <div className="panel" data-drop={t('files.drop')}>
      <header className="top">
        <ShopRail rounds={rounds} chosen={shopId} tabId={front?.tab.id} onChoose={chooseShop} />
        <PanelTabs counts={{ today: tally.prob + tally.attn + tally.you, prices: alerts }} />
      </header>
      <main className="main">
        <Suspense>
          {file && (
            <FileView
              key={`${file.name}|${file.lastModified}`}
              file={file}
              shops={rounds.map(({ shop }) => shop)}
              chosen={shopId}
            />
          )}
        </Suspense>
        {shopRound && (
          // Kept while another view is in front, so that a round that walks by itself goes on.
          <div className="view" hidden={tab !== 'today'}>
            <TodayView key={shopId} shopRound={shopRound} front={front} />
          </div>
        )}
        {rounds.length === 0 && tab !== 'prices' && <FirstGuide front={front} />}
        {rounds.length > 0 && tab === 'today' && !shopRound && (
          <AllShops rounds={rounds} onChoose={chooseShop} />
        )}
        {/* Anew for each view, so that one that broke leaves the others usable. */}
        <ViewBoundary key={tab}>
          <Suspense>
            {tab === 'prices' && <PricesView shopId={shopId} front={front} now={now} />}
            {rounds.length > 0 && tab === 'trends' && <TrendsView shopId={shopId} />}
            {rounds.length > 0 && tab === 'review' && <ReviewView />}
          </Suspense>
        </ViewBoundary>
      </main>
      <Suspense>
        <AlertWatch now={now} />
      </Suspense>
      <ReadingBar front={front} now={now} />
    </div>
  );
}
