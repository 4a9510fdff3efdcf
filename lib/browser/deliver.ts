// From a page to the background: asks for the readers a page needs, and hands readings over until one answer comes.
import type { MessageName, Payload, Replies } from '../message';
import type { Readers, ReaderSet } from '../read/page';
import type { SiteKinds } from '../site-kinds';
import { readersHere } from '../read/reader-sets';
import type { Sent } from '../sheet';
import { send } from './send';

/**
 * True when the reading was kept or refused for good, false when the page must be read again. The gate makes a
 * repeat harmless, so the same message is sent until one answer comes. Gives up when the script itself was orphaned.
 */
export async function deliver(
  what: 'page-read' | 'frame-read',
  draft: Sent,
  alive: () => boolean,
): Promise<boolean> {
  return (await untilAnswered(what, { draft }, alive))?.kept !== 'stale';
}

let site: Promise<SiteKinds | undefined> | undefined;

/** What the background knows of this page's site, asked once; undefined when no answer came. */
export function askSite(alive: () => boolean): Promise<SiteKinds | undefined> {
  return (site ??= untilAnswered('site-asked', {}, alive).then((answer) => {
    if (!answer) site = undefined;
    return answer;
  }));
}

async function untilAnswered<N extends MessageName>(
  name: N,
  payload: Payload<N>,
  alive: () => boolean,
): Promise<Replies[N] | undefined> {
  // Between two attempts, and none after the last.
  for (const ms of [200, 500, 1000, 2000, 4000, 8000, 0]) {
    if (!alive()) return undefined;
    try {
      return await send(name, payload);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, ms));
    }
  }
  return undefined;
}

/** The readers on this page, the wanted set brought along by the background if it is not here yet. */
export async function bringReaders(wanted: ReaderSet | undefined): Promise<Partial<Readers>> {
  if (wanted && !readersHere()[wanted]) {
    try {
      await send('script-needed', { script: wanted });
    } catch {
      // The worker died or the script is orphaned: the page stays unread and is tried again.
    }
  }
  return readersHere();
}
