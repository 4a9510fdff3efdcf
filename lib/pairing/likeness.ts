// How alike two texts or words are, from 0 to 1.

/** Pieces of `size` characters with how often each occurs. */
function piecesOf(text: string, size: number): Map<string, number> {
  const pieces = new Map<string, number>();
  for (let at = 0; at + size <= text.length; at += 1) {
    const piece = text.slice(at, at + size);
    pieces.set(piece, (pieces.get(piece) ?? 0) + 1);
  }
  return pieces;
}

const sizeOf = (pieces: Map<string, number>) => [...pieces.values()].reduce((sum, count) => sum + count, 0);

/** Shared pieces of `size` characters: as part of both (Dice), and as part of the shorter text. */
export function sharedPieces(one: string, other: string, size: number): { both: number; shorter: number } {
  const [a, b] = [piecesOf(one, size), piecesOf(other, size)];
  let shared = 0;
  for (const [piece, count] of a) shared += Math.min(count, b.get(piece) ?? 0);
  const [m, n] = [sizeOf(a), sizeOf(b)];
  return {
    both: m + n === 0 ? 0 : (2 * shared) / (m + n),
    shorter: Math.min(m, n) === 0 ? 0 : shared / Math.min(m, n),
  };
}

/** How alike two words are by Jaro and Winkler: letters in common, in order, with a common beginning. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const range = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const used = new Set<number>();
  const common: string[] = [];
  for (let at = 0; at < one.length; at += 1) {
    for (let to = Math.max(0, at - range); to <= Math.min(other.length - 1, at + range); to += 1) {
      if (used.has(to) || one[at] !== other[to]) continue;
      used.add(to);
      common.push(one[at] ?? '');
      break;
    }
  }
  if (common.length === 0) return 0;
  const theirs = [...used].sort((a, b) => a - b).map((at) => other[at]);
  const swapped = common.filter((letter, at) => letter !== theirs[at]).length / 2;
  const m = common.length;
  const jaro = (m / one.length + m / other.length + (m - swapped) / m) / 3;
  let start = 0;
  while (start < 4 && one[start] !== undefined && one[start] === other[start]) start += 1;
  return jaro + start * 0.1 * (1 - jaro);
}
