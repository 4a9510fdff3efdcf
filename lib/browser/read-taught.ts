// With a reading: has the page look for what was taught on its kind, and hands on what it found.
import type { Browser } from 'wxt/browser';
import type { Found, Sought } from '../message';
import { valueOf, type Draft } from '../reading';
import { currencyOf } from '../sites';
import { frameAddressOf } from './inbox';
import { injectOn, sendToFrame } from './scripts';

/** The currency of a number without a sign: of the price that was read there, else what the site sells in. */
function usualOn(draft: unknown, url: string): { usual?: string } {
  const { offer } = (draft ?? {}) as Partial<Draft>;
  const usual = valueOf(offer?.price)?.currency ?? (URL.canParse(url) ? currencyOf(new URL(url)) : undefined);
  return usual ? { usual } : {};
}

/** What is on the page of what is sought; nothing where the page cannot be asked, or moved on since it was read. */
export async function findTaught(
  sought: Sought[],
  draft: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Found[]> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sought.length === 0) return [];
  const url = frameAddressOf(sender, draft);
  const asked = { sought, url, ...usualOn(draft, url) };
  const ask = () => sendToFrame(tabId, sender.frameId, 'taught-asked', asked).catch(() => undefined);
  let answer = await ask();
  if (!answer) {
    await injectOn(tabId, '/taught-reader.js', sender.frameId !== 0);
    answer = await ask();
  }
  return answer?.found ?? [];
}
