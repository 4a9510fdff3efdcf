// Parts of a page in document order: what stands in what, and where the smallest part around something is.

/** A part of a page; `start` and `end` bound its pieces in document order. */
export interface Region<Self> {
  parent: Self | undefined;
  start: number;
  end: number;
}

/** Whether `region` is `outer` or inside it. */
export function within<R extends Region<R>>(region: R, outer: R): boolean {
  for (let here: R | undefined = region; here; here = here.parent) if (here === outer) return true;
  return false;
}

/** How many pieces stand in a region. */
export const sizeOf = ({ start, end }: { start: number; end: number }): number => end - start;

/** The smallest region that holds both. */
export function common<R extends Region<R>>(one: R, other: R): R {
  for (let here: R | undefined = one; here; here = here.parent) if (within(other, here)) return here;
  return one;
}

/** Whether the piece at a place stands in a region. */
export const holds = (
  { start, end }: { start: number; end: number },
  { index }: { index: number },
): boolean => index >= start && index < end;

/** Tells which regions hold what is counted, by counting once. */
export class Counter {
  private readonly sums: Int32Array;
  /** @param length number of the page's pieces; `indexes` are the places of what is counted. */
  constructor(length: number, indexes: Iterable<number>) {
    this.sums = new Int32Array(length + 1);
    for (const index of indexes) this.sums[index + 1] = 1;
    for (let at = 1; at <= length; at += 1) this.sums[at] = (this.sums[at] ?? 0) + (this.sums[at - 1] ?? 0);
  }
  /** How many of the counted things stand from `start` to before `end`. */
  between(start: number, end: number): number {
    return (this.sums[end] ?? 0) - (this.sums[start] ?? 0);
  }
}

/** The smallest region around `from` that holds something counted after piece `after`. */
export function scopeOf<R extends Region<R>>(from: R, after: number, counter: Counter): R | undefined {
  for (let region: R | undefined = from; region; region = region.parent) {
    if (counter.between(after + 1, Math.max(region.end, after + 1)) > 0) return region;
  }
  return undefined;
}
