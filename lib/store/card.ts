// What the card or mark on a page shows: put together from the rows of that page.
import type { ConsoleMark, Judged, OfferCard, PricePoint } from '../message';
import { countRead } from '../count-read';
import { isInFrames } from '../frames';
import { offerKeyOf } from '../intake';
import { pageKeyOf } from '../page-key';
import { seenAlike } from '../price-situation';
import { isPartialPrice } from '../partial-price';
import { valueOf } from '../reading';
import { byOffer, ownOfferOf } from '../own-offer';
import type { OfferRow, ReadingRow } from '../rows';
import { db } from './db';
import { listOffer, listOffers } from './offers';
import { lastReadingOf, listFrames } from './readings';
import { putWatch } from './watches';

const historyDays = 90;

/** Prices in one currency and seen as the newest was: others would be other amounts under the same sign. */
const pointsOf = (rows: OfferRow[], currency: string, since: number): PricePoint[] =>
  rows.filter(seenAlike(rows)).flatMap((row) =>
    row.priceMinor === null || row.currency !== currency || row.lastSeen < since
      ? []
      : [
          {
            from: Math.max(row.firstSeen, since),
            to: row.lastSeen,
            priceMinor: row.priceMinor,
            under: (valueOf(row.offer.coupons) ?? []).map(({ text }) => text),
          },
        ],
  );

const signedIn = ({ offer }: Pick<OfferRow, 'offer'>) => valueOf(offer.viewer)?.signedIn;

/** The newest price that was seen by a viewer in the other state than the newest row says. */
function otherwise(rows: OfferRow[], last: OfferRow | undefined): OfferCard['otherwise'] {
  const now = last && signedIn(last);
  const row = rows.findLast((one) => signedIn(one) === !now && one.currency === last?.currency);
  return now === undefined || !row || row.priceMinor === null
    ? undefined
    : { signedIn: !now, priceMinor: row.priceMinor, at: row.lastSeen };
}

/** Null where no product is matched, and where mine is in another currency: such prices are not compared. */
async function mineFor(
  productKey: string | undefined,
  currency: string,
  since: number,
  day: string,
): Promise<OfferCard['mine']> {
  if (!productKey) return null;
  const own = await db.watches.filter((watch) => watch.own).toArray();
  const offers = byOffer(await listOffers([productKey, ...own.map((watch) => watch.offerKey)]));
  const rows = offers.get(ownOfferOf(productKey, own, offers) ?? '') ?? [];
  const last = rows.at(-1);
  if (!last || last.priceMinor === null || last.currency !== currency) return null;
  return {
    title: valueOf(last.offer.title) ?? '',
    priceMinor: last.priceMinor,
    partial: isPartialPrice(last),
    history: pointsOf(rows, currency, since),
    read: { offer: last.offer, site: last.site, day },
  };
}

async function offerCard(reading: ReadingRow, now: number): Promise<OfferCard | null> {
  const { draft } = reading;
  if (!draft.offer) return null;
  const offerKey = offerKeyOf(draft.offer, draft.url, draft.site);
  const rows = await listOffer(offerKey);
  const last = rows.at(-1);
  const watch = await db.watches.get(offerKey);
  const since = now - historyDays * 86_400_000;
  const currency = last?.currency ?? '';
  const history = pointsOf(rows, currency, since);
  const price = valueOf(draft.offer.price);
  return {
    kind: 'offer',
    offerKey,
    title: valueOf(draft.offer.title) ?? '',
    priceMinor: last?.priceMinor ?? null,
    currency,
    priceLabel: price?.label ?? null,
    partial: last !== undefined && isPartialPrice(last),
    takenAt: reading.lastSeen,
    history,
    lowestMinor: history.length > 0 ? Math.min(...history.map((point) => point.priceMinor)) : null,
    watched: watch?.watched ?? false,
    mine: watch?.own ? null : await mineFor(watch?.productKey, currency, since, reading.day),
    read: { offer: draft.offer, site: draft.site, day: reading.day },
    otherwise: otherwise(rows, last),
    priceAt: draft.offer.from['price']?.at ?? null,
  };
}

function consoleMark(page: ReadingRow, frames: ReadingRow[], judged: Judged): ConsoleMark {
  const { key, lastSeen } = page;
  return {
    kind: 'console',
    figures: [page, ...frames].reduce((sum, row) => sum + countRead(row.draft), 0),
    judged: judged[key] ?? null,
    takenAt: lastSeen,
  };
}

/** The card or mark for the page at this address; null where nothing was read. `judged`: what the panel found. */
export async function cardFor(
  url: string,
  now: number,
  judged: Judged,
): Promise<OfferCard | ConsoleMark | null> {
  const reading = await lastReadingOf(pageKeyOf(url));
  if (!reading) return null;
  const frames = await listFrames(reading);
  const { kind, state } = reading.draft;
  if (
    isInFrames(
      reading.draft,
      frames.map(({ draft }) => draft),
    )
  )
    return consoleMark(reading, frames, judged);
  if (state !== 'ok') return null;
  if (kind === 'offer') return offerCard(reading, now);
  return kind === 'console' ? consoleMark(reading, frames, judged) : null;
}

/** Begins watching the offer that was read at an address; false where none was. */
export async function watchPage(url: string, at: number): Promise<boolean> {
  const { draft } = (await lastReadingOf(pageKeyOf(url))) ?? {};
  if (draft?.kind !== 'offer' || !draft.offer) return false;
  await putWatch(offerKeyOf(draft.offer, draft.url, draft.site), true, at);
  return true;
}
