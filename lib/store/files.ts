// Readings of exported files: taken in like those of pages, for the shop that the operator names.
import { intakeOf } from '../intake';
import { Draft } from '../reading';
import { db } from './db';
import { putIntake } from './readings';

/** Keeps a file's reading and its figures for a shop. Throws where the reading has not the shape of one. */
export async function putFile(draft: Draft, shopId: string, timeZone: string): Promise<'new' | 'same'> {
  const shop = await db.shops.get(shopId);
  if (!shop) throw new Error('no such shop');
  const context = { platform: shop.platform, shops: [], timeZone, shopId };
  return putIntake(intakeOf(Draft.parse(draft), context));
}
