// How many pieces to order: what is missing, in whole packs, and no less than can be ordered.

/**
 * Pieces up to `wanted` beyond what is there; 0 where nothing is missing. Rounded up to whole packs and to the least
 * order.
 */
export function orderQuantity(
  wanted: number,
  there: number,
  { pack, moq }: { pack: number; moq: number },
): number {
  const missing = wanted - there;
  if (missing <= 0) return 0;
  // A hair over whole packs is the dust of floating point, not another pack.
  return Math.ceil(Math.max(missing, moq) / pack - 1e-9) * pack;
}
