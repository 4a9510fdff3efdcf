// Amounts of money written out again.
import { fractionDigits } from './money';

/** Minor units as a decimal string: 2693 CNY → "26.93". */
export function fromMinor(minor: number, currency = 'CNY'): string {
  const places = fractionDigits(currency);
  const text = String(Math.abs(minor)).padStart(places + 1, '0');
  const body = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
  return minor < 0 ? `-${body}` : body;
}
