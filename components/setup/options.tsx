// The options page: six groups under one another, with a way to each at the side.
import { useEffect, useState } from 'react';
import { Icon, type IconName } from '../parts/icon';
import { useWords } from '../words';
import { DataGroup } from './data-group';
import { LimitsGroup } from './limits-group';
import { LookGroup } from './look-group';
import { PrivacyGroup } from './privacy-group';
import { RecordsGroup } from './records-group';
import { ShopsGroup } from './shops-group';
import { SitesGroup } from './sites-group';

const groups: { id: string; icon: IconName }[] = [
  { id: 'shops', icon: 'store' },
  { id: 'sites', icon: 'globe' },
  { id: 'limits', icon: 'sliders' },
  { id: 'records', icon: 'list' },
  { id: 'data', icon: 'database' },
  { id: 'privacy', icon: 'shield' },
  { id: 'look', icon: 'book' },
];

export function Options() {
  const { t } = useWords();
  const [current, setCurrent] = useState(location.hash.slice(1) || 'shops');
  useEffect(() => {
    document.title = `${t('shell.name')} · ${t('shell.settings')}`;
    // The groups are drawn after the browser looked for the address's own place.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [t]);
  return (
    <>
      <header className="oh">
        <div>
          <Icon name="brand" />
          <h1>{t('shell.name')}</h1>
          <span className="mut">{t('shell.settings')}</span>
          <span className="end">
            <Icon name="check" />
            <span className="saved-word">{t('setup.saved')}</span>
          </span>
        </div>
      </header>
      <div className="ow">
        <nav className="opt-nav" aria-label={t('shell.settings')}>
          {groups.map(({ id, icon }) => (
            <a
              key={id}
              href={`#${id}`}
              aria-current={id === current || undefined}
              onClick={() => setCurrent(id)}
            >
              <Icon name={icon} />
              {t(`setup.${id}`)}
            </a>
          ))}
        </nav>
        <main>
          <ShopsGroup />
          <SitesGroup />
          <LimitsGroup />
          <RecordsGroup />
          <DataGroup />
          <PrivacyGroup />
          <LookGroup />
        </main>
      </div>
    </>
  );
}
