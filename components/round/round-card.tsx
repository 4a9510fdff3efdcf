// The card of the day's round: begins it, walks it page by page, says where it stands, and counts what came of it.
import { Button } from '../parts/button';
import { useWords } from '../words';
import { progressOf, readOf, tallyOf, type ShopRound } from './shop-round';
import { Pace, StartBox } from './start-box';
import { TallyStrip } from './tally-strip';
import { Track } from './track';
import type { WalkState } from './walk';
import { WalkLine } from './walk-line';

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
  return (
    <>
      {walk.left > 0 && (
        <Button icon="play" onClick={() => void walk.start()}>
          {t(progress === 'done' ? 'round.read-rest' : 'round.go-on')}
        </Button>
      )}
      {progress !== 'done' && <Button onClick={() => void walk.end()}>{t('round.end')}</Button>}
    </>
  );
}

/** Figures that were not out are tried again alone, once the operator says so. */
function Unpublished({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t, time } = useWords();
  const { unpublished, stops } = walk;
  if (unpublished.length === 0 || walk.walk) return null;
  const labels = stops.flatMap(({ url, label }) => (unpublished.includes(url) ? [label] : []));
  const at = shopRound.round?.again?.at;
  return (
    <div className="round-again">
      <p className="s mut">
        {t('round.again.text', { pages: labels.join(t('shell.comma')) })}
        {at !== undefined && ` ${t('round.again.at', { time: time(at) })}`}
      </p>
      <Button icon="again" onClick={() => void walk.start(unpublished)}>
        {t('round.again')}
      </Button>
    </div>
  );
}

export function RoundCard({ shopRound, walk }: { shopRound: ShopRound; walk: WalkState }) {
  const { t, longDay, time } = useWords();
  const { shop, day, round, results, readings } = shopRound;
  const progress = progressOf(round);
  const { read, pages } = readOf(shopRound);
  const seen = progress !== 'not-started' || readings.length > 0;
  const ended = progress === 'done' && read < pages;
  const where = t(`round.progress.${ended ? 'ended' : progress}`, {
    read,
    pages,
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
      {progress === 'running' && walk.walk && <WalkLine walk={walk} read={read} pages={pages} />}
      <Track results={results} started={seen} />
      {seen && <TallyStrip tally={tallyOf(results)} />}
      {progress === 'not-started' && <StartBox shopRound={shopRound} walk={walk} />}
      {progress !== 'not-started' && (
        <>
          <Unpublished shopRound={shopRound} walk={walk} />
          {!walk.walk && (walk.left > 0 || walk.unpublished.length > 0) && <Pace />}
        </>
      )}
    </section>
  );
}
