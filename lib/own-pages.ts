// The shop's own product pages among the pages opened on a day, with the price each had before.
import type { Evidence, OwnPage } from './checks/contract';
import { goodsOf } from './goods';
import { namesShop, platformOf } from './own-shop';
import { offerKeyOf } from './intake';
import { isPartialPrice } from './partial-price';
import { seenAlike } from './price-situation';
import { valueOf, type Draft, type Offer } from './reading';
import type { OfferRow, ReadingRow, ShopRow } from './rows';
import { evidenceOf, knownTables } from './table-facts';

/** The numbers of the shop's own items, as its goods lists print them. */
export function itemIdsOf(readings: readonly ReadingRow[]): Set<string> {
  return new Set(
    readings
      .flatMap(({ draft, lastSeen }) => knownTables(draft, lastSeen))
      .filter(({ kind }) => kind === 'goods')
      .flatMap(({ table }) => table.rows)
      .flatMap((row) => goodsOf(row).name.itemId ?? []),
  );
}

/** Whether a page is one of the shop's own: it names the shop, or, where it has no offer left, one of its items. */
function isOwn({ draft }: ReadingRow, shop: ShopRow, ids: ReadonlySet<string>): boolean {
  if (draft.kind === 'offer') return namesShop(draft, shop);
  return (
    platformOf(draft.site) === shop.platform &&
    draft.kind === 'state' &&
    (draft.url.match(/\d{6,}/g) ?? []).some((number) => ids.has(number))
  );
}

/** The key under which the history of a page's offer is kept; undefined for a page without one. */
export function ownOfferKeyOf({ offer, url, site }: Draft): string | undefined {
  return offer && offerKeyOf(offer, url, site);
}

/** The newest reading of each own page opened on the day, with the rows of its offer for what it cost before. */
export function ownPagesOf(
  shop: ShopRow,
  readings: readonly ReadingRow[],
  ids: ReadonlySet<string>,
  offers: readonly OfferRow[],
): OwnPage[] {
  const newest = new Map<string, ReadingRow>();
  for (const row of [...readings].sort((a, b) => a.lastSeen - b.lastSeen)) {
    if (isOwn(row, shop, ids)) newest.set(row.pageKey, row);
  }
  return [...newest.values()].map(({ draft, lastSeen, pageKey }) => {
    const key = ownOfferKeyOf(draft);
    const rows = offers.filter(({ offerKey }) => offerKey === key).sort((a, b) => a.firstSeen - b.firstSeen);
    const last = rows.at(-1);
    const now = last && !isPartialPrice(last) ? last.priceMinor : null;
    const before = rows
      .filter(seenAlike(rows))
      .findLast((row) => row.priceMinor !== null && row.priceMinor !== last?.priceMinor);
    return {
      draft,
      seenAt: lastSeen,
      priceMinor: now,
      currency: last?.currency ?? '',
      previousMinor: before && now !== null ? before.priceMinor : null,
      // A page loads once and may change afterwards.
      loading: readings.findLast((row) => row.pageKey === pageKey && row.loading)?.loading,
    };
  });
}

/** The title of an own page, else its address. */
export const titleOf = ({ draft }: OwnPage): string =>
  (draft.offer && valueOf(draft.offer.title)) ?? draft.pageTitle ?? draft.url;

/** Where a field of an own page was read; `text` where the field is a list and only one of its lines counts. */
export function pageEvidence({ draft, seenAt }: OwnPage, field: keyof Offer, text?: string): Evidence {
  const witness = draft.offer?.from[field];
  const shown = text ?? witness?.text ?? draft.why ?? '';
  return { ...evidenceOf(draft, seenAt, titleLine(draft), shown, witness?.at), how: witness?.how ?? '' };
}

const titleLine = (draft: Draft): string =>
  (draft.offer && valueOf(draft.offer.title)) ?? draft.pageTitle ?? '';
