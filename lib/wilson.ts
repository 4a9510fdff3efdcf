// How sure a share of a small number is: the Wilson score interval.

/** Two-sided 95 %. */
const z95 = 1.959964;

/**
 * Ends of the interval that holds the true share of `hits` in `n` (Wilson 1927), as fractions; the whole range from 0
 * to 1 where nothing was counted.
 */
export function wilson(hits: number, n: number, z = z95): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 };
  const share = hits / n;
  const square = z ** 2;
  const middle = share + square / (2 * n);
  const reach = z * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  const scale = 1 + square / n;
  // None and all are ends in themselves, which floats would miss by a hair.
  return {
    low: hits <= 0 ? 0 : Math.max(0, (middle - reach) / scale),
    high: hits >= n ? 1 : Math.min(1, (middle + reach) / scale),
  };
}
