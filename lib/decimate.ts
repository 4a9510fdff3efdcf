// Fewer points for a long line, so that it is drawn at once and every dip of a day is still seen.

export interface LinePoint {
  x: number;
  y: number | null;
}

/** A day this much below the median of its neighbours is a dip worth the ink whatever lies around it. */
const dipShare = 0.12;
const reach = 3;

function isDip(points: readonly LinePoint[], at: number): boolean {
  const y = points[at]?.y;
  if (y === null || y === undefined) return false;
  const around: number[] = [];
  for (let other = at - reach; other <= at + reach; other += 1) {
    const near = points[other]?.y;
    if (other !== at && near !== null && near !== undefined) around.push(near);
  }
  if (around.length < reach) return false;
  around.sort((a, b) => a - b);
  const middle = around[Math.floor(around.length / 2)] as number;
  return y < middle - dipShare * Math.abs(middle);
}

/**
 * At most about `most` points of a line: of each stretch its first, lowest, highest and last, every dip of a day, and the
 * edges of gaps, so that a gap stays one. A line with fewer points comes back as it is.
 */
export function decimated(points: readonly LinePoint[], most: number): LinePoint[] {
  if (points.length <= most) return [...points];
  const size = Math.ceil((points.length * 4) / most);
  const kept = new Set<number>();
  for (let from = 0; from < points.length; from += size) keepStretch(points, from, size, kept);
  for (const at of points.keys()) {
    const gapEdge = (points[at]?.y === null) !== (points[at + 1]?.y === null) && at + 1 < points.length;
    if (gapEdge) kept.add(at).add(at + 1);
    if (isDip(points, at)) kept.add(at);
  }
  return [...kept].toSorted((a, b) => a - b).map((at) => points[at] as LinePoint);
}

function keepStretch(points: readonly LinePoint[], from: number, size: number, kept: Set<number>): void {
  const to = Math.min(from + size, points.length) - 1;
  let [low, high] = [from, from];
  for (let at = from; at <= to; at += 1) {
    const y = points[at]?.y ?? null;
    if (y === null) continue;
    if (y < (points[low]?.y ?? Infinity)) low = at;
    if (y > (points[high]?.y ?? -Infinity)) high = at;
  }
  for (const at of [from, low, high, to]) kept.add(at);
}
