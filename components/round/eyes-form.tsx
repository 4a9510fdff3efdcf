// The operator's own answer to what no reader can see: fine or an issue, with a note.
import { useId, useState } from 'react';
import { now } from '../../lib/browser/clock';
import { putTick } from '../../lib/store/ticks';
import { Button } from '../parts/button';
import { useWords } from '../words';

/** Keeps the answer of a shop's manual check for its day. */
export async function answerCheck(
  about: { shopId: string; checkId: string; day: string },
  answer: 'fine' | 'issue',
  note: string,
): Promise<void> {
  await putTick({ ...about, answer, note: note.trim(), at: await now() });
}

export function EyesForm({
  shopId,
  checkId,
  day,
  onDone,
}: {
  shopId: string;
  checkId: string;
  day: string;
  onDone?: () => void;
}) {
  const { t } = useWords();
  const id = useId();
  const [note, setNote] = useState('');
  const answer = (said: 'fine' | 'issue') =>
    void answerCheck({ shopId, checkId, day }, said, note).then(() => onDone?.());
  return (
    <div className="eyes-form">
      <label htmlFor={id} className="s mut">
        {t('round.eyes.note')}
      </label>
      <textarea
        id={id}
        className="input"
        rows={2}
        maxLength={300}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="acts">
        <Button onClick={() => answer('fine')}>{t('round.eyes.fine')}</Button>
        <Button onClick={() => answer('issue')}>{t('round.eyes.issue')}</Button>
      </div>
    </div>
  );
}
