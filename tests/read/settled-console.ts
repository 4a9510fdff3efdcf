// Reads a page as a console once it has settled, as the content script waits for it.
import { pageOf } from '../../lib/read/scan';
import { settled } from '../../lib/read/settle';
import { readConsole, type ConsoleRead } from './read-console';

/** Waits, then reads the page it runs in under an address. */
export async function readSettled(address: string): Promise<ConsoleRead> {
  const { signal } = new AbortController();
  const timers = { setTimeout: (call: () => void, ms: number) => window.setTimeout(call, ms), signal };
  await settled(document, timers, signal);
  return readConsole(pageOf(document, new URL(address)));
}
