// What a bench measures, and the value below which a part of it lies.

export interface Measured {
  ours: number[];
  base: number[];
}

/** The value below which `part` of the sorted values lie, in the values' own unit; 0 for none. */
export function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = 0, high = 0] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}
