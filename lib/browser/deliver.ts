// Hands a reading to the background until it says what became of it: the worker may die at any moment.
import type { Draft } from '../reading';
import { send } from './send';

const pauses = [200, 500, 1000, 2000, 4000, 8000];

/**
 * True when the reading was kept or refused for good, false when the page must be read again. The gate makes a
 * repeat harmless, so the same message is sent until one answer comes. Gives up when the script itself was orphaned.
 */
export async function deliver(draft: Draft, alive: () => boolean): Promise<boolean> {
  for (const ms of [...pauses, 0]) {
    if (!alive()) return true;
    try {
      const fate = await send('page-read', { draft });
      return fate.kept !== 'stale';
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
  return true;
}
