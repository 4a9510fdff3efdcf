// Decimal strings, which hold amounts and counts exactly, and what stands unseen between their digits.

/** A decimal string times 10^power, without leading zeros: ("1.2", 4) → "12000". */
export function shifted(decimal: string, power: number): string {
  const [head = '', tail = ''] = decimal.split('.');
  const whole = (head + tail.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '');
  const rest = tail.slice(power);
  return (whole || '0') + (rest ? `.${rest}` : '');
}

/** Characters of no width and marks of direction, which stand around numbers and show nothing. */
export const unseen = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c\ufeff]/g;
