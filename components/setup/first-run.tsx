// The first run: what it is for, and the three steps to the first round, the first of them the site in front.
import { askAccess, patternOf } from '../../lib/browser/ask-access';
import type { Front } from '../live';
import { Button } from '../parts/button';
import { FactList } from '../parts/fact-list';
import { Icon } from '../parts/icon';
import { SettingsLink } from '../shop-rail';
import { siteNameOf } from '../site-name';
import { isNobodys } from '../states/front-state';
import { useWords } from '../words';
import { FirstSteps } from './first-steps';
import { NewShop } from './new-shop';

function FrontSite({ front }: { front: Front | undefined }) {
  const { t } = useWords();
  const url = front?.tab.url;
  if (!front || !url || !patternOf(url)) return <p>{t('setup.first.open-console')}</p>;
  const place = new URL(url);
  return (
    <>
      <ul className="sites">
        <li>
          <span className="el">
            <b className="el">{siteNameOf(url, { t })}</b>
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
      {isNobodys(front) && (
        <>
          <p className="s">{t('states.nobodys.text')}</p>
          <NewShop url={url} />
        </>
      )}
    </>
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

/** How to begin, for where the panel's own frame already stands. */
export function FirstGuide({ front }: { front: Front | undefined }) {
  return (
    <>
      <FirstSteps start={<FrontSite front={front} />} between="setup.first.step.2" />
      <Promises />
    </>
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
        <FirstGuide front={front} />
      </main>
    </>
  );
}
