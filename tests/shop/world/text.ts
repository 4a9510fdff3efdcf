// How the consoles write amounts, counts and rates.

/** '27,115.00' from minor units (分). */
export function amount(minor: number): string {
  return (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** '¥27,115.00' from minor units (分). */
export function yuan(minor: number): string {
  return `¥${amount(minor)}`;
}

/** '7,090'. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** '3.00%'. */
export function percent(part: number, whole: number, digits = 2): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(digits)}%`;
}

/** '2.34万' from ten thousand on, as live dashboards shorten; `digits` is for the plain form below it. */
export function shortened(value: number, digits = 0): string {
  if (value < 10_000)
    return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${(value / 10_000).toFixed(2)}万`;
}
