// Whether two values say the same, found without writing them out.

/** Equal as far as a message carries it: what is undefined is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!(one instanceof Object) || !(other instanceof Object)) return false;
  // Putting the keys of two long lists together would take longer than all the rest.
  if (Array.isArray(one) && one.length === (other as unknown[]).length)
    return one.every((item, at) => isSame(item, other[at as never]));
  for (const key in { ...one, ...other }) if (!isSame(one[key as never], other[key as never])) return false;
  return true;
}
