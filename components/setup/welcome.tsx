// The page after installing: what it does, what it reads and never reads, and the first sites to allow.
import { useEffect } from 'react';
import { useGrants } from '../live';
import { Icon } from '../parts/icon';
import { Sheet } from '../parts/sheet';
import { useWords } from '../words';
import { Promises } from './first-run';
import { FirstSteps } from './first-steps';
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
        <FirstSteps
          start={
            <>
              <p>{t('setup.welcome.allow')}</p>
              {grants && <SitesToAllow grants={grants} />}
            </>
          }
          between="setup.welcome.open"
        />
        <Sheet title={t('setup.privacy')}>
          <ReadAndNever />
        </Sheet>
        <Promises />
      </main>
    </>
  );
}
