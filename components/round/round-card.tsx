// The card of the day's round: begins it, walks it page by page, says where it stands, and counts what came of it.
import { Button } from '../parts/button';
import { Choices } from '../parts/choices';
import { useView } from '../view';
import { useWords } from '../words';
import { pagesOf, progressOf, tallyOf, type ShopRound } from './shop-round';
import { TallyStrip } from './tally-strip';
import { Track } from './track';
import type { WalkState } from './walk';
import { WalkLine } from './walk-line';

// Seconds a page takes as a rule: it loads, settles and is read.
const secondsPerPage = 10;

function StartBox({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t } = useWords();
  const { byItself, setByItself } = useView();
  const pages = shopRound.shop.route.length;
  return (
    <>
      <Button
        kind="primary"
        icon="play"
        className="btn-w big"
        onClick={() => void walk.start()}
        disabled={pages === 0}
      >
        {t('round.start')}
      </Button>
      <p className="s mut ctr">
        {t('round.start.size', {
          checks: shopRound.results.length,
          pages,
          minutes: Math.max(1, Math.round((pages * secondsPerPage) / 60)),
        })}
      </p>
      <Choices
        label={t('round.pace')}
        value={byItself ? 'itself' : 'me'}
        choices={[
          { value: 'me', label: t('round.pace.me') },
          { value: 'itself', label: t('round.pace.itself') },
        ]}
        onChange={(pace) => setByItself(pace === 'itself')}
      />
    </>
  );
}

function Steps({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t } = useWords();
  const progress = progressOf(shopRound.round);
  if (progress === 'running' && walk.walk) {
    return (
      <>
        <Button icon="skip" onClick={() => void walk.skip()}>
          {t('round.skip')}
        </Button>
        <Button icon="pause" onClick={() => void walk.pause()}>
          {t('round.pause')}
        </Button>
      </>
    );
  }
  if (progress === 'done' && walk.left === 0) return null;
  return (
    <>
      <Button icon="play" onClick={() => void walk.start()} disabled={walk.left === 0}>
        {t(progress === 'done' ? 'round.read-rest' : 'round.go-on')}
      </Button>
      {progress !== 'done' && <Button onClick={() => void walk.end()}>{t('round.end')}</Button>}
    </>
  );
}

export function RoundCard({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t, longDay, time } = useWords();
  const { shop, day, round, results, readings } = shopRound;
  const progress = progressOf(round);
  const pages = pagesOf(shopRound);
  const read = pages.filter(({ fate }) => fate === 'read').length;
  const seen = progress !== 'not-started' || readings.length > 0;
  const where = t(`round.progress.${progress}`, {
    read,
    pages: pages.length,
    time: round?.endedAt ? time(round.endedAt) : '',
  });
  return (
    <section className="sheet round" aria-label={t('round.title')}>
      <div className="round-h">
        <div>
          <h1>{shop.name}</h1>
          <p>
            {longDay(day)} · {where}
          </p>
        </div>
        <div className="acts">
          {progress !== 'not-started' && <Steps shopRound={shopRound} walk={walk} />}
        </div>
      </div>
      {progress === 'running' && walk.walk && <WalkLine walk={walk} read={read} pages={pages.length} />}
      <Track results={results} started={seen} />
      {seen && <TallyStrip tally={tallyOf(results)} />}
      {progress === 'not-started' && <StartBox shopRound={shopRound} walk={walk} />}
    </section>
  );
}
