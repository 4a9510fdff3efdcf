// Leave to read a site: asked for one origin at a time from a click, and the scripts registered for exactly those.
import { browser } from 'wxt/browser';

const readerFile = '/reader.js';
const scriptId = 'reader';

/** The origins that are really granted now, as patterns. */
export async function listGrants(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
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
