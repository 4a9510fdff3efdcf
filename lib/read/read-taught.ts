// Reads the taught figures of a page as it stands now.
import type { Found, Sought } from '../message';
import { findAgain, rootsOf } from './find-again';
import { find, locatorOf } from './locate';
import { Around, valueText } from './witnesses';

/** Each with its text and place, or with neither where it was not found. */
export function readTaught(sought: readonly Sought[], document: Document): Found[] {
  const roots = rootsOf(document);
  const gathered = new Around();
  return sought.map(({ key, print, names, at }) => {
    // The words there may be another day's: only the place is asked for.
    const last = at && find({ ...at, text: '' }, document);
    const element = findAgain(print, names, roots, gathered, last ?? undefined);
    const text = element && valueText(element, 200);
    return element && text ? { key, text, at: locatorOf(element, text) } : { key };
  });
}
