// The one listener for messages from pages: checks the sender, checks the payload, calls the handler, sends its answer.
import { browser, type Browser } from 'wxt/browser';
import { platformOf } from '../sites';
import { now } from './clock';
import { settings } from './settings';
import type { Draft } from '../reading';
import { toBackground, type MessageName, type Payload, type Replies } from '../message';

type Sender = Browser.runtime.MessageSender;
export type Handlers = {
  [N in MessageName]: (payload: Payload<N>, sender: Sender) => Promise<Replies[N]>;
};

/**
 * The address a message comes from. After navigation inside a page the sender's own address is still the one the
 * document was loaded under (seen in Chromium 156), the tab's is the present one; another origin is never believed.
 */
export function addressOf(sender: Sender): string {
  return within(sender, sender.frameId === 0 ? sender.tab?.url : undefined);
}

/** An address that is said to be the sender's, where it is of the sender's origin; else the sender's own. */
function within({ url = '' }: Sender, said: unknown): string {
  if (typeof said !== 'string' || !URL.canParse(url) || !URL.canParse(said)) return url;
  return new URL(said).origin === new URL(url).origin ? said : url;
}

/**
 * The address of the frame a message comes from, as the frame itself says it where its origin is the sender's: a frame
 * goes on inside its document as a page does, and no tab tells its address.
 */
export function frameAddressOf(sender: Sender, draft: unknown): string {
  return within(sender, (draft as Partial<Draft> | null)?.url);
}

/** A draft from a page or frame, and everything that decides what becomes of it. */
export async function arrivalOf(draft: unknown, sender: Sender) {
  const senderUrl = sender.frameId === 0 ? addressOf(sender) : frameAddressOf(sender, draft);
  const timeZone = await settings.timeZone.getValue();
  return { draft, senderUrl, platformOf, timeZone, now: await now() };
}

/** The payload of a reading is passed on unchecked: the gate behind it names what is wrong and keeps that. */
const checkedByGate: readonly MessageName[] = ['page-read', 'frame-read'];

/** Answers every message of the table; anything else, and any other sender, is left unanswered. */
export function openInbox(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return undefined;
    const { name, payload } = message as { name?: unknown; payload?: unknown };
    if (typeof name !== 'string' || !Object.hasOwn(toBackground, name)) return undefined;
    const known = name as MessageName;
    const checked = toBackground[known].safeParse(payload);
    if (!checked.success && !checkedByGate.includes(known)) return undefined;
    const handle = handlers[known] as (payload: unknown, sender: Sender) => Promise<unknown>;
    handle(checked.success ? checked.data : payload, sender).then(
      (answer) => reply({ reply: answer }),
      () => reply(undefined),
    );
    return true;
  });
}
