// What was taught, live from the store.
import { useLiveQuery } from 'dexie-react-hooks';
import type { TaughtRow } from '../lib/rows';
import { listAllTaught } from '../lib/store/taught-list';

/** Everything that was taught, in its order; undefined until read. */
export function useTaught(): TaughtRow[] | undefined {
  return useLiveQuery(listAllTaught);
}
