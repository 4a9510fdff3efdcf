// Names the operator gives to labels: applied to what was read before, and taken back with all that came of them.
import { tellsBuyer } from '../buyers';
import { figuresOf } from '../figures';
import { nameKeyOf, namedFigures, namedReader } from '../naming';
import type { FigureRow, NamedRow } from '../rows';
import { isTeachable, pageShape } from '../taught';
import { db } from './db';
import { putFigures } from './readings';

export interface Naming extends Pick<NamedRow, 'platform' | 'label' | 'metric' | 'period'> {
  url: string;
}

const isOf = ({ key, platform, metric }: NamedRow, figure: FigureRow): boolean =>
  figure.reader === namedReader &&
  figure.metric === metric &&
  figure.shopId.startsWith(`${platform}|`) &&
  nameKeyOf(platform, figure.url, figure.label) === key;

/**
 * Keeps a name and gives the figures that earlier readings of such pages hold under it. False where it is no metric or
 * tells of a buyer; then nothing changes.
 */
export async function putNamed(
  { url, platform, label, metric, period }: Naming,
  now: number,
): Promise<boolean> {
  if (!isTeachable({ metric }) || tellsBuyer(label) || tellsBuyer(metric)) return false;
  const page = pageShape(url);
  const row = { key: nameKeyOf(platform, url, label), platform, page, label, metric, period, addedAt: now };
  await db.transaction('rw', [db.named, db.readings, db.figures], async () => {
    await dropNamed(row.key);
    await db.named.put(row);
    const readings = await db.readings
      .filter(({ shopId, draft }) => shopId.startsWith(`${platform}|`) && pageShape(draft.url) === page)
      .sortBy('firstSeen');
    for (const { draft, shopId, day, lastSeen } of readings) {
      if (draft.kind !== 'console') continue;
      const known = figuresOf(draft, shopId, day);
      const found = namedFigures(draft, shopId, day, [row], known);
      await putFigures(found.map((figure) => ({ ...figure, lastSeen })));
    }
  });
  return true;
}

/** Takes a name back, and the figures that came of it. */
export async function dropNamed(key: string): Promise<void> {
  await db.transaction('rw', [db.named, db.figures], async () => {
    const row = await db.named.get(key);
    if (!row) return;
    await db.figures.filter((figure) => isOf(row, figure)).delete();
    await db.named.delete(key);
  });
}
