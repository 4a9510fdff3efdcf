// The operator's follow-ups of a shop, live.
import { useLiveQuery } from 'dexie-react-hooks';
import type { TaskRow } from '../lib/rows';
import { listTasks } from '../lib/store/tasks';

/** All tasks of a shop, oldest first; undefined until read. */
export function useTasks(shopId: string): TaskRow[] | undefined {
  return useLiveQuery(() => listTasks(shopId), [shopId]);
}
