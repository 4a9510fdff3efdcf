// Waits until a page has settled: loaded, quiet for a moment, and nothing on it turning or shimmering.
import { isSeen } from './seen';

/** What marks a part of a page as still loading in the component libraries consoles are made of. */
const loading =
  '[aria-busy=true],[class*=loading-tip],[class*=loading-mask],[class*=spin-loading],[class*=skeleton i]';

/** Milliseconds since the page began, by a clock that nobody sets. */
export const clock = (): number => performance.now();
/** What a page says may change in these ways. */
export const anyContent = { childList: true, characterData: true, subtree: true };

const quietMs = 350;
export const longestMs = 10_000;

const shimmering = (document: Document) => [...document.querySelectorAll(loading)].some(isSeen);

/** Classes that Vue's and React's transitions carry from the first frame to the last. */
const entering = '[class*=-enter-from], [class*=-enter-active], [class*=-appear-active]';

/** What fades in is not seen yet, although its words stand there; what turns for ever is decoration. */
const fading = (document: Document) =>
  document.querySelector(entering) !== null ||
  document
    .getAnimations()
    .some(({ playState, effect }) => playState === 'running' && effect?.getTiming().iterations !== Infinity);

/** Timers that die with the content script. */
export interface Timers {
  setTimeout(call: () => void, ms: number): number;
  signal: AbortSignal;
}

/**
 * Resolves when the page is quiet, or after ten seconds whatever it does. Rejects when `signal` aborts, so that a
 * navigation starts the wait anew.
 */
export function settled(document: Document, timers: Timers, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const started = clock();
    let last = started;
    const observer = new MutationObserver(() => {
      last = clock();
    });
    const done = (call: () => void) => {
      observer.disconnect();
      call();
    };
    const look = () => {
      if (signal.aborted || timers.signal.aborted) return done(() => reject(new Error('aborted')));
      const now = clock();
      const still = now - last >= quietMs && document.readyState === 'complete';
      const quiet = still && !shimmering(document) && !fading(document);
      if (quiet || now - started >= longestMs) return done(resolve);
      timers.setTimeout(look, 120);
    };
    observer.observe(document, anyContent);
    timers.setTimeout(look, 120);
  });
}
