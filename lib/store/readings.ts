// Readings of pages: a repeat extends "last seen", a change is a new row; figures and offers go in with it or not at all.
import type { FigureRow, Intake, OfferRow, ReadingRow } from '../rows';
import { db } from './db';
import { mergeShop } from './shops';

const sameFigure = (a: Omit<FigureRow, 'key'>, b: FigureRow) =>
  a.value === b.value && a.partial === b.partial;

const conditions = (row: Omit<OfferRow, 'key'>) => {
  const { from: _from, sales: _sales, reviewCount: _reviews, rating: _rating, ...rest } = row.offer;
  return JSON.stringify(rest);
};

async function putReading(row: Omit<ReadingRow, 'key'>): Promise<'new' | 'same'> {
  const last = await db.readings
    .where('[pageKey+firstSeen]')
    .between([row.pageKey, 0], [row.pageKey, Number.MAX_SAFE_INTEGER])
    .last();
  // A message that arrives twice, or late, finds its own row or a later sighting of the same content.
  if (last && last.hash === row.hash && last.shopId === row.shopId && last.day === row.day) {
    await db.readings.update(last.key, {
      lastSeen: Math.max(last.lastSeen, row.lastSeen),
      firstSeen: Math.min(last.firstSeen, row.firstSeen),
    });
    return 'same';
  }
  const key = `${row.pageKey}|${row.firstSeen}`;
  if (await db.readings.get(key)) return 'same';
  await db.readings.put({ ...row, key });
  return 'new';
}

async function putFigure(row: Omit<FigureRow, 'key'>): Promise<void> {
  const about = [row.shopId, row.metric, row.scope, row.day] as const;
  const versions = await db.figures.where('[shopId+metric+scope+day]').equals([...about]).toArray();
  const last = versions.sort((a, b) => a.firstSeen - b.firstSeen).at(-1);
  if (last && sameFigure(row, last)) {
    await db.figures.update(last.key, { lastSeen: Math.max(last.lastSeen, row.lastSeen) });
    return;
  }
  // A running day's figure never replaces the final one that was read after it.
  if (last && !last.partial && row.partial) return;
  await db.figures.put({ ...row, key: [...about, row.firstSeen].join('|') });
}

async function putOffer(row: Omit<OfferRow, 'key'>): Promise<void> {
  const last = await db.offers
    .where('[offerKey+firstSeen]')
    .between([row.offerKey, 0], [row.offerKey, Number.MAX_SAFE_INTEGER])
    .last();
  if (last && conditions(last) === conditions(row)) {
    await db.offers.update(last.key, {
      lastSeen: Math.max(last.lastSeen, row.lastSeen),
      offer: row.offer,
      url: row.url,
    });
    return;
  }
  await db.offers.put({ ...row, key: `${row.offerKey}|${row.firstSeen}` });
}

/** Stores one page message as a whole. Safe to repeat: the same message twice leaves the same rows. */
export async function putIntake(intake: Intake): Promise<'new' | 'same'> {
  return db.transaction('rw', [db.readings, db.figures, db.offers, db.shops], async () => {
    const fate = await putReading(intake.reading);
    for (const figure of intake.figures) await putFigure(figure);
    for (const offer of intake.offers) await putOffer(offer);
    if (intake.shop) await mergeShop(intake.shop, intake.reading.firstSeen);
    return fate;
  });
}

/** Readings of a shop on one of its local days, oldest first. */
export function listReadings(shopId: string, day: string): Promise<ReadingRow[]> {
  return db.readings.where('[shopId+day]').equals([shopId, day]).sortBy('firstSeen');
}

/** The latest reading of a page, whatever the shop; undefined when it was never read. */
export function lastReadingOf(pageKey: string): Promise<ReadingRow | undefined> {
  return db.readings
    .where('[pageKey+firstSeen]')
    .between([pageKey, 0], [pageKey, Number.MAX_SAFE_INTEGER])
    .last();
}
