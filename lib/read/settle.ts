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
const lookMs = 120;
export const longestMs = 10_000;

const shimmering = (document: Document) => [...document.querySelectorAll(loading)].some(isSeen);

/** Classes that Vue's and React's transitions carry from the first frame to the last. */
const entering = '[class*=-enter-from],[class*=-enter-active],[class*=-appear-active]';

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
 * Waits until the page is quiet, or for ten seconds whatever it does. Answers false where `signal` aborts, so that a
 * navigation starts the wait anew.
 */
export async function settled(document: Document, timers: Timers, signal: AbortSignal): Promise<boolean> {
  const started = clock();
  /** When the page was last found changed; 0 where it has changed since. */
  let last = started;
  // A busy page changes thousands of times between two looks: no change may cost more than this.
  const observer = new MutationObserver(() => {
    last = 0;
  });
  observer.observe(document, anyContent);
  for (;;) {
    await new Promise<void>((resolve) => timers.setTimeout(resolve, lookMs));
    const now = clock();
    last ||= now;
    const still =
      now - last >= quietMs &&
      document.readyState === 'complete' &&
      !shimmering(document) &&
      !fading(document);
    if (!signal.aborted && !still && now - started < longestMs) continue;
    observer.disconnect();
    return !signal.aborted;
  }
}
