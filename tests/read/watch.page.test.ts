// A page is followed for as long as it is open: what changed on it is read again, however little it rests.
import { expect, test } from 'vitest';
import { readInSlices } from '../../lib/read/console';
import { watchPage } from '../../lib/read/watch';
import type { Sent } from '../../lib/sheet';

const soon = 20_000;

test('a console that changes twenty times a second is read again', { timeout: soon }, async () => {
  document.body.innerHTML = '<section><div><div>访客数</div><div><b>1000</b></div></div></section>';
  const figure = document.querySelector('b');
  let ticking: number | undefined;
  const end = new AbortController();
  const figures = (draft: Sent) => (draft.sheet?.said ?? []).filter((raw) => /^\d+$/.test(raw)).map(Number);
  const read: number[] = [];
  await new Promise<void>((done) => {
    watchPage({
      document,
      timers: { setTimeout: (call, ms) => window.setTimeout(call, ms), signal: end.signal },
      site: () => Promise.resolve({ id: 'general', pages: [{ at: '', kind: 'console' }] }),
      now: () => Promise.resolve(0),
      readers: () => Promise.resolve({ consoles: { console: readInSlices } }),
      deliver(draft) {
        read.push(...figures(draft));
        ticking ??= window.setInterval(() => {
          if (figure) figure.textContent = `${Number(figure.textContent) + 1}`;
        }, 50);
        if (read.length === 2) done();
        return Promise.resolve(true);
      },
    });
  });
  end.abort();
  clearInterval(ticking);
  expect(read[0]).toBe(1000);
  // At least half a second between two readings: ten changes.
  expect(read[1]).toBeGreaterThan(1000 + 10);
});
