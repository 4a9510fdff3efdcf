// Whether two readings of a page say the same, found without writing them out.
import { isSame } from '../is-same';
import type { Sent } from '../sheet';

/** What a page says: neither when it was read nor how far it was scrolled. */
const told = { takenAt: 0, ms: 0, url: '' };
const contentOf = (draft: Sent | undefined) => [
  { ...draft, ...told, sheet: 0 },
  { ...draft?.sheet, rects: 0 },
];

/** Whether two readings say the same, wherever the page was scrolled to and whenever they were taken. */
export const saysSame = (one: Sent | undefined, other: Sent): boolean =>
  isSame(contentOf(one), contentOf(other));
