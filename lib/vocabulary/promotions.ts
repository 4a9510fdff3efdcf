// Days on which shops trade out of the ordinary every year: nominal windows by month and day, to be edited each year.

interface Promotion {
  /** Key of its name: `metrics.sale.<id>`. */
  id: string;
  /** "MM-DD", both included. */
  from: string;
  to: string;
}

/**
 * Nominal windows as platforms have announced them in past years; the real ones (presale, first wave, encore) move.
 * Source: platforms' campaign pages, collected 2026-08. Feasts of the lunar calendar are not in it.
 */
const promotions: Promotion[] = [
  { id: 'women', from: '03-06', to: '03-08' },
  { id: '520', from: '05-20', to: '05-20' },
  { id: '618', from: '06-01', to: '06-18' },
  { id: '99', from: '09-08', to: '09-10' },
  { id: 'national', from: '10-01', to: '10-07' },
  { id: '1111', from: '11-09', to: '11-12' },
  { id: '1212', from: '12-10', to: '12-13' },
];

/** The id of the sale or holiday that a day ("YYYY-MM-DD") falls into; undefined on an ordinary day. */
export function promotionOn(day: string): string | undefined {
  const date = day.slice(5);
  return promotions.find(({ from, to }) => from <= date && date <= to)?.id;
}
