// Amounts of money in integer minor units, to reckon with, and back.

const fractions = new Map<string, number>();

/** Digits after the decimal point of a currency's minor unit (ISO 4217): 2 for CNY, 0 for JPY. */
export function fractionDigits(currency: string): number {
  let found = fractions.get(currency);
  if (found === undefined) {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    found = format.resolvedOptions().maximumFractionDigits ?? 2;
    fractions.set(currency, found);
  }
  return found;
}

/**
 * A decimal string in integer minor units, half away from zero: "26.93" CNY → 2693. Undefined when it is not a decimal
 * string or too large to be exact.
 */
export function toMinor(decimal: string, currency = 'CNY'): number | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const places = fractionDigits(currency);
  const [, sign, whole = '', rest = ''] = match;
  const kept = Number(whole + rest.slice(0, places).padEnd(places, '0'));
  const minor = kept + (Number(rest[places] ?? '0') >= 5 ? 1 : 0);
  return Number.isSafeInteger(minor) ? (sign && minor !== 0 ? -minor : minor) : undefined;
}
