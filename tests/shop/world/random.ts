// A small seeded generator, so that the same day and product always give the same figures.

/** A stream of numbers in [0, 1) that depends on nothing but the key. */
export function seeded(key: string): () => number {
  let state = hash(key);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number of `key` in [low, high]. */
export function wholeOf(key: string, low: number, high: number): number {
  return low + Math.floor(seeded(key)() * (high - low + 1));
}

/** A factor around 1, at most `reach` away on either side. */
export function around(key: string, reach: number): number {
  return 1 + (seeded(key)() * 2 - 1) * reach;
}

/** One of the list, chosen by `key`. */
export function pickOf<T>(key: string, list: readonly T[]): T {
  return list[wholeOf(key, 0, list.length - 1)]!;
}

function hash(key: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < key.length; at += 1) {
    value ^= key.charCodeAt(at);
    value = Math.imul(value, 16_777_619);
  }
  return value | 0;
}
