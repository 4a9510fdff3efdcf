// Long work in the panel: a press is answered while it goes on, and what nobody waits for any more is left.
import { expect, it } from 'vitest';
import { inSlices } from '../../components/in-slices';

/** Parts that take some milliseconds each, as judging an offer does. */
function* work(parts: number): Generator<number> {
  for (let part = 0; part < parts; part += 1) {
    const until = performance.now() + 3;
    while (performance.now() < until);
    yield part;
  }
}

it('a press is answered before the work is done, and every part is there in order', async () => {
  const order: string[] = [];
  const done = inSlices(work(30), new AbortController().signal).then((found) => {
    order.push('done');
    return found;
  });
  setTimeout(() => order.push('press'));
  expect(await done).toEqual(Array.from({ length: 30 }, (_, part) => part));
  expect(order).toEqual(['press', 'done']);
});

it('work that was begun anew in between gives nothing', async () => {
  const stop = new AbortController();
  const found = inSlices(work(30), stop.signal);
  setTimeout(() => stop.abort());
  expect(await found).toBeUndefined();
});
