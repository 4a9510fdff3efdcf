// The first run: what it is for, and the three steps to the first round, the first of them the site in front.
import { askAccess, patternOf } from '../../lib/browser/access';
import { siteFor } from '../../lib/sites';
import type { Front } from '../live';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { FactList } from '../parts/fact-list';
import { Icon } from '../parts/icon';
import { SettingsLink } from '../shop-rail';
import { useWords } from '../words';

function FrontSite({ front }: { front: Front | undefined }) {
  const { t, lang } = useWords();
  const url = front?.tab.url;
  if (!front || !url || !patternOf(url)) return <p>{t('setup.first.open-console')}</p>;
  const place = new URL(url);
  return (
    <ul className="sites">
      <li>
        <span className="el">
          <b className="el">{siteFor(place).name[lang]}</b>
          <span className="dim s">{place.host}</span>
        </span>
        {front.granted ? (
          <span className="s mut">{t('setup.allowed')}</span>
        ) : (
          <Button kind="primary" onClick={() => void askAccess(url)}>
            {t('shell.allow')}
          </Button>
        )}
      </li>
    </ul>
  );
}

/** The three promises, the same in the panel and on the welcome page. */
export function Promises() {
  const { t } = useWords();
  return (
    <section className="sheet">
      <FactList
        facts={[
          { icon: 'lock', text: t('setup.promise.local') },
          { icon: 'shield', text: t('setup.promise.reads-only') },
          { icon: 'unplug', text: t('setup.promise.revoke') },
        ]}
      />
    </section>
  );
}

export function FirstRun({ front }: { front: Front | undefined }) {
  const { t } = useWords();
  return (
    <>
      <header className="brand">
        <Icon name="brand" />
        <b>{t('shell.name')}</b>
        <span className="rail-end">
          <SettingsLink />
        </span>
      </header>
      <main className="main">
        <EmptyState drawing="figures" title={t('setup.first.title')} text={t('setup.first.text')} />
        <section className="sheet">
          <ol className="steps">
            <li className="current">
              <div>
                <b>{t('setup.first.step.1')}</b>
                <FrontSite front={front} />
              </div>
            </li>
            <li>
              <div>
                <b>{t('setup.first.step.2')}</b>
                <p>{t('setup.first.step.2.text')}</p>
              </div>
            </li>
            <li>
              <div>
                <b>{t('setup.first.step.3')}</b>
                <p>{t('setup.first.step.3.text')}</p>
              </div>
            </li>
          </ol>
        </section>
        <Promises />
      </main>
    </>
  );
}
