// The pages of the round that gave nothing, each with the reason in its own words and the step that helps.
import { askAccess } from '../../lib/browser/ask-access';
import { openOrFocus } from '../../lib/browser/tabs';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useWords, type Words } from '../words';
import type { Stop } from './shop-round';

/** Why a page gave nothing, or not what it did before. */
export function whyOf({ fate, state, changed }: Stop, { t }: Words): string {
  if (changed) return t('round.fate.changed');
  return fate === 'gap' && state ? t(`round.state.${state}`) : t(`round.fate.${fate}`);
}

function LeftPage({ stop }: { stop: Stop }) {
  const words = useWords();
  const { t } = words;
  const yours = stop.fate === 'shut' || stop.state === 'signed-out' || stop.state === 'captcha';
  return (
    <li>
      <StatusMark mark={yours ? 'you' : 'none'} />
      <span className="t">
        <b>{stop.label}</b> <span className="s mut">{whyOf(stop, words)}</span>
      </span>
      {stop.fate === 'shut' ? (
        <Button onClick={() => void askAccess(stop.url)}>{t('shell.allow')}</Button>
      ) : (
        <Button icon="open" onClick={() => void openOrFocus(stop.url)}>
          {t('round.open')}
        </Button>
      )}
    </li>
  );
}

/** `walked`: the page the walk is on, which speaks for itself. */
export function LeftPages({ stops, walked }: { stops: Stop[]; walked: string | undefined }) {
  const { t } = useWords();
  const left = stops.filter(
    ({ fate, changed, url }) => (changed || (fate !== 'read' && fate !== 'waiting')) && url !== walked,
  );
  if (left.length === 0) return null;
  return (
    <Sheet title={t('round.left')} end={left.length}>
      <ul className="left-pages">
        {left.map((stop) => (
          <LeftPage key={stop.url} stop={stop} />
        ))}
      </ul>
    </Sheet>
  );
}
