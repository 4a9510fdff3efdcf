// What the pages of the round are known to show, and what one of them stopped showing; the way to point at it again.
import { pointOn } from '../../lib/browser/tabs';
import { useRouteHealth, type RouteHealth } from '../live-health';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useView } from '../view';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';

/** More names than these are counted. */
const named = 4;

function StoppedPage({ page }: { page: RouteHealth }) {
  const { t, list, shortDay } = useWords();
  const setTeaching = useView((view) => view.setTeaching);
  const { stopped } = page.health;
  const days = [...new Set(stopped.map(({ since }) => since))].toSorted();
  const namesOf = (day: string) => {
    const own = stopped.filter(({ since }) => since === day).map(({ name }) => name);
    return own.length > named
      ? t('round.health.many', { names: list(own.slice(0, named)), n: own.length })
      : list(own);
  };
  const point = () => {
    setTeaching(true);
    void pointOn(page.url);
  };
  return (
    <li>
      <StatusMark mark="attn" />
      <div>
        <b>{page.label}</b>
        {days.map((day) => (
          <p key={day} className="s">
            {t('round.health.stopped', { day: shortDay(day), names: namesOf(day) })}
          </p>
        ))}
      </div>
      <Button icon="point" onClick={point}>
        {t('round.health.point')}
      </Button>
    </li>
  );
}

export function PageHealthSheet({ shopRound }: { shopRound: ShopRound }) {
  const { t, timeZone } = useWords();
  const pages = useRouteHealth(shopRound, timeZone);
  if (!pages || pages.length === 0) return null;
  const broken = pages.filter(({ health }) => health.stopped.length > 0);
  const came = pages.reduce((sum, { health }) => sum + health.came.length, 0);
  const all = pages.reduce((sum, { health }) => sum + health.stopped.length, came);
  return (
    <Sheet title={t('round.health')} end={t('round.health.came', { came, all })}>
      {broken.length > 0 && (
        <>
          <ol className="health">
            {broken.map((page) => (
              <StoppedPage key={page.url} page={page} />
            ))}
          </ol>
          <p className="tn2">{t('round.health.unread')}</p>
        </>
      )}
      <details className="health-all">
        <summary>{t('round.health.pages', { n: pages.length })}</summary>
        <dl>
          {pages.map(({ label, url, health }) => (
            <div key={url}>
              <dt>{label}</dt>
              <dd>
                {health.came.length}/{health.came.length + health.stopped.length}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Sheet>
  );
}
