// What every row says of the page it was read on.
import type { Draft } from './reading';

/** The page of a draft, its reader and when that was. */
export const seenOn = (
  { url, pageTitle = '', takenAt }: Draft,
  reader: string,
  at = takenAt,
): { url: string; pageTitle: string; reader: string; firstSeen: number; lastSeen: number } => ({
  url,
  pageTitle,
  reader,
  firstSeen: at,
  lastSeen: at,
});
