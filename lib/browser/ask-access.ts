// Leave to read a site, asked for one origin at a time from a click in the panel, and given back.
import { browser } from 'wxt/browser';

/** Asks for one origin. Must be the first call in a click handler: the browser counts anything awaited before it. */
export function askAccess(url: string): Promise<boolean> {
  const origin = patternOf(url);
  return origin ? browser.permissions.request({ origins: [origin] }) : Promise.resolve(false);
}

/** Gives an origin back; what was read there stays until it is erased. */
export function dropAccess(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Whether a page may be read. */
export async function hasAccess(url: string): Promise<boolean> {
  const origin = patternOf(url);
  return origin ? browser.permissions.contains({ origins: [origin] }) : false;
}

/** Calls back whenever a site is granted or taken back, until `signal` aborts. */
export function watchGrants(changed: () => void, signal: AbortSignal): void {
  const call = () => changed();
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(call);
  signal.addEventListener('abort', () => {
    for (const event of events) event.removeListener(call);
  });
}

/** "https://shop.example:8080/x" → the pattern that a grant of this origin names; undefined for pages no script may enter. */
export function patternOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}
