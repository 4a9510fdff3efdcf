// Whether two readings of a page say the same, found without writing them out.
import type { Sent } from '../sheet';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Equal as far as a message carries it: what is undefined is not there. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one))
    return (
      Array.isArray(other) && one.length === other.length && one.every((each, at) => same(each, other[at]))
    );
  if (!isFields(one) || !isFields(other) || Array.isArray(other)) return false;
  for (const key in one) if (!same(one[key], other[key])) return false;
  for (const key in other) if (other[key] !== undefined && one[key] === undefined) return false;
  return true;
}

/** What a page says: neither when it was read nor how far it was scrolled. */
const contentOf = ({ sheet, ...rest }: Sent): Fields => ({
  ...rest,
  ...(sheet && { sheet: { ...sheet, rects: undefined } }),
  takenAt: undefined,
  ms: undefined,
  url: undefined,
});

/** Whether two readings say the same, wherever the page was scrolled to and whenever they were taken. */
export const saysSame = (one: Sent, other: Sent): boolean => same(contentOf(one), contentOf(other));
