// Counts as shops print them: exact ones and buckets ("已售 2000+", "68万+", "1万+条评价").
import { parseFigure } from '../number';
import type { Bucket } from '../reading';

/** The count in a text; a bucket is a lower bound, never a value. Undefined where the text holds none, or only 0. */
export function parseBucket(text: string): Bucket | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const printed = /\d[\d,.]*\s*(?:亿|万|千|[kKwW](?![a-zA-Z]))?\s*\+?/.exec(line)?.[0];
  const figure = printed === undefined ? undefined : parseFigure(printed.trim());
  const count = figure?.value === undefined ? NaN : Number(figure.value);
  // "成交2.4万+元" is money, not a count.
  if (printed !== undefined && /\d[^\d]{0,4}元/.test(line)) return { text: line.slice(0, 60) };
  // A placeholder stands where the count has not come yet: 0 is said only by pages that have none to show.
  if (!Number.isInteger(count) || count <= 0) return undefined;
  return { text: line.slice(0, 60), ...(figure?.atLeast ? { atLeast: count } : { value: count }) };
}
