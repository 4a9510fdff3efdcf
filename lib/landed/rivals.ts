// Watched rivals beside the own product each is matched to, from the rows of offers and of what the operator said.
import type { Evidence, RivalFact } from '../checks/contract';
import { byOffer, ownOfferOf } from '../own-offer';
import { shopZone } from '../day';
import { comparableOf, comparedRows } from './comparable';
import { isPartialPrice } from '../partial-price';
import { seenAlike } from '../price-situation';
import { valueOf, type Offer } from '../reading';
import type { OfferRow, ShopRow, WatchRow } from '../rows';

export interface Market {
  watches: readonly WatchRow[];
  /** Every known state of every watched and own offer. */
  offers: readonly OfferRow[];
}

const evidenceOf = (row: OfferRow): Evidence => {
  const witness = row.offer.from['price'];
  const title = valueOf(row.offer.title) ?? '';
  return {
    label: title,
    text: witness?.text ?? '',
    url: row.url,
    pageTitle: row.pageTitle || title,
    takenAt: row.lastSeen,
    reader: row.reader,
    how: witness?.how ?? '',
    ...(witness?.at ? { at: witness.at } : {}),
  };
};

const couponsOf = (offer: Offer): string[] => (valueOf(offer.coupons) ?? []).map((coupon) => coupon.text);

/**
 * What everybody pays for one piece, promotions taken off as far as they can be reckoned: what is printed beside some of
 * unknown size is the most that is paid. A deposit or a member's price beside a public one would be a wrong gap.
 */
function paidFor(row: OfferRow): Pick<RivalFact, 'priceMinor' | 'atMost'> {
  if (isPartialPrice(row)) return { priceMinor: null };
  const { priceMinor, footing } = comparableOf(row, shopZone, false);
  return { priceMinor, ...(footing === 'printed' && { atMost: true }) };
}

/** The promotions that were taken off the printed price, as the page words them. */
function reductionsOf(row: OfferRow, paid: number | null): Evidence[] {
  const witness = row.offer.from['coupons'];
  if (paid === row.priceMinor) return [];
  return couponsOf(row.offer).map((text) => ({
    ...evidenceOf(row),
    text,
    how: witness?.how ?? '',
    ...(witness?.at && { at: witness.at }),
  }));
}

/** What a page shows now that it did not show with its promotions of before; undefined where they cannot be read now. */
function promotionsOf(rows: readonly OfferRow[]): RivalFact['promotions'] {
  const read = rows.filter(
    ({ offer }) => offer.coupons === undefined || valueOf(offer.coupons) !== undefined,
  );
  const last = read.at(-1);
  if (!last || last !== rows.at(-1)) return undefined;
  const now = couponsOf(last.offer);
  const other = read.findLast(({ offer }) => couponsOf(offer).join('\n') !== now.join('\n'));
  const before = other ? couponsOf(other.offer) : now;
  const since = other ? read[read.indexOf(other) + 1] : read[0];
  return { added: now.filter((text) => !before.includes(text)), since: (since ?? last).firstSeen };
}

/** Watched offers of others that concern a shop: matched to one of its products, or not matched yet. */
export function rivalsOf(shop: ShopRow, market: Market): RivalFact[] {
  const offers = byOffer(market.offers);
  return market.watches.flatMap((watch): RivalFact[] => {
    const rows = offers.get(watch.offerKey);
    const last = rows?.at(-1);
    if (!watch.watched || watch.own || !rows || !last) return [];
    const ownKey = watch.productKey ? ownOfferOf(watch.productKey, market.watches, offers) : undefined;
    const own = ownKey ? offers.get(ownKey)?.at(-1) : undefined;
    const ownShop = own && valueOf(own.offer.shop);
    const [theirs, mine] = [paidFor(last), own && paidFor(own)];
    if (watch.productKey && !watch.productKey.startsWith(`${shop.shopId}|`) && ownShop !== shop.name)
      return [];
    const compared = comparedRows(rows, shopZone);
    const before = compared
      .filter(seenAlike(compared))
      .findLast((row) => row.priceMinor !== null && row.priceMinor !== theirs.priceMinor);
    const since = before && compared[compared.lastIndexOf(before) + 1]?.firstSeen;
    const promotions = promotionsOf(rows);
    return [
      {
        offerKey: watch.offerKey,
        title: valueOf(last.offer.title) ?? '',
        shop: valueOf(last.offer.shop) ?? '',
        ...theirs,
        currency: last.currency,
        previousMinor: before?.priceMinor ?? null,
        ...(since !== undefined && { since }),
        seenAt: last.lastSeen,
        coupons: couponsOf(last.offer),
        ...(promotions && { promotions }),
        availability: valueOf(last.offer.availability),
        mine:
          own && mine && mine.priceMinor !== null && own.currency === last.currency
            ? {
                ...mine,
                title: valueOf(own.offer.title) ?? '',
                priceMinor: mine.priceMinor,
                evidence: evidenceOf(own),
                reductions: reductionsOf(own, mine.priceMinor),
              }
            : null,
        evidence: evidenceOf(last),
        reductions: reductionsOf(last, theirs.priceMinor),
      },
    ];
  });
}
