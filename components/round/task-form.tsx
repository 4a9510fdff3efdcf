// What is to be done about a verdict, by whom and by when: written by the operator, begun with the advice.
import { useId, useState } from 'react';
import { longestOwner, longestTask, taskOf, type TaskDraft } from '../../lib/tasks';
import { Button } from '../parts/button';
import { useWords } from '../words';

interface TaskFormProps {
  first: TaskDraft;
  onKeep: (task: TaskDraft) => void;
  onLeave: () => void;
  /** Takes the task back, where there is one. */
  onRemove?: () => void;
}

export function TaskForm({ first, onKeep, onLeave, onRemove }: TaskFormProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(first);
  const kept = taskOf(draft);
  return (
    <form
      className="task-form"
      aria-label={t('tasks.form')}
      onSubmit={(event) => {
        event.preventDefault();
        if (kept) onKeep(kept);
      }}
    >
      <label htmlFor={`${id}-text`} className="s mut">
        {t('tasks.text')}
      </label>
      <textarea
        id={`${id}-text`}
        className="input"
        rows={2}
        maxLength={longestTask}
        value={draft.text}
        onChange={({ target }) => setDraft({ ...draft, text: target.value })}
      />
      <div className="task-when">
        <label>
          <span className="s mut">{t('tasks.owner')}</span>
          <input
            className="input"
            maxLength={longestOwner}
            placeholder={t('tasks.owner.hint')}
            value={draft.owner}
            onChange={({ target }) => setDraft({ ...draft, owner: target.value })}
          />
        </label>
        <label>
          <span className="s mut">{t('tasks.due')}</span>
          <input
            className="input"
            type="date"
            value={draft.dueDay}
            onChange={({ target }) => setDraft({ ...draft, dueDay: target.value })}
          />
        </label>
      </div>
      <div className="acts">
        <Button type="submit" disabled={!kept}>
          {t('tasks.keep')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t('tasks.leave')}
        </Button>
        {onRemove && (
          <Button kind="quiet" onClick={onRemove}>
            {t('tasks.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
