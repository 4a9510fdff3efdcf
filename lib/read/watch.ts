// Follows one page for as long as it is open: settle, read, send once; again after navigation or when what was read changes.
import { readDraft, readersFor } from './draft';
import { collectLocated } from './locate';
import { longestMs, settled, type Timers } from './settle';
import { touchedBy, touches, type Touched } from './change';
import { kindOf } from './kind';
import { prime, sampleKind } from './prime';
import type { Readers, ReaderSet } from './page';
import { saysSame } from './says-same';
import { pageOf } from './scan';
import type { SiteKinds } from '../site-kinds';
import type { Sent } from '../sheet';

/** At most one reading in this time, however busy the page is. */
const restMs = 3000;
/** Lists come after the first figures: the first readings after a move may follow each other sooner. */
const firstRestMs = 800;
const firstReadings = 3;
const debounceMs = 400;
/** Pages in these states may still be coming: they are looked at until ten seconds are over. */
const waiting = new Set(['shell', 'empty', 'unreadable']);

export interface Follow {
  document: Document;
  timers: Timers;
  /** What is known of the page's site; undefined when it could not be asked. */
  site(): Promise<SiteKinds | undefined>;
  /** The readers that are here, after `wanted` was asked for; without it only those that came before. */
  readers(wanted: ReaderSet | undefined): Promise<Partial<Readers>>;
  now(): Promise<number>;
  /** Hands one reading over; answers false when it must be read again. */
  deliver(draft: Sent): Promise<boolean>;
}

/** Starts following; `again()` reads once more, `moved()` tells that the address changed. */
export function watchPage(follow: Follow): { again(): void; moved(): void } {
  const { document, timers } = follow;
  let wait = new AbortController();
  let touched: Touched | undefined;
  let sent: Sent | undefined;
  let readAt = 0;
  let reads = 0;
  let changes = 0;
  let due: number | undefined;

  const pageNow = () => pageOf(document, new URL(document.location.href));

  const readOnce = async (site: SiteKinds, again: boolean) => {
    // Where the address does not tell the kind, the page's own cues do, and they are made ready first.
    if (site.pages.length === 0) await prime({ kind: { sample: sampleKind } }, pageNow());
    const started = performance.now();
    const page = pageNow();
    const then = changes;
    const kind = kindOf(page, site);
    const before = performance.now() - started;
    const wanted = readersFor(kind, site, document, again);
    const [readers, takenAt] = await Promise.all([follow.readers(wanted), follow.now()]);
    await prime(readers, page);
    noted(observer.takeRecords());
    // Where the page stood still meanwhile, its texts need not be walked again.
    const still = changes === then && page.url.href === document.location.href;
    const now = still ? page : pageNow();
    const kindNow = still ? kind : kindOf(now, site);
    const read = collectLocated(() => readDraft(now, kindNow, site, readers, takenAt, before));
    return { ...read, foreign: kind === 'offer' && wanted !== 'offers' };
  };

  const look = async (site: SiteKinds) => {
    let read = await readOnce(site, false);
    // A known site's page that its own readers do not know: the general ones try.
    if (read.result.state === 'unreadable' && read.foreign) read = await readOnce(site, true);
    const { result, elements } = read;
    touched = elements.size > 0 ? touchedBy(elements) : undefined;
    readAt = performance.now();
    reads += 1;
    return result;
  };

  const pause = (ms: number) => new Promise<void>((resolve) => timers.setTimeout(resolve, ms));

  const run = async (asked: boolean) => {
    wait.abort();
    const mine = (wait = new AbortController());
    const started = performance.now();
    for (;;) {
      try {
        await settled(document, timers, mine.signal);
      } catch {
        return;
      }
      const site = await follow.site();
      if (!site || mine.signal.aborted) return;
      const draft = await look(site);
      // Handing over a large page takes a while of its own: the page's events come first.
      await pause(0);
      if (mine.signal.aborted) return;
      const same = saysSame(sent, draft);
      const late = performance.now() - started > longestMs;
      // After a move the old page may still stand there under the new address.
      const stillOld = same && draft.url !== sent?.url;
      if ((waiting.has(draft.state) || stillOld) && !late) {
        await pause(debounceMs);
        continue;
      }
      // What stands there after ten quiet seconds is what the new address shows.
      if (!asked && same && !stillOld) return;
      sent = draft;
      if (await follow.deliver(draft)) return;
      // The page had moved on while the message travelled: once more, at rest.
      sent = undefined;
      later();
      return;
    }
  };

  const later = () => {
    if (due !== undefined) return;
    const rest = reads < firstReadings ? firstRestMs : restMs;
    const ms = Math.max(debounceMs, rest - (performance.now() - readAt));
    due = timers.setTimeout(() => {
      due = undefined;
      void run(false);
    }, ms);
  };

  const noted = (mutations: MutationRecord[]) => {
    changes += mutations.length;
    if (mutations.length === 0 || readAt === 0 || due !== undefined) return;
    if (!touched || mutations.some((mutation) => touched && touches(mutation, touched))) later();
  };
  const observer = new MutationObserver(noted);
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'hidden', 'aria-selected', 'aria-checked'],
  });
  timers.signal.addEventListener('abort', () => observer.disconnect());

  // Asked while the page settles: a sleeping worker needs its time to wake.
  void follow.site();
  void run(true);
  const moved = () => {
    reads = 0;
    void run(false);
  };
  return { again: () => void run(true), moved };
}
