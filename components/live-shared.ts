// What several components look at together: read once, and there at once in the view that is opened next.
import { useEffect, useSyncExternalStore } from 'react';
import { watchQuery } from '../lib/store/watch-query';

/** A value that is kept while the panel is open, with the hook that shows it. */
export function sharedValue<Value>(first: Value): {
  use: () => Value;
  now: () => Value;
  set: (value: Value) => void;
} {
  let value = first;
  const watchers = new Set<() => void>();
  const now = () => value;
  const watch = (tell: () => void) => {
    watchers.add(tell);
    return () => watchers.delete(tell);
  };
  return {
    use: () => useSyncExternalStore(watch, now),
    now,
    set: (next) => {
      value = next;
      for (const tell of watchers) tell();
    },
  };
}

/**
 * A hook over one live query, asked anew when what it is about changes. Every component sees the same value, which stays
 * the same object until a row changes. Undefined until read.
 */
export function sharedQuery<About, Found>(
  query: (about: About) => Promise<Found>,
): (about: About | undefined) => Found | undefined {
  const state = sharedValue<{ found?: Found; failed?: unknown }>({});
  let asked: { about: About; stop: () => void } | undefined;
  const ask = (about: About) => {
    if (asked?.about === about && state.now().failed === undefined) return;
    asked?.stop();
    const stop = watchQuery(() => query(about), {
      found: (found) => state.set({ found }),
      failed: (failed) => state.set({ failed }),
    });
    asked = { about, stop };
  };
  return (about) => {
    useEffect(() => {
      if (about !== undefined) ask(about);
    }, [about]);
    const { found, failed } = state.use();
    if (failed !== undefined) throw failed;
    return found;
  };
}
