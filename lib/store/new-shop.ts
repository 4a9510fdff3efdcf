// A shop that its console does not name: added by the operator, with what was read there before.
import { figuresOf } from '../figures';
import { namedFigures } from '../naming';
import type { Intake } from '../rows';
import { db } from './db';
import { listNamed } from './named';
import { putFigures } from './readings';
import { mergeShop } from './shops';

/** Adds the shop; readings that were nobody's on its hosts, with their figures, are its own from then on. */
export async function addShop(shop: NonNullable<Intake['shop']>, at: number): Promise<void> {
  const { shopId, platform, hosts } = shop;
  const nobodys = [
    [`${platform}|?`, ''],
    [`${platform}|?`, '\uffff'],
  ] as const;
  const isThere = (url: string) => hosts.includes(new URL(url).host);
  await db.transaction('rw', [db.shops, db.readings, db.figures, db.named], async () => {
    await mergeShop(shop, at);
    const readings = await db.readings
      .where('[shopId+day]')
      .between(...nobodys)
      .filter(({ draft }) => isThere(draft.url))
      .sortBy('firstSeen');
    await db.readings.bulkPut(readings.map((row) => ({ ...row, shopId })));
    // Figures of several backends that are nobody's may have met under one key, so they are taken from the readings.
    await db.figures
      .where('[shopId+day]')
      .between(...nobodys)
      .filter(({ url }) => isThere(url))
      .delete();
    for (const { draft, day, lastSeen } of readings) {
      if (draft.kind !== 'console') continue;
      const known = figuresOf(draft, shopId, day);
      const named = namedFigures(draft, shopId, day, await listNamed(draft.url), known);
      await putFigures([...known, ...named].map((figure) => ({ ...figure, lastSeen })));
    }
  });
}
