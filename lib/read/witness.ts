// Puts a field into an offer together with how and where it was read.
import type { Offer, Witness } from '../reading';
import { squeeze } from '../squeeze';
import { locatorOf } from './locate';
import { isSeen } from './seen';

/** How a field was read; with the element where it was seen on the page. */
export function witness(how: string, text: string, element?: Element): Witness {
  const slice = squeeze(text).slice(0, 200);
  return { how, text: slice, ...(element ? { at: locatorOf(element, slice) } : {}) };
}

/** Sets a field that has a value and is not there yet. */
export function put<Name extends keyof Offer>(
  offer: Offer,
  field: Name,
  value: Offer[Name] | undefined,
  by: Witness,
): void {
  if (value === undefined || offer[field] !== undefined) return;
  offer[field] = value;
  offer.from[field] = by;
}

/** The first visible element of a selector, or undefined. */
export function seen(root: ParentNode, selector: string): Element | undefined {
  for (const element of root.querySelectorAll(selector)) {
    if (isSeen(element)) return element;
  }
  return undefined;
}
