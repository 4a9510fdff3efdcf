// Other consoles of a shop's platform that its round does not know yet: how one gets there, and what they should show.
import { pageKeyOf } from '../../lib/page-key';
import type { RoutePage } from '../../lib/rows';
import { desks } from '../../lib/sites/desks';
import { platformOf, siteFor } from '../../lib/sites';
import { IconButton } from '../parts/button';
import { Icon } from '../parts/icon';
import { siteNameOf } from '../site-name';
import { useWords } from '../words';

/** So many measures are named; the rest is seen on the page. */
const named = 4;

/** Where a page of a console stands; one that may be on any host stands where a known page of it does. */
function urlOf(site: string, at: string, known: readonly string[]): string | undefined {
  if (!at.startsWith('*')) return `https://${at}`;
  const own = known.find((url) => siteFor(new URL(url)).id === site);
  const door = at.slice(1, at.indexOf('/', 2) + 1);
  return own && own.slice(0, own.indexOf(door)) + at.slice(1);
}

/** The pages of a platform's consoles that are not among those known. */
function desksOf(platform: string, known: readonly string[]) {
  const keys = new Set(known.map(pageKeyOf));
  return desks.flatMap(({ site, pages, found }) =>
    pages.flatMap(({ topic, name, at, shows = [], some = [], tables = [] }) => {
      const url = urlOf(site, at, known);
      if (!url || platformOf(new URL(url)) !== platform || keys.has(pageKeyOf(url))) return [];
      return [{ topic, name, url, found, measures: [...shows, ...some].slice(0, named), tables }];
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
        {pages.map(({ topic, name, url, found, measures, tables }) => {
          const label = name
            ? t(`plan.name.${name}`)
            : `${siteNameOf(url, words)} · ${t(`plan.topic.${topic}`)}`;
          const shown = [
            ...measures.map((id) => t(`metrics.${id}`)),
            ...tables.map((id) => t(`plan.table.${id}`)),
          ];
          return (
            <li key={url}>
              <span className="t">
                <a className="el" href={url} target="_blank" rel="noreferrer" title={url}>
                  {label}
                </a>
                {shown.length > 0 && <span className="s mut">{shown.join(t('plan.desks.and'))}</span>}
                {found === 'unconfirmed' && <span className="s mut">{t('plan.desks.unconfirmed')}</span>}
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
