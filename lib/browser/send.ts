// Sending over the message table: pages to the background, panel and background to a page's scripts.
import { browser } from 'wxt/browser';
import type { MessageName, Payload, Replies, ToPage } from '../message';

/**
 * Sends a fact from a page to the background. Rejects when no answer came: the extension was updated under an open tab, or
 * the other side is not there.
 */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Replies[N]> {
  // After an update sendMessage throws at once instead of rejecting; async turns both into one rejection.
  const { reply } = Object(await browser.runtime.sendMessage({ name, payload })) as { reply?: Replies[N] };
  if (reply === undefined) throw new Error(name);
  return reply;
}

/** Asks the scripts on a tab; undefined when none answers there. */
export async function sendToTab<N extends keyof ToPage>(
  tabId: number,
  name: N,
  payload: ToPage[N]['payload'],
): Promise<ToPage[N]['reply'] | undefined> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, { name, payload });
    return reply === undefined || reply === null ? undefined : (reply as ToPage[N]['reply']);
  } catch {
    return undefined;
  }
}

type Answers = {
  [N in keyof ToPage]?: (
    payload: ToPage[N]['payload'],
  ) => ToPage[N]['reply'] | Promise<ToPage[N]['reply']> | undefined;
};

/**
 * Answers orders that reach this page's script, until `signal` aborts. Messages of other senders are left alone, and so
 * are orders whose answer is undefined: another script of the page answers them.
 */
export function answerOnPage(answers: Answers, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }, reply: (answer: unknown) => void) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { name, payload } = Object(message) as { name: keyof ToPage; payload: never };
    const answer = answers[name]?.(payload);
    if (!answer) return undefined;
    void Promise.resolve(answer).then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  // After an update of the extension nothing is left to remove it from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listener));
}
