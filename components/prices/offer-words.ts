// How an offer is called and what is said of its price: shop, platform, badges, and how long it stands.
import type { Evidence } from '../../lib/checks/contract';
import type { PriceHistory } from '../../lib/prices';
import { valueOf } from '../../lib/reading';
import type { OfferRow } from '../../lib/rows';
import { platformOf } from '../../lib/own-shop';
import { siteNameOfOffer } from '../site-name';
import type { Words } from '../words';
import type { Product } from './board';

const dayMs = 86_400_000;

/** The seller's name as the page shows it, else the brand, else the title. */
export function sellerOf({ offer, url }: OfferRow): string {
  return valueOf(offer.shop) ?? valueOf(offer.brand) ?? valueOf(offer.title) ?? new URL(url).host;
}

/** Where an own product is sold: what is sold on two platforms is often called the same on both. */
export function platformOfProduct({ key, own }: Pick<Product, 'key' | 'own'>, words: Words): string {
  const platform = own ? platformOf(own.last.site) : (key.split('|')[0] ?? '');
  return own && platform === 'general' ? siteNameOfOffer(own.last, words) : words.platform(platform);
}

/** Short words about an offer that decide how its price is to be taken. */
export function badgesOf({ offer }: OfferRow, { t }: Words): string[] {
  const price = valueOf(offer.price);
  const availability = valueOf(offer.availability);
  const coupon = valueOf(offer.coupons)?.[0]?.text;
  return [
    price?.label,
    offer.priceRead && t('prices.taught.differs'),
    ...(valueOf(offer.badges) ?? []).slice(0, 2),
    availability && availability !== 'InStock' ? t(`prices.availability.${availability}`) : undefined,
    coupon,
  ].filter((word) => word !== undefined);
}

/** For how many whole days the newest price was seen unchanged. */
export function daysUnchanged({ steps, change }: PriceHistory): number {
  const last = steps.at(-1);
  const first = change?.at ?? steps[0]?.from;
  return last && first !== undefined ? Math.floor((last.to - first) / dayMs) : 0;
}

/** Where the page's own reader told another price than the one that was pointed at. */
export function otherEvidence(row: OfferRow, label: string): Evidence | undefined {
  const { priceRead: witness } = row.offer.from;
  return witness && { ...priceEvidence(row, label), text: witness.text, how: witness.how, at: witness.at };
}

/** Where the price was read. */
export function priceEvidence(row: OfferRow, label: string): Evidence {
  const witness = row.offer.from['price'];
  return {
    label,
    text: witness?.text ?? '',
    url: row.url,
    pageTitle: row.pageTitle,
    takenAt: row.lastSeen,
    reader: row.reader,
    how: witness?.how ?? '',
    ...(witness?.at ? { at: witness.at } : {}),
  };
}
