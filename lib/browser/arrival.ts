// What a page's message arrives with: its sender's address, whose platform addresses are, and where and when it is taken in.
import { platformOf } from '../sites';
import { now } from './clock';
import { settings } from './settings';

/** A draft from a page or frame, and everything that decides what becomes of it. */
export async function arrivalOf(draft: unknown, senderUrl: string) {
  const timeZone = await settings.timeZone.getValue();
  return { draft, senderUrl, platformOf, timeZone, now: await now() };
}
