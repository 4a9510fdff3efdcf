// Taking a page message in: through the gate into the tables, or among the misreads with the reason.
import { completed } from '../console/read';
import { joined, showsFrame } from '../frames';
import { passDraft } from '../gate';
import { intakeOf } from '../intake';
import type { Fate } from '../message';
import { namesShop } from '../own-shop';
import { frameKeyOf, pageKeyOf } from '../page-key';
import { readerVersion } from '../reader-version';
import type { Draft, Loading } from '../reading';
import { putMisread } from './misreads';
import { listNamed } from './named';
import { lastReadingOf, putIntake, putLoading } from './readings';
import { listShops } from './shops';
import { keepFound, withTaught } from './taught';

interface Misread extends Pick<Draft, 'url' | 'site' | 'takenAt'> {
  field: string;
  reason: string;
}

export interface Arrival {
  draft: unknown;
  /** The address of the frame that sent it, from the browser. */
  senderUrl: string;
  /** What the page says it found of what the operator pointed at there. */
  found?: readonly unknown[];
  platformOf(url: URL): string;
  timeZone: string;
  now: number;
}

/** What passed the gate, with its words made sense of; or the fate of what did not pass. */
async function readOf({ draft, senderUrl, now }: Arrival): Promise<Draft | Fate> {
  const passed = passDraft(draft, senderUrl, now);
  if (!passed.ok && passed.stale) return { kept: 'stale' };
  if (!passed.ok) return refused(passed);
  const read = passed.sheet ? completed(passed.draft, passed.sheet) : passed.draft;
  return read ?? refused({ ...passed.draft, field: 'sheet', reason: 'places-do-not-fit' });
}

/** Keeps what a page sent, or says why not. Safe to call again with the same message. */
export async function takeIn(arrival: Arrival): Promise<Fate> {
  const read = await readOf(arrival);
  if ('kept' in read) return read;
  // A page speaks for itself only, and addresses of frames carry sessions as others do.
  const { frame: _frame, frames, ...page } = read;
  const draft = { ...page, ...(frames && { frames: frames.map(cleaned) }) };
  const platform = arrival.platformOf(new URL(read.url));
  const shops = await listShops();
  const named = await listNamed(read.url);
  const { senderUrl, found = [], timeZone, now } = arrival;
  const whole = await withTaught(draft, found);
  const kept = await putIntake(intakeOf(whole, { platform, shops, timeZone, named }));
  if (kept === 'new' || kept === 'same') await keepFound(senderUrl, found, now);
  const own = draft.kind === 'offer' && shops.some((shop) => namesShop(draft, shop));
  return { kept, ...(own && { own }) };
}

/** Takes in how a page of an own shop loaded. */
export async function takeLoading(loading: Loading, senderUrl: string): Promise<{ kept: boolean }> {
  return { kept: await putLoading(pageKeyOf(senderUrl), loading) };
}

const cleaned = <F extends { url: string }>(frame: F): F => ({ ...frame, url: frameKeyOf(frame.url) });

/**
 * Keeps what a frame of another origin showed as a part of the page around it, whose shop it is of. Refused where that
 * page was not read, or does not show the frame.
 */
export async function takeInFrame(arrival: Arrival, pageUrl: string | undefined): Promise<Fate> {
  const read = await readOf(arrival);
  if ('kept' in read) return read;
  const page = pageUrl === undefined ? undefined : await lastReadingOf(pageKeyOf(pageUrl));
  if (!page || !showsFrame(page.draft, frameKeyOf(read.url))) return { kept: 'refused', reason: 'frame' };
  const draft = joined({ ...read, ...(read.frames && { frames: read.frames.map(cleaned) }) }, page.draft);
  const shops = await listShops();
  const known = !page.shopId.endsWith('|?') && { shopId: page.shopId };
  const platform = arrival.platformOf(new URL(page.draft.url));
  const named = await listNamed(page.draft.url);
  const context = { platform, shops, timeZone: arrival.timeZone, named, ...known };
  return { kept: await putIntake(intakeOf(draft, context)) };
}

async function refused(misread: Misread): Promise<Fate> {
  const { url, site, field, reason, takenAt } = misread;
  await putMisread({ url: url.slice(0, 2000), site, field, reason, readerVersion, at: takenAt });
  return { kept: 'refused', reason: `${field}: ${reason}` };
}
