// Sums in another currency than the yuan: what says that a text is one, and by what it is known to be in the same again.
import { folded } from './number';

const foreign =
  /[$€£₩₫฿₱₹₽円]|[美港欧日韩澳加台][元币]|英镑|\b(?:r[mp]|usd|eur|gbp|jpy|hkd|twd|sgd)(?![a-z])/;

/** Whether a text, or the unit of a figure, names another currency than the yuan. */
export const isForeign = (printed: string): boolean => foreign.test(printed.normalize('NFKC').toLowerCase());

/** Whether a unit that the operator said is a currency, by its code. */
export const isCurrency = (unit: string | undefined): unit is string => /^[A-Z]{3}$/.test(unit ?? '');

/**
 * All that is printed with a number: while it stays the same the sum is in the currency it was said to be in, for "$" alone
 * does not tell which.
 */
export const signOf = (text: string): string =>
  folded(text).replace(/(?<=\d ?)[mb]$|[-+\d.,\s()千万kw↑↓▲▼]+/g, '');

/** A thousand or one with three places, and what a bookkeeper writes for less than nothing: nobody can tell. */
export const isUnsure = (text: string): boolean => /\.\d{3}(?!,\d)|^\s*[(（]/.test(text);
