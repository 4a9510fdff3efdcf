// Words and dates in the shop's texts whose time is over: last year's number, a feast that is past, a coupon's last day.
import { daysBetween } from './day';
import { dealsOf } from './deals';
import { seasons } from './vocabulary/seasons';

export interface OutOfDate {
  word: string;
  /** Days since it was over. */
  days: number;
}

/** A year of a model or a feast; "2025" alone may be a part of a number. */
const yearly = /(?<!\d)(20\d{2})\s*(?:年货|新款|新年|年款|款|春|夏|秋|冬|年(?!代|产|份|质))/;

/** Days since a span of the year was last open; 0 while it is, or while the next one is nearer than the last. */
function daysSince({ from, to }: { from: string; to: string }, today: string): number {
  const year = Number(today.slice(0, 4));
  const spans = [year - 1, year, year + 1].map((one) => ({
    from: `${from > to ? one - 1 : one}-${from}`,
    to: `${one}-${to}`,
  }));
  if (spans.some((span) => span.from <= today && today <= span.to)) return 0;
  const last = spans.findLast((span) => span.to < today);
  const next = spans.find((span) => span.from > today);
  if (!last) return 0;
  const since = daysBetween(last.to, today);
  return next && daysBetween(today, next.from) < since ? 0 : since;
}

/** What in a text is over on a day; undefined where nothing is. */
export function outOfDateIn(text: string, today: string): OutOfDate | undefined {
  const plain = text.normalize('NFKC');
  const found: OutOfDate[] = [];
  const year = yearly.exec(plain)?.[1];
  if (year && Number(year) < Number(today.slice(0, 4)) && Number(year) > Number(today.slice(0, 4)) - 6)
    found.push({ word: yearly.exec(plain)?.[0] ?? year, days: daysBetween(`${year}-12-31`, today) });
  for (const season of seasons) {
    const word = season.words.find((one) => plain.includes(one));
    const days = word === undefined ? 0 : daysSince(season, today);
    if (word !== undefined && days > 0) found.push({ word, days });
  }
  for (const { to, text: line } of dealsOf(plain, today)) {
    if (to !== undefined && to < today) found.push({ word: line, days: daysBetween(to, today) });
  }
  return found.sort((a, b) => b.days - a.days)[0];
}
