// Taking a page message in: through the gate into the tables, or among the misreads with the reason.
import { completed } from '../console/read';
import { joined, placedIn, showsFrame } from '../frames';
import { passDraft } from '../gate';
import { intakeOf, type IntakeContext } from '../intake';
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
  if (!read) return refused({ ...passed.draft, field: 'sheet', reason: 'places-do-not-fit' });
  // Addresses of frames carry sessions as others do.
  return read.frames ? { ...read, frames: read.frames.map(cleaned) } : read;
}

/** Keeps what a page sent, or says why not. Safe to call again with the same message. */
export async function takeIn(arrival: Arrival): Promise<Fate> {
  const read = await readOf(arrival);
  if ('kept' in read) return read;
  // A page speaks for itself only.
  const { frame: _frame, ...draft } = read;
  const shops = await listShops();
  const kept = await keep(draft, arrival, { shops });
  const own = draft.kind === 'offer' && shops.some((shop) => namesShop(draft, shop));
  return { kept, ...(own && { own }) };
}

/** Keeps what was read of a page or of a frame on it, with what was found there of what the operator pointed at. */
async function keep(
  draft: Draft,
  { platformOf, timeZone, found = [], now }: Arrival,
  whose: Pick<IntakeContext, 'shops' | 'shopId'>,
): Promise<'new' | 'same'> {
  const { url, frame } = draft;
  const named = await listNamed(url);
  const context = { platform: platformOf(new URL(url)), timeZone, named, ...whose };
  const placed = frame ? placedIn(found, frame) : found;
  const kept = await putIntake(intakeOf(await withTaught(draft, placed), context));
  await keepFound(url, placed, now, frame);
  return kept;
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
  const draft = joined(read, page.draft);
  const known = !page.shopId.endsWith('|?') && { shopId: page.shopId };
  return { kept: await keep(draft, arrival, { shops: await listShops(), ...known }) };
}

async function refused(misread: Misread): Promise<Fate> {
  const { url, site, field, reason, takenAt } = misread;
  await putMisread({ url: url.slice(0, 2000), site, field, reason, readerVersion, at: takenAt });
  return { kept: 'refused', reason: `${field}: ${reason}` };
}
