// Leave to read a site: asked for one origin at a time from a click, and the scripts registered for exactly those.
import { browser } from 'wxt/browser';

const readerFile = '/reader.js';
const scriptId = 'reader';

/** "https://shop.example:8080/x" → the pattern that a grant of this origin names; undefined for pages no script may enter. */
export function patternOf(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Asks for one origin. Must be the first call in a click handler: the browser counts anything awaited before it. */
export function askAccess(url: string): Promise<boolean> {
  const origin = patternOf(url);
  return origin ? browser.permissions.request({ origins: [origin] }) : Promise.resolve(false);
}

/** Gives an origin back; what was read there stays until it is erased. */
export function dropAccess(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** The origins that are really granted now, as patterns. */
export async function listGrants(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether a page may be read. */
export async function hasAccess(url: string): Promise<boolean> {
  const origin = patternOf(url);
  return origin ? browser.permissions.contains({ origins: [origin] }) : false;
}

let queue: Promise<void> = Promise.resolve();

/** Makes the registered scripts equal to the grants. Registrations are lost on update, so it runs at every start. */
export function syncAccess(): Promise<void> {
  queue = queue.then(register, register);
  return queue;
}

async function register(): Promise<void> {
  const matches = await listGrants();
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: scriptId, js: [readerFile], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Starts the reader in tabs that were already open when their site was granted or the extension was updated. */
export async function readOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) =>
      browser.scripting.executeScript({ target: { tabId: tab.id ?? -1 }, files: [readerFile] }),
    ),
  );
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
