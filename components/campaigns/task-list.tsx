// What is to be done before a campaign, by when, with a tick for what is done; own tasks can be added.
import { useState } from 'react';
import { preparationOf } from '../../lib/campaigns/preparation';
import { now as readNow } from '../../lib/browser/clock';
import type { CampaignRow, CampaignTask } from '../../lib/price-rows';
import { asNumber, asText, TypedForm } from '../answer/typed-form';
import { Button, IconButton } from '../parts/button';
import { useWords } from '../words';
import { change } from './campaign-part';

export function TaskList({ row, now }: { row: CampaignRow; now: number }) {
  const { t, shortDay, time, timeZone } = useWords();
  const [adding, setAdding] = useState(false);
  const due = preparationOf(row, now, timeZone);
  const put = (tasks: CampaignTask[]) => change(row, { tasks });
  const tick = async (task: CampaignTask, done: boolean) => {
    const { doneAt: _, ...open } = task;
    const at = await readNow();
    await put(row.tasks.map((one) => (one.id === task.id ? { ...open, ...(done && { doneAt: at }) } : one)));
  };
  const dayIn = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  return (
    <>
      <ul className="tasks">
        {due.map(({ task, dueAt, state }) => (
          <li key={task.id}>
            <label className="chkbox">
              <input
                type="checkbox"
                checked={state === 'done'}
                onChange={({ target }) => void tick(task, target.checked)}
              />
              <span>{task.label ?? t(`campaign.task.${task.id}`)}</span>
            </label>
            <span className={`s due-${state}`}>
              {shortDay(dayIn.format(dueAt))}
              {task.hours ? ` ${time(dueAt)}` : ''}
              {(state === 'late' || state === 'soon') && ` ${t(`campaign.due.${state}`)}`}
            </span>
            <IconButton
              icon="x"
              label={t('campaign.task.drop')}
              onClick={() => void put(row.tasks.filter(({ id }) => id !== task.id))}
            />
          </li>
        ))}
      </ul>
      {adding ? (
        <TypedForm
          label={t('campaign.task.add')}
          keep={t('answer.keep')}
          fields={[
            { name: 'label', label: t('campaign.task.label'), kind: 'text', needed: true },
            { name: 'days', label: t('campaign.task.days'), kind: 'count', value: '3', needed: true },
          ]}
          onCancel={() => setAdding(false)}
          onKeep={async (typed) => {
            const id = `own-${await readNow()}`;
            await put([
              ...row.tasks,
              { id, label: asText(typed['label']), days: asNumber(typed['days']) ?? 0 },
            ]);
            setAdding(false);
          }}
        />
      ) : (
        <div className="acts">
          <Button kind="quiet" className="s" onClick={() => setAdding(true)}>
            {t('campaign.task.add')}
          </Button>
        </div>
      )}
    </>
  );
}
