// From one accepted draft to the rows it becomes: whose shop it is, which day, which figures and which offers.
import { dayOf } from './day';
import { figuresOf } from './figures';
import { namedFigures } from './naming';
import { hashOf } from './hash';
import { toMinor } from './money';
import { keyInFrame, pageKeyOf } from './page-key';
import { valueOf, type Draft, type Offer } from './reading';
import type { Intake, NamedRow, OfferRow, ShopRow } from './rows';
import { taughtReader } from './taught-reader';
import { topicOf } from './vocabulary/topics';
import { seenOn } from './seen-on';

export interface IntakeContext {
  /** Of the site the page belongs to. */
  platform: string;
  shops: readonly ShopRow[];
  timeZone: string;
  /** What the operator named on pages of this kind. */
  named?: readonly NamedRow[];
  /** The operator's own word for whose it is. */
  shopId?: string;
}

/** Readings of product pages belong to no shop of the operator's. */
export const marketId = 'market';

/** The id of a shop: platform and the name the console shows, in one writing. */
export function shopIdOf(platform: string, name: string): string {
  return `${platform}|${name.normalize('NFKC').replace(/\s+/g, ' ').trim()}`;
}

/**
 * Whose reading this is: the shop named on the page, else the only known shop whose round has this page or whose
 * console is on this host, else nobody's ("platform|?"), which mixes with no shop.
 */
function ownerOf(draft: Draft, { platform, shops }: IntakeContext): string {
  if (draft.kind === 'offer' || draft.kind === 'offer-list') return marketId;
  if (draft.shop) return shopIdOf(platform, draft.shop.name);
  const page = pageKeyOf(draft.url);
  const host = new URL(draft.url).host;
  const byPage = shops.filter((shop) => shop.route.some(({ url }) => pageKeyOf(url) === page));
  const byHost = shops.filter((shop) => shop.hosts.includes(host));
  const only = byPage.length === 1 ? byPage[0] : byHost.length === 1 ? byHost[0] : undefined;
  return only?.shopId ?? `${platform}|?`;
}

/** What an offer's history is kept under: site or host, item and chosen SKU; the page's address where it names no item. */
export function offerKeyOf(offer: Offer, url: string, site: string): string {
  const host = new URL(url).host;
  const item = valueOf(offer.itemId);
  const sku = valueOf(offer.sku);
  const where = site === 'general' ? host : site;
  return item ? [where, item, sku ?? ''].join('|') : `${where}|${pageKeyOf(url)}|${sku ?? ''}`;
}

function offerRowOf(draft: Draft, offer: Offer): Omit<OfferRow, 'key'> {
  const price = valueOf(offer.price);
  const currency = price?.currency ?? '';
  return {
    offerKey: offerKeyOf(offer, draft.url, draft.site),
    site: draft.site,
    offer,
    priceMinor: price && currency ? (toMinor(price.amount, currency) ?? null) : null,
    currency,
    // The price is what the row is about, and the operator may have pointed at it.
    ...seenOn(draft, offer.from['price']?.how === taughtReader ? taughtReader : draft.reader),
  };
}

function routeOf(draft: Draft): ShopRow['route'] {
  const links = draft.links ?? [];
  return links.flatMap(({ label, url }) => {
    const topic = topicOf(label);
    return topic ? [{ topic, label, url }] : [];
  });
}

/** The rows that one draft becomes. Pure: the same draft gives the same rows, so a repeat finds itself in the store. */
export function intakeOf(draft: Draft, context: IntakeContext): Intake {
  // Labels of links made the route; nothing else needs them, so they are not kept.
  const { links: _links, ...kept } = draft;
  const { takenAt, ms: _ms, ...content } = kept;
  const shopId = context.shopId ?? ownerOf(draft, context);
  const day = dayOf(takenAt, context.timeZone);
  const figures = draft.kind === 'console' ? figuresOf(draft, shopId, day) : [];
  const offers = draft.kind === 'offer' && draft.offer ? [offerRowOf(draft, draft.offer)] : [];
  return {
    reading: {
      shopId,
      pageKey: keyInFrame(pageKeyOf(draft.url), draft.frame),
      hash: hashOf(JSON.stringify(content)),
      day,
      firstSeen: takenAt,
      lastSeen: takenAt,
      draft: kept,
    },
    figures: [...figures, ...namedFigures(draft, shopId, day, context.named ?? [], figures)],
    offers,
    shop: draft.shop && {
      shopId,
      name: draft.shop.name,
      platform: context.platform,
      hosts: [new URL(draft.url).host],
      route: routeOf(draft),
    },
  };
}
