// The follow-ups of a shop below its round: what is open, what is overdue, and what was done today.
import { instantOf } from '../../lib/day';
import { taskStateOf, tasksToShow } from '../../lib/tasks';
import { useTasks } from '../live-tasks';
import { Badge } from '../parts/badge';
import { Sheet } from '../parts/sheet';
import { useView } from '../view';
import { useWords } from '../words';
import { progressOf, type ShopRound } from './shop-round';
import { TaskTick, useTaskFacts } from './task-line';
import type { TaskRow } from '../../lib/rows';

function TaskItem({ task, shopRound }: { task: TaskRow; shopRound: ShopRound }) {
  const { checkName } = useWords();
  const { toggleCheck, openCheck } = useView();
  const result = shopRound.results.find(({ check }) => check.id === task.checkId);
  const facts = useTaskFacts(task, shopRound.day, result?.outcome.verdict);
  const key = `${shopRound.shop.shopId}|${task.checkId}`;
  return (
    <li className={`task-${taskStateOf(task, shopRound.day)}`}>
      <TaskTick task={task}>
        <span className="mut s">{facts.join(' · ')}</span>
      </TaskTick>
      {result && (
        <button
          type="button"
          className="task-part"
          aria-label={checkName(task.checkId)}
          title={checkName(task.checkId)}
          onClick={() => openCheck !== key && toggleCheck(key)}
        >
          <Badge>{result.check.part}</Badge>
        </button>
      )}
    </li>
  );
}

export function TaskList({ shopRound }: { shopRound: ShopRound }) {
  const { t, timeZone } = useWords();
  const tasks = useTasks(shopRound.shop.shopId);
  const shown = tasks ? tasksToShow(tasks, instantOf(shopRound.day, '00:00', timeZone)) : [];
  if (shown.length === 0) return null;
  const left = progressOf(shopRound.round) === 'not-started';
  return (
    <Sheet
      title={t(left ? 'tasks.left' : 'tasks.title')}
      end={shown.filter(({ doneAt }) => doneAt === undefined).length}
    >
      <ul className="tasks">
        {shown.map((task) => (
          <TaskItem key={task.key} task={task} shopRound={shopRound} />
        ))}
      </ul>
    </Sheet>
  );
}
