// The three steps of a beginning: allow a site, a step between, start the first round.
import type { ReactNode } from 'react';
import { EmptyState } from '../parts/empty-state';
import { useWords } from '../words';

interface FirstStepsProps {
  /** What the first step offers to do. */
  start: ReactNode;
  /** Key of the step between; its text stands under the key with ".text". */
  between: 'setup.first.step.2' | 'setup.welcome.open';
}

export function FirstSteps({ start, between }: FirstStepsProps) {
  const { t } = useWords();
  return (
    <>
      <EmptyState drawing="figures" title={t('setup.first.title')} text={t('setup.first.text')} />
      <section className="sheet">
        <ol className="steps">
          <li className="current">
            <div>
              <b>{t('setup.first.step.1')}</b>
              {start}
            </div>
          </li>
          {[between, 'setup.first.step.3'].map((key) => (
            <li key={key}>
              <div>
                <b>{t(key)}</b>
                <p>{t(`${key}.text`)}</p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
