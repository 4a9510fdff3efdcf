// A question for the operator's own eyes: answered in the row, or below it with a note.
import { useState } from 'react';
import { Button, IconButton } from '../parts/button';
import { StatusMark } from '../parts/status-mark';
import { useWords } from '../words';
import { answerCheck, EyesForm } from './eyes-form';
import type { Result } from './shop-round';

export function EyesRow({ result, shopId, day }: { result: Result; shopId: string; day: string }) {
  const { t, checkName, phrase } = useWords();
  const [noting, setNoting] = useState(false);
  const { check, outcome } = result;
  const about = { shopId, checkId: check.id, day };
  const name = checkName(check.id);
  return (
    <>
      <div className="row row-you" role="group" aria-label={name}>
        <StatusMark mark="you" label={t('shell.mark.you')} />
        <span className="t">
          <b>{name}</b>
          {outcome.reason && <span className="sub">{phrase(outcome.reason)}</span>}
        </span>
        <span className="acts">
          <IconButton
            icon="note"
            label={t('round.eyes.with-note')}
            aria-expanded={noting}
            onClick={() => setNoting(!noting)}
          />
          {!noting && (
            <>
              <Button onClick={() => void answerCheck(about, 'fine', '')}>{t('round.eyes.fine')}</Button>
              <Button onClick={() => setNoting(true)}>{t('round.eyes.issue')}</Button>
            </>
          )}
        </span>
      </div>
      {noting && (
        <div className="x">
          <EyesForm {...about} onDone={() => setNoting(false)} />
        </div>
      )}
    </>
  );
}
