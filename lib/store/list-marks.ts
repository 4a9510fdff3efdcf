// What is known of the watched items on a list page: the last price that was read of each, and how it changed.
import { offerKeyOf } from '../intake';
import type { Chip } from '../message';
import { seenAlike } from '../price-situation';
import { valueOf } from '../reading';
import type { OfferRow, ReadingRow } from '../rows';
import { writtenMoney } from '../written-figures';
import { db } from './db';
import { listOffer } from './offers';

function markOf(rows: OfferRow[], at: Chip['at'], locale: string): Chip[] {
  const alike = rows.filter(seenAlike(rows)).filter(({ priceMinor }) => priceMinor !== null);
  const last = alike.at(-1);
  if (!last) return [];
  const money = (minor: number) => writtenMoney(minor, last.currency, locale).text;
  const now = last.priceMinor ?? 0;
  const before = alike.findLast(
    ({ priceMinor, currency }) => priceMinor !== now && currency === last.currency,
  );
  const moved = before ? now - (before.priceMinor ?? 0) : 0;
  return [
    {
      at,
      label: valueOf(last.offer.title) ?? '',
      base: money(now),
      ...(moved !== 0 && {
        change: { side: moved > 0 ? ('up' as const) : ('down' as const), text: money(Math.abs(moved)) },
      }),
    },
  ];
}

/** A mark for each watched item of a list, where it was read from an element; an item of several variants by the first. */
export async function listMarks({ draft }: ReadingRow, locale: string): Promise<Chip[]> {
  const marks = (draft.offers ?? []).map(async (offer) => {
    const at = offer.from['price']?.at;
    // Without a variant the key of a list's item is the beginning of those of its variants.
    const key = at && valueOf(offer.itemId) ? offerKeyOf(offer, draft.url, draft.site) : undefined;
    const watched = key && (await db.watches.where('offerKey').startsWith(key).toArray());
    const offerKey = watched && watched.find((watch) => watch.watched)?.offerKey;
    return offerKey && at ? markOf(await listOffer(offerKey), at, locale) : [];
  });
  return (await Promise.all(marks)).flat();
}
