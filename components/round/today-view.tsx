// Today: the round of one shop with its checks by section, or before it began the pages it will open.
import { lazy, Suspense } from 'react';
import type { Front } from '../live';
import { Button } from '../parts/button';
import { Segmented } from '../parts/segmented';
import { useView } from '../view';
import { useWords } from '../words';
import { LeftPages } from './left-pages';
import { RoundCard } from './round-card';
import { SectionSheet } from './section-sheet';
import { progressOf, sections, tallyOf, type ShopRound } from './shop-round';
import { StartPages } from './start-pages';
import { TaskList } from './task-list';
import { useWalk } from './walk';

// It looks back on days of readings: the panel opens without it.
const PageHealthSheet = lazy(() =>
  import('./page-health').then(({ PageHealthSheet: sheet }) => ({ default: sheet })),
);
// Most pages are in order.
const FrontScreen = lazy(() =>
  import('../states/front-screen').then(({ FrontScreen: screen }) => ({ default: screen })),
);
const PlanView = lazy(() => import('../plan/plan-view').then(({ PlanView: view }) => ({ default: view })));

export function TodayView({ shopRound, front }: { shopRound: ShopRound; front: Front | undefined }) {
  const { t } = useWords();
  const { filter, setFilter, planning, setPlanning } = useView();
  const walk = useWalk(shopRound, front);
  const tally = tallyOf(shopRound.results);
  const begun = progressOf(shopRound.round) !== 'not-started' || shopRound.readings.length > 0;
  if (planning) {
    return (
      <Suspense>
        <PlanView shopRound={shopRound} front={front} />
      </Suspense>
    );
  }
  return (
    <>
      <Suspense>{front && <FrontScreen front={front} shopRound={shopRound} walk={walk} />}</Suspense>
      <RoundCard shopRound={shopRound} walk={walk} />
      {progressOf(shopRound.round) === 'not-started' && <StartPages stops={walk.stops} />}
      {begun && (
        <>
          <LeftPages stops={walk.stops} walked={walk.walk?.url} />
          <div className="filter">
            <Segmented
              label={t('round.filter')}
              value={filter}
              onChange={setFilter}
              choices={[
                { value: 'all', label: t('shell.all'), count: shopRound.results.length },
                { value: 'to-do', label: t('round.filter.to-do'), count: tally.prob + tally.attn },
                { value: 'you', label: t('round.filter.you'), count: tally.you },
              ]}
            />
          </div>
          {sections.map((section) => (
            <SectionSheet key={section} section={section} shopRound={shopRound} />
          ))}
          <Suspense>
            <PageHealthSheet shopRound={shopRound} />
          </Suspense>
        </>
      )}
      <TaskList shopRound={shopRound} />
      <p className="plan-foot s mut">
        {t('round.checks-on', { on: shopRound.results.length, all: shopRound.checksInAll })}
        <Button kind="quiet" icon="sliders" onClick={() => setPlanning(true)}>
          {t('round.plan.open')}
        </Button>
      </p>
    </>
  );
}
