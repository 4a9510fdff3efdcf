// The days on which a promotion holds, as its words print them: always digits, so that no names of months are carried.
import { daysBetween, isDay } from './day';

const oneDay = String.raw`(?:(\d{4})\s?[-/.年]\s?)?(\d{1,2})\s?[-/.月]\s?(\d{1,2})日?`;

/** One printed day, or two with what joins them. */
export const dated = new RegExp(String.raw`${oneDay}(?:\s*[-~～–至到]\s*${oneDay})?(?![\d元])`);

const dayOn = (year: number, month = '', day = ''): string | undefined => {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
};

/** The days of a match in a year of which a side that names its own year knows better. */
function daysIn([, y1, m1, d1, y2, m2, d2]: readonly (string | undefined)[], year: number) {
  const from = dayOn(Number(y1 ?? year), m1, d1);
  const to = m2 === undefined ? from : dayOn(Number(y2 ?? y1 ?? year), m2, d2);
  return from !== undefined && to !== undefined && from <= to ? [{ from, to }] : [];
}

/**
 * The days a promotion holds, as far as its words name them; a mere end leaves the beginning open. A day without a year
 * is the one nearest to today ("YYYY-MM-DD"), and none where today is not known.
 */
export function promotionDays(line: string, today: string | undefined): { from?: string; to?: string } {
  const written = dated.exec(line);
  if (!written) return {};
  const year = Number(today?.slice(0, 4));
  const far = ({ to }: { to: string }) => (today ? Math.abs(daysBetween(today, to)) : 0);
  const [days] = (today ? [year, year + 1, year - 1] : [NaN])
    .flatMap((one) => daysIn(written, one))
    .toSorted((a, b) => far(a) - far(b));
  if (!days) return {};
  if (written[5] !== undefined) return days;
  return /止|截止|前有效|until|ends/.test(line) ? { to: days.to } : {};
}
