// Between which counts chance alone keeps a day of which so many were to be expected.

/** Two-sided 95 %, as Wilson's interval of rates has it. */
const z95 = 1.959964;

/**
 * The range of a Poisson count with mean `mean`: the square roots of counts stray by a half whatever their size
 * (Anscombe's transform, 1948). Its low end is never below 0.
 */
export function poissonRange(mean: number, z = z95): { low: number; high: number } {
  const root = Math.sqrt(Math.max(0, mean) + 3 / 8);
  const low = Math.max(0, root - z / 2) ** 2 - 3 / 8;
  return { low: Math.max(0, low), high: (root + z / 2) ** 2 - 3 / 8 };
}
