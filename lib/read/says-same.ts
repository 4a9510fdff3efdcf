// Whether two readings of a page say the same, found without writing them out.
import type { Sent } from '../sheet';

/** Equal as far as a message carries it: what is undefined is not there. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!(one instanceof Object) || !(other instanceof Object)) return false;
  for (const key in { ...one, ...other }) if (!same(one[key as never], other[key as never])) return false;
  return true;
}

/** What a page says: neither when it was read nor how far it was scrolled. */
const told = { takenAt: 0, ms: 0, url: '' };
const contentOf = (draft: Sent | undefined) => [
  { ...draft, ...told, sheet: 0 },
  { ...draft?.sheet, rects: 0 },
];

/** Whether two readings say the same, wherever the page was scrolled to and whenever they were taken. */
export const saysSame = (one: Sent | undefined, other: Sent): boolean =>
  same(contentOf(one), contentOf(other));
