// The follow-up of an open check: one task, or the way to make one out of the advice.
import { useState } from 'react';
import { now } from '../../lib/browser/clock';
import { addDays } from '../../lib/day';
import { addTask, changeTask, finishTask, removeTask } from '../../lib/store/tasks';
import { longestTask, openTaskOf } from '../../lib/tasks';
import { useTasks } from '../live-tasks';
import { Button } from '../parts/button';
import { useWords } from '../words';
import type { Result } from './shop-round';
import { TaskForm } from './task-form';
import { TaskTick, useTaskFacts } from './task-line';
import type { TaskRow } from '../../lib/rows';

function OpenTask({
  task,
  day,
  result,
  onEdit,
}: {
  task: TaskRow;
  day: string;
  result: Result;
  onEdit: () => void;
}) {
  const { t } = useWords();
  const facts = useTaskFacts(task, day, result.outcome.verdict);
  const later = async () => changeTask(task.key, { dueDay: addDays(day, 1) }, await now());
  const done = async () => finishTask(task.key, true, await now());
  return (
    <>
      <div className="taskbox">
        <TaskTick task={task} />
        <div className="meta">
          {[...facts, t('tasks.next-round')].map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </div>
      </div>
      <div className="acts">
        <Button onClick={() => void done()}>{t('tasks.done')}</Button>
        <Button onClick={() => void later()}>{t('tasks.tomorrow')}</Button>
        <Button kind="quiet" onClick={onEdit}>
          {t('tasks.edit')}
        </Button>
      </div>
    </>
  );
}

/** Nothing where the check is in order and nothing was set out to be done. */
export function TaskBox({ result, shopId, day }: { result: Result; shopId: string; day: string }) {
  const { t, phrase, checkName } = useWords();
  const tasks = useTasks(shopId);
  const [writing, setWriting] = useState(false);
  if (!tasks) return null;
  const { check, outcome } = result;
  const task = openTaskOf(tasks, check.id);
  const [advice] = outcome.advice ?? [];
  if (writing) {
    const words = advice ? phrase(advice) : checkName(check.id);
    return (
      <TaskForm
        first={task ?? { text: words.slice(0, longestTask), owner: '', dueDay: day }}
        onLeave={() => setWriting(false)}
        onKeep={(kept) => {
          setWriting(false);
          void now().then((at) =>
            task ? changeTask(task.key, kept, at) : addTask({ shopId, checkId: check.id }, kept, at),
          );
        }}
        {...(task && {
          onRemove: () => {
            setWriting(false);
            void removeTask(task.key);
          },
        })}
      />
    );
  }
  if (task) return <OpenTask task={task} day={day} result={result} onEdit={() => setWriting(true)} />;
  if (outcome.verdict !== 'problem' && outcome.verdict !== 'attention') return null;
  return (
    <div className="acts">
      <Button onClick={() => setWriting(true)}>{t('tasks.make')}</Button>
    </div>
  );
}
