// The line of the page being walked: what is being read, what became of it in words, and the step to the next one.
import { Button } from '../parts/button';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { whyOf } from './left-pages';
import type { WalkState } from './walk';

export function WalkLine({ walk, read, pages }: { walk: WalkState; read: number; pages: number }) {
  const words = useWords();
  const { t } = words;
  const { arrived, waits, inFront, late, away, page } = walk;
  // What the walk waits for is told above, with what to do, while its page is in front.
  const asks = late || (arrived !== undefined && (waits ? !inFront : !walk.walk?.byItself));
  const said =
    arrived === undefined
      ? t(late ? 'round.late' : 'round.reading')
      : page?.changed
        ? whyOf(page, words)
        : t(`round.state.${arrived}`);
  if (away) {
    return (
      <>
        <p className="now" aria-live="polite">
          <StatusMark mark="you" />
          <span className="el">{t('round.away')}</span>
          <span className="end">{t('round.pages', { read, pages })}</span>
        </p>
        <div className="acts now-acts">
          <Button kind="primary" onClick={() => void walk.comeBack()}>
            {t('round.come-back')}
          </Button>
        </div>
      </>
    );
  }
  const mark = arrived === 'ok' ? 'pass' : waits ? 'you' : 'none';
  return (
    <>
      <p className="now" aria-live="polite">
        {arrived || late ? <StatusMark mark={mark} /> : <span className="ring" />}
        <span className="el">
          {said} <b>{page?.label}</b>
        </span>
        <span className="end">{t('round.pages', { read, pages })}</span>
      </p>
      {asks && (
        <div className="acts now-acts">
          <Button kind="primary" onClick={() => void walk.next()}>
            {t(waits ? 'round.next.signed-in' : walk.left > 0 ? 'round.next' : 'round.finish')}
          </Button>
          {arrived !== 'ok' && <span className="s mut">{t('round.goes-on')}</span>}
        </div>
      )}
    </>
  );
}
