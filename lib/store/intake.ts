// Taking a page message in: through the gate into the tables, or among the misreads with the reason.
import { passDraft } from '../gate';
import { intakeOf } from '../intake';
import type { Fate } from '../message';
import { readerVersion } from '../reader-version';
import { putMisread } from './misreads';
import { putIntake } from './readings';
import { listShops } from './shops';

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
  if (!passed.ok) {
    const { field, reason, url, site, takenAt } = passed;
    await putMisread({ url, site, field, reason, readerVersion, at: takenAt });
    return { kept: 'refused', reason: `${field}: ${reason}` };
  }
  const shops = await listShops();
  const platform = platformOf(new URL(passed.draft.url));
  return { kept: await putIntake(intakeOf(passed.draft, { platform, shops, timeZone })) };
}
