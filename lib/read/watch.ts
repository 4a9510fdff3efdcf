// Follows one page for as long as it is open: settle, read, send once; again after navigation or when what was read changes.
import { readDraft, readersFor } from './draft';
import { collectLocated } from './locate';
import { anyContent, clock, longestMs, settled, type Timers } from './settle';
import { touchedBy, touches, type Touched } from './change';
import { kindOf } from './kind';
import { prime, sampleKind } from './prime';
import type { Page, Readers, ReaderSet } from './page';
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
/** What takes no longer holds up nobody. */
const shortMs = 24;
/** Pages in these states may still be coming: they are looked at until ten seconds are over. */
const waiting = /^(shell|empty|unreadable)$/;

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
  /** Whether the run under way has yet to look at the page: what changes until then it sees. */
  let waits = false;
  let touched: Touched | undefined;
  let sent: Sent | undefined;
  let readAt = 0;
  let reads = 0;
  let changes = 0;
  /** The timer of the reading to come; 0 without one. */
  let due = 0;

  const pageNow = () => pageOf(document, new URL(document.location.href));
  const pause = (ms: number) => new Promise<void>((resolve) => timers.setTimeout(resolve, ms));

  /** Milliseconds that the page's last reading took from its first slice to its last. */
  let took = shortMs;

  /** The address under which the page was last told to be a console: it stays one, and its words need not tell it anew. */
  let consoleAt = '';
  const kindNow = (page: Page, site: SiteKinds) => {
    const { href } = page.url;
    const kind = href === consoleAt ? 'console' : kindOf(page, site);
    consoleAt = kind === 'console' ? href : '';
    return kind;
  };

  const readOnce = async (site: SiteKinds, again: boolean) => {
    let waited = 0;
    const worked = () => clock() - waited;
    /** What is waited for is not what reading takes. */
    const idle = async <T>(what: Promise<T>): Promise<T> => {
      const from = clock();
      const got = await what;
      waited += clock() - from;
      return got;
    };
    const started = worked();
    // Where the address does not tell the kind, the page's own cues do, and they are made ready first.
    if (site.pages.length === 0) await idle(prime({ kind: { sample: sampleKind } }, pageNow()));
    let [page, seen] = [pageNow(), changes];
    let kind = kindNow(page, site);
    const wanted = readersFor(kind, site, document, again);
    const [readers, takenAt] = await idle(Promise.all([follow.readers(wanted), follow.now()]));
    await idle(prime(readers, page));
    const foreign = kind === 'offer' && wanted !== 'offers';
    const calm = async () => {
      await idle(pause(0));
      hear();
      return changes === seen;
    };
    // Twice in slices before one that never rests is read at once, as one is that nobody sees or that takes no time.
    for (let tries = took < shortMs ? 0 : 2; ; tries -= 1) {
      hear();
      // Where the page stood still meanwhile, its texts need not be walked again.
      if (changes !== seen || page.url.href !== document.location.href) {
        [page, seen] = [pageNow(), changes];
        kind = kindNow(page, site);
      }
      const from = worked();
      const { result, elements } = await collectLocated(() =>
        readDraft(page, kind, site, readers, takenAt, tries && !document.hidden ? calm : undefined),
      );
      took = worked() - from;
      if (result) return { result: { ...result, ms: worked() - started }, elements, foreign };
    }
  };

  /** The readings of a page follow each other: what one finds must not be taken for another's. */
  let before: Promise<unknown> = Promise.resolve();
  const look = (site: SiteKinds) => {
    const begin = () => lookNow(site);
    const next = before.then(begin, begin);
    before = next;
    return next;
  };

  const lookNow = async (site: SiteKinds) => {
    // A change while a page is read again waits its full rest; the first reading nothing may cut short.
    readAt &&= clock();
    let read = await readOnce(site, false);
    // A known site's page that its own readers do not know: the general ones try.
    if (read.result.state === 'unreadable' && read.foreign) read = await readOnce(site, true);
    const { result, elements } = read;
    touched = elements.size > 0 ? touchedBy(elements) : undefined;
    readAt = clock();
    reads += 1;
    return result;
  };

  const run = async (asked: boolean) => {
    wait.abort();
    const mine = (wait = new AbortController());
    waits = true;
    const started = clock();
    for (;;) {
      if (!(await settled(document, timers, mine.signal))) return;
      const site = await follow.site();
      if (!site || mine !== wait) return;
      waits = false;
      const draft = await look(site);
      // Handing over a large page takes a while of its own: the page's events come first.
      await pause(0);
      if (mine !== wait) return;
      const same = saysSame(sent, draft);
      const late = clock() - started > longestMs;
      // After a move the old page may still stand there under the new address.
      const stillOld = same && draft.url !== sent?.url;
      if ((waiting.test(draft.state) || stillOld) && !late) {
        waits = true;
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
    if (due) return;
    const rest = reads < firstReadings ? firstRestMs : restMs;
    const ms = Math.max(debounceMs, rest - (clock() - readAt));
    due = timers.setTimeout(() => {
      due = 0;
      if (!waits) void run(false);
    }, ms);
  };

  const noted = (mutations: MutationRecord[]) => {
    changes += mutations.length;
    if (mutations.length === 0 || !readAt || waits || due) return;
    if (!touched || mutations.some((mutation) => touched && touches(mutation, touched))) later();
  };
  const observer = new MutationObserver(noted);
  /** What changed up to now, before the browser tells of it. */
  const hear = () => noted(observer.takeRecords());
  observer.observe(document, {
    ...anyContent,
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
