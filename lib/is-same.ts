// Whether two values say the same, found without writing them out.

/** Equal as far as a message carries it: what is undefined is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!(one instanceof Object) || !(other instanceof Object)) return false;
  for (const key in { ...one, ...other }) if (!isSame(one[key as never], other[key as never])) return false;
  return true;
}
