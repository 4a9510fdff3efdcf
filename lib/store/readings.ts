// Readings of pages: a repeat extends "last seen", a change is a new row; figures and offers go in with it or not at all.
import type { Table } from 'dexie';
import { figureKey } from '../figure-key';
import { showsFrame } from '../frames';
import { keyInFrame } from '../page-key';
import { valueOf, type Loading } from '../reading';
import type { FigureRow, Intake, OfferRow, ReadingRow } from '../rows';
import { db } from './db';
import { mergeShop } from './shops';

const sameFigure = (a: Figure, b: FigureRow) => a.value === b.value && a.partial === b.partial;

const conditions = (row: Omit<OfferRow, 'key'>) => {
  const {
    from: _from,
    sales: _sales,
    reviewCount: _reviews,
    rating: _rating,
    stock: _stock,
    picture: _picture,
    viewer: _viewer,
    ...rest
  } = row.offer;
  return JSON.stringify(rest);
};

/** Whether two saw the page under other circumstances; a page often does not say, and then they are the same. */
function viewersDiffer(...rows: Pick<OfferRow, 'offer'>[]): boolean {
  const [one, other] = rows.map(({ offer }) => valueOf(offer.viewer) ?? {});
  return (['signedIn', 'member', 'region'] as const).some(
    (each) => one?.[each] !== undefined && other?.[each] !== undefined && one[each] !== other[each],
  );
}

/** The row that was current at an instant, so that a message arriving late or twice finds its own row. */
const currentAt = <Row, Insert>(
  about: string,
  index: string,
  table: Table<Row, string, Insert>,
  at: number,
): Promise<Row | undefined> => table.where(index).between([about, 0], [about, at], true, true).last();

async function putReading(row: Omit<ReadingRow, 'key'>): Promise<'new' | 'same'> {
  const current = await currentAt(row.pageKey, '[pageKey+firstSeen]', db.readings, row.firstSeen);
  if (current && current.hash === row.hash && current.shopId === row.shopId && current.day === row.day) {
    await db.readings.update(current.key, { lastSeen: Math.max(current.lastSeen, row.lastSeen) });
    return 'same';
  }
  await db.readings.put({ ...row, key: `${row.pageKey}|${row.firstSeen}` });
  return 'new';
}

type Figure = Omit<FigureRow, 'key'>;

const measureOf = ({ shopId, metric, scope }: Figure) => [shopId, metric, scope];

/** What a figure makes of the versions known of its day: a repeat extends one, a change is a new one. */
function versionOf(row: Figure, versions: readonly FigureRow[]): FigureRow | undefined {
  const current = versions
    .filter(({ day, firstSeen }) => day === row.day && firstSeen <= row.firstSeen)
    .toSorted((a, b) => a.firstSeen - b.firstSeen)
    .at(-1);
  if (current && sameFigure(row, current))
    return { ...current, lastSeen: Math.max(current.lastSeen, row.lastSeen) };
  // A running day's figure never follows the final one.
  if (current && !current.partial && row.partial) return undefined;
  return { ...row, key: figureKey(row) };
}

/** The rows of one measure, looked up and written at once for all of their days. */
async function putMeasure(rows: readonly Figure[]): Promise<void> {
  // As text they stand in the order of their days, for all else is the same.
  const keys = rows.map((row) => [...measureOf(row), row.day]).toSorted();
  const versions = await db.figures
    .where('[shopId+metric+scope+day]')
    .between(keys[0], keys.at(-1), true, true)
    .toArray();
  const changed = rows.flatMap((row) => {
    const next = versionOf(row, versions) ?? [];
    versions.push(...[next].flat());
    return next;
  });
  await db.figures.bulkPut(changed);
}

/** Figures as they were read. A table of thirty days has hundreds: they go in measure by measure. */
export async function putFigures(rows: readonly Figure[]): Promise<void> {
  const measures: Record<string, Figure[]> = {};
  for (const row of rows) (measures[measureOf(row).join('|')] ??= []).push(row);
  await Promise.all(Object.values(measures).map(putMeasure));
}

async function putOffer(row: Omit<OfferRow, 'key'>): Promise<void> {
  const current = await currentAt(row.offerKey, '[offerKey+firstSeen]', db.offers, row.firstSeen);
  if (current && conditions(current) === conditions(row) && !viewersDiffer(current, row)) {
    const viewer = row.offer.viewer ?? current.offer.viewer;
    await db.offers.update(current.key, {
      lastSeen: Math.max(current.lastSeen, row.lastSeen),
      offer: { ...row.offer, ...(viewer && { viewer }) },
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
    await putFigures(intake.figures);
    for (const offer of intake.offers) await putOffer(offer);
    if (intake.shop) await mergeShop(intake.shop, intake.reading.firstSeen);
    return fate;
  });
}

/** The latest reading of a page, whatever the shop; undefined when it was never read. */
export function lastReadingOf(pageKey: string): Promise<ReadingRow | undefined> {
  return db.readings
    .where('[pageKey+firstSeen]')
    .between([pageKey, 0], [pageKey, Number.MAX_SAFE_INTEGER])
    .last();
}

/** Keeps with what was last read on a page how it loaded; false where nothing was. */
export async function putLoading(pageKey: string, loading: Loading): Promise<boolean> {
  const current = await lastReadingOf(pageKey);
  return current !== undefined && (await db.readings.update(current.key, { loading })) > 0;
}

/** The newest readings of the frames that a page shows, of the same day. */
export async function listFrames({ pageKey, day, draft }: ReadingRow): Promise<ReadingRow[]> {
  if (!draft.frames) return [];
  const rows = await db.readings
    .where('[pageKey+firstSeen]')
    .between([keyInFrame(pageKey, ''), 0], [keyInFrame(pageKey, '\uffff'), 0])
    .toArray();
  const newest = new Map(rows.filter((row) => row.day === day).map((row) => [row.pageKey, row]));
  return [...newest.values()].filter((row) => showsFrame(draft, row.draft.frame ?? ''));
}

/** The latest readings of a page, whatever the shop, newest first. */
export function listReadingsOf(pageKey: string, limit: number): Promise<ReadingRow[]> {
  return db.readings
    .where('[pageKey+firstSeen]')
    .between([pageKey, 0], [pageKey, Number.MAX_SAFE_INTEGER])
    .reverse()
    .limit(limit)
    .toArray();
}
