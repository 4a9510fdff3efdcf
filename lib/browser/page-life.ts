// The life of a script on a page: its timers and listeners end when the extension is updated under it.
import { browser } from 'wxt/browser';

export interface PageLife {
  signal: AbortSignal;
  /** False once the extension was updated or removed: nothing may be asked of it any more. */
  alive(): boolean;
  setTimeout(call: () => void, ms: number): number;
  /** Calls back when the address of the page changes without a load, with the new address in place. */
  onMoved(call: () => void): void;
}

const pollMs = 1000;

/** Begins a life. Every timer looks first whether the extension is still there and ends everything when it is not. */
export function pageLife(): PageLife {
  const end = new AbortController();
  const { signal } = end;
  const alive = () => {
    if (!signal.aborted && browser.runtime?.id === undefined) end.abort();
    return !signal.aborted;
  };
  const timer = (call: () => void, ms: number) =>
    window.setTimeout(() => {
      if (alive()) call();
    }, ms);
  return {
    signal,
    alive,
    setTimeout: timer,
    onMoved(call) {
      const { navigation } = window as { navigation?: EventTarget };
      // Fires after the address has changed; the "navigate" event comes while it is still the old one.
      if (navigation) {
        navigation.addEventListener('currententrychange', () => alive() && call(), { signal });
        return;
      }
      let here = location.href;
      const look = () => {
        if (here !== location.href) call();
        here = location.href;
        timer(look, pollMs);
      };
      timer(look, pollMs);
    },
  };
}
