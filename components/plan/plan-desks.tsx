// Other consoles of a shop's platform that its round does not know yet: how one gets there, and what they should show.
import { pageKeyOf } from '../../lib/page-key';
import type { RoutePage } from '../../lib/rows';
import { desks } from '../../lib/sites/desks';
import { platformOf } from '../../lib/sites';
import { measuresOn } from '../../lib/vocabulary/console-labels';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';

/** So many measures are named; the rest is seen on the page. */
const named = 4;

/** The pages of a platform's consoles that are not among those known. */
function desksOf(platform: string, known: readonly string[]) {
  const keys = new Set(known.map(pageKeyOf));
  return desks.flatMap(({ site, pages }) =>
    pages.flatMap(({ topic, at, shows }) => {
      const url = `https://${at}`;
      const here = platformOf(new URL(url)) === platform && !keys.has(pageKeyOf(url));
      return here ? [{ topic, url, shows: (shows ?? measuresOn(site)).slice(0, named) }] : [];
    }),
  );
}

export function PlanDesks(props: {
  platform: string;
  known: readonly string[];
  onTake(page: RoutePage): void;
}) {
  const words = useWords();
  const { t } = words;
  const pages = desksOf(props.platform, props.known);
  if (pages.length === 0) return null;
  return (
    <details className="plan-part">
      <summary>
        <b>{t('plan.desks')}</b>
        <span className="mut">{pages.length}</span>
        <Icon name="down" className="chev" />
      </summary>
      <ul className="plan-list">
        {pages.map(({ topic, url, shows }) => {
          const label = `${siteNameOf(url, words)} · ${t(`plan.topic.${topic}`)}`;
          return (
            <li key={url}>
              <span className="t">
                <a className="el" href={url} target="_blank" rel="noreferrer" title={url}>
                  {label}
                </a>
                {shows.length > 0 && (
                  <span className="s mut el">
                    {shows.map((id) => t(`metrics.${id}`)).join(t('plan.desks.and'))}
                  </span>
                )}
              </span>
              <span className="nw">
                <IconButton
                  icon="plus"
                  label={t('plan.take', { page: label })}
                  onClick={() => props.onTake({ topic, label, url })}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
