// What a three-state field holds; apart from the shape of readings, which scripts for pages do not carry.
import type { Unread } from './reading';

/** The value of a three-state field, or undefined where it is absent or could not be read. */
export function valueOf<T>(value: T | Unread | undefined): T | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' && value !== null && 'unread' in value ? undefined : value;
}
