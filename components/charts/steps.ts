// Reading a chart by keyboard: from one place to the next, to the first and to the last.

const forward = new Set(['ArrowRight', 'ArrowDown']);
const back = new Set(['ArrowLeft', 'ArrowUp']);

/** The place that a key leads to, of places counted from 0; undefined for any other key and for a chart without places. */
export function stepOf(key: string, here: number | undefined, places: number): number | undefined {
  const last = places - 1;
  if (last < 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (forward.has(key)) return Math.min(last, (here ?? -1) + 1);
  if (back.has(key)) return Math.max(0, (here ?? places) - 1);
  return undefined;
}
