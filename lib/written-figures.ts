// Figures as a language writes them, for what is drawn on pages.

/** "10.1%" of a fraction, without its sign. */
export const writtenPercent = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(Math.abs(value));

/** Minor units of a currency with its sign; the sign apart, so that it can be set small. */
export function writtenMoney(
  minor: number,
  currency: string,
  locale: string,
): { sign: string; digits: string; text: string } {
  const form = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  const major = minor / 10 ** (form.resolvedOptions().maximumFractionDigits ?? 2);
  const parts = form.formatToParts(major);
  const sign = parts.find((part) => part.type === 'currency')?.value ?? '';
  const digits = parts.flatMap((part) => (part.type === 'currency' ? [] : [part.value])).join('');
  return { sign, digits: digits.trim(), text: form.format(major) };
}
