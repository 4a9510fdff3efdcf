// What the pages of the round are known to show, and what one of them stopped showing; the way to point at it again.
import { pointOn } from '../../lib/browser/tabs';
import type { PageHealth } from '../../lib/page-health';
import { useRouteHealth, type RouteHealth } from '../live-health';
import { Button } from '../parts/button';
import { Sheet } from '../parts/sheet';
import { StatusMark } from '../parts/status-mark';
import { useView } from '../view';
import { useWords } from '../words';
import type { ShopRound } from './shop-round';

/** More names than these are counted. */
const named = 4;

/** So many fields of a page are known, whether they came or not. */
const knownOn = ({ came, stopped, never = [] }: PageHealth) => came.length + stopped.length + never.length;

function BrokenPage({ page }: { page: RouteHealth }) {
  const { t, list, shortDay } = useWords();
  const setTeaching = useView((view) => view.setTeaching);
  const { stopped, never = [] } = page.health;
  const days = [...new Set(stopped.map(({ since }) => since))].toSorted();
  const listed = (names: string[]) =>
    names.length > named
      ? t('round.health.many', { names: list(names.slice(0, named)), n: names.length })
      : list(names);
  const namesOf = (day: string) =>
    listed(stopped.filter(({ since }) => since === day).map(({ name }) => name));
  const point = () => {
    setTeaching(true);
    void pointOn(page.url);
  };
  return (
    <li>
      <StatusMark mark={stopped.length > 0 ? 'attn' : 'you'} />
      <div>
        <b>{page.label}</b>
        {days.map((day) => (
          <p key={day} className="s">
            {t('round.health.stopped', { day: shortDay(day), names: namesOf(day) })}
          </p>
        ))}
        {never.length > 0 && (
          <p className="s">
            {t('round.health.never', { names: listed(never.map((id) => t(`metrics.${id}`))) })}
          </p>
        )}
      </div>
      <Button icon="point" onClick={point}>
        {t(stopped.length > 0 ? 'round.health.point' : 'round.health.point-first')}
      </Button>
    </li>
  );
}

export function PageHealthSheet({ shopRound }: { shopRound: ShopRound }) {
  const { t, timeZone } = useWords();
  const pages = useRouteHealth(shopRound, timeZone);
  if (!pages || pages.length === 0) return null;
  const broken = pages.filter(({ health }) => health.stopped.length + (health.never?.length ?? 0) > 0);
  const came = pages.reduce((sum, { health }) => sum + health.came.length, 0);
  const all = pages.reduce((sum, { health }) => sum + knownOn(health), 0);
  const isStopped = broken.some(({ health }) => health.stopped.length > 0);
  return (
    <Sheet title={t('round.health')} end={t('round.health.came', { came, all })}>
      {broken.length > 0 && (
        <>
          <ol className="health">
            {broken.map((page) => (
              <BrokenPage key={page.url} page={page} />
            ))}
          </ol>
          <p className="tn2">{t(isStopped ? 'round.health.unread' : 'round.health.otherwise')}</p>
        </>
      )}
      <details className="health-all">
        <summary>{t('round.health.pages', { n: pages.length })}</summary>
        <dl>
          {pages.map(({ label, url, health }) => (
            <div key={url}>
              <dt>{label}</dt>
              <dd>
                {health.came.length}/{knownOn(health)}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </Sheet>
  );
}
