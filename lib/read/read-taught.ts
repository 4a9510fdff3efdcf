// Reads the taught figures of a page as it stands now.
import { handPriceOf } from '../hand-entry';
import type { Found, Sought } from '../message';
import { findAgain, rootsOf } from './find-again';
import { find, locatorOf } from './locate';
import { Around, valueText } from './witnesses';

/** A text as one amount of money; `usual` is the currency of a number without a sign. */
function priceOf(text: string, usual: string | undefined): Pick<Found, 'price'> {
  const price = handPriceOf(text, usual);
  if (price === undefined || price === 'no-currency' || !price.currency) return {};
  return { price: { amount: price.amount, currency: price.currency } };
}

/** Each with its text and place, or with neither where it was not found. `usual`: the currency the page sells in. */
export function readTaught(sought: readonly Sought[], document: Document, usual?: string): Found[] {
  const roots = rootsOf(document);
  const gathered = new Around();
  return sought.map(({ key, print, names, at }) => {
    // The words there may be another day's: only the place is asked for.
    const last = at && find({ ...at, text: '' }, document);
    const element = findAgain(print, names, roots, gathered, last ?? undefined);
    const text = element && valueText(element, 200);
    if (!element || !text) return { key };
    const seen = [...(print.range ?? []), ...(gathered.print(element).range ?? [])];
    const range = seen.length > 0 && { range: [Math.min(...seen), Math.max(...seen)] };
    return { key, text, at: locatorOf(element, text), ...range, ...priceOf(text, usual) };
  });
}
