// Taking a page message in: through the gate into the tables, or among the misreads with the reason.
import { completed } from '../console/read';
import { passDraft } from '../gate';
import { intakeOf } from '../intake';
import type { Fate } from '../message';
import { readerVersion } from '../reader-version';
import type { Draft } from '../reading';
import { putMisread } from './misreads';
import { putIntake } from './readings';
import { listShops } from './shops';

interface Misread extends Pick<Draft, 'url' | 'site' | 'takenAt'> {
  field: string;
  reason: string;
}

export interface Arrival {
  draft: unknown;
  /** The address of the frame that sent it, from the browser. */
  senderUrl: string;
  platformOf(url: URL): string;
  timeZone: string;
  now: number;
}

/** Keeps what a page sent, or says why not. Safe to call again with the same message. */
export async function takeIn({ draft, senderUrl, platformOf, timeZone, now }: Arrival): Promise<Fate> {
  const passed = passDraft(draft, senderUrl, now);
  if (!passed.ok && passed.stale) return { kept: 'stale' };
  if (!passed.ok) return refused(passed);
  const read = passed.sheet ? completed(passed.draft, passed.sheet) : passed.draft;
  if (!read) return refused({ ...passed.draft, field: 'sheet', reason: 'places-do-not-fit' });
  const shops = await listShops();
  const platform = platformOf(new URL(read.url));
  return { kept: await putIntake(intakeOf(read, { platform, shops, timeZone })) };
}

async function refused(misread: Misread): Promise<Fate> {
  const { url, site, field, reason, takenAt } = misread;
  await putMisread({ url: url.slice(0, 2000), site, field, reason, readerVersion, at: takenAt });
  return { kept: 'refused', reason: `${field}: ${reason}` };
}
