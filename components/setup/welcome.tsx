// The page after installing: what it does, what it reads and never reads, and the first sites to allow.
import { useEffect } from 'react';
import { useGrants } from '../live';
import { EmptyState } from '../parts/empty-state';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import { Promises } from './first-run';
import { LangChoice } from './look-group';
import { ReadAndNever } from './privacy-group';
import { SitesToAllow } from './sites-group';

export function Welcome() {
  const { t } = useWords();
  const grants = useGrants();
  useEffect(() => {
    document.title = t('shell.name');
  }, [t]);
  return (
    <>
      <header className="oh">
        <div>
          <Icon name="brand" />
          <b>{t('shell.name')}</b>
          <span className="end">
            <LangChoice />
          </span>
        </div>
      </header>
      <main className="wel">
        <EmptyState drawing="figures" title={t('setup.first.title')} text={t('setup.first.text')} />
        <section className="sheet">
          <ol className="steps">
            <li className="current">
              <div>
                <b>{t('setup.first.step.1')}</b>
                <p>{t('setup.welcome.allow')}</p>
                {grants && <SitesToAllow grants={grants} />}
              </div>
            </li>
            <li>
              <div>
                <b>{t('setup.welcome.open')}</b>
                <p>{t('setup.welcome.open.text')}</p>
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
        <Sheet title={t('setup.privacy')}>
          <ReadAndNever />
        </Sheet>
        <Promises />
      </main>
    </>
  );
}
