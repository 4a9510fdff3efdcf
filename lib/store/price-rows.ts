// What the comparison of prices reads: by index and only as far back as it counts, however long the history is.
import type { OfferRow, ReadingRow } from '../rows';
import { db } from './db';

/** Every state of an offer that was still seen after an instant, oldest first within each offer. */
export async function listOffersSince(since: number): Promise<OfferRow[]> {
  const rows = await db.offers.where('lastSeen').aboveOrEqual(since).toArray();
  return rows.sort((a, b) => a.firstSeen - b.firstSeen);
}

/** The newest state of each of some offers; what was never seen is left out. */
export async function listNewest(offerKeys: readonly string[]): Promise<OfferRow[]> {
  const rows = await Promise.all(
    offerKeys.map((offerKey) =>
      db.offers
        .where('[offerKey+firstSeen]')
        .between([offerKey, 0], [offerKey, Number.MAX_SAFE_INTEGER])
        .last(),
    ),
  );
  return rows.flatMap((row) => row ?? []);
}

/** Of some offers every state seen after an instant, and the newest of those not seen since; oldest first within each. */
export async function listLately(offerKeys: readonly string[], since: number): Promise<OfferRow[]> {
  const wanted = new Set(offerKeys);
  const seen = (await listOffersSince(since)).filter(({ offerKey }) => wanted.has(offerKey));
  for (const { offerKey } of seen) wanted.delete(offerKey);
  return [...seen, ...(await listNewest([...wanted]))];
}

/** Readings after an instant of pages that showed something else than what is sold, on the hosts of some platforms. */
export async function listStatesSince(platforms: readonly string[], since: number): Promise<ReadingRow[]> {
  const rows = await Promise.all(
    platforms.map((platform) =>
      db.readings
        .where('[shopId+lastSeen]')
        // A page that names no shop of the operator's is nobody's on its platform.
        .between([`${platform}|?`, since], [`${platform}|?`, Number.MAX_SAFE_INTEGER])
        .toArray(),
    ),
  );
  return rows.flat().filter(({ draft }) => draft.kind === 'state');
}
