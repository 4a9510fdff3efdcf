// Prices by hand: a row for each, watched from then on, with the picture beside it; all of it or nothing.
import { longestPicture, pictureShape } from '../hand-picture';
import type { OfferRow } from '../rows';
import { db } from './db';

/** Keeps a price by hand. A second one of the same instant replaces the first. */
export async function putByHand(
  row: Omit<OfferRow, 'key'>,
  { productKey, image }: { productKey: string | undefined; image: string | undefined },
): Promise<void> {
  const { offerKey, firstSeen: at } = row;
  const key = `${offerKey}|${at}`;
  const picture = image === undefined ? undefined : { key, image, at };
  if (image !== undefined && (image.length > longestPicture || !pictureShape.test(image)))
    throw new Error('not a picture');
  await db.transaction('rw', [db.offers, db.watches, db.pictures], async () => {
    const known = await db.watches.get(offerKey);
    await db.offers.put({ ...row, key });
    if (picture) await db.pictures.put(picture);
    await db.watches.put({
      own: false,
      ...known,
      ...(productKey !== undefined && { productKey }),
      offerKey,
      watched: true,
      changedAt: at,
    });
  });
}

/** The picture given with a price; undefined where none was. */
export async function pictureOf(rowKey: string): Promise<string | undefined> {
  return (await db.pictures.get(rowKey))?.image;
}
