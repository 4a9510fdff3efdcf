// Reads a page as a console once it has settled, as the content script waits for it.
import { pageOf } from '../../lib/read/scan';
import { settled } from '../../lib/read/settle';
import { readConsole, type ConsoleRead } from './read-console';

/** Waits, then reads the page it runs in under an address. */
export async function readSettled(address: string): Promise<ConsoleRead> {
  const { signal } = new AbortController();
  await settled(document, { setTimeout: (call, ms) => window.setTimeout(call, ms), signal }, signal);
  return readConsole(pageOf(document, new URL(address)));
}
