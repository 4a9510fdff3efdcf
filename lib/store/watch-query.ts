// A query that is asked again whenever a row it rests on changes, for those who are no component.
import { liveQuery } from 'dexie';

/** Tells what a query finds, now and after each change, until the answer is called. */
export function watchQuery<Found>(
  query: () => Promise<Found>,
  tell: { found: (found: Found) => void; failed: (error: unknown) => void },
): () => void {
  const watching = liveQuery(query).subscribe({ next: tell.found, error: tell.failed });
  return () => watching.unsubscribe();
}
