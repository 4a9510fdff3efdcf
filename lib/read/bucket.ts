// Counts as shops print them: exact ones and buckets ("已售 2000+", "68万+", "1万+条评价").
import { squeeze } from '../squeeze';
import type { Bucket } from '../reading';

const isCount = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const powers: Record<string, number> = { 千: 3, k: 3, 万: 4, w: 4, 亿: 8 };

/** The count in a text; a bucket is a lower bound, never a value. Undefined where the text holds none, or only 0. */
export function parseBucket(text: string): Bucket | undefined {
  const line = squeeze(text);
  const printed = /(\d[\d,.]*)\s*(亿|万|千|[kKwW](?![a-zA-Z]))?\s*(\+)?/.exec(line);
  const [, digits = '', scale = '', plus] = printed ?? [];
  const size = 10 ** (powers[scale.toLowerCase()] ?? 0);
  const count = isCount.test(digits)
    ? Math.round(Number(digits.replaceAll(',', '')) * size * 1000) / 1000
    : NaN;
  // "成交2.4万+元" is money, not a count.
  if (printed && /\d[^\d]{0,4}元/.test(line)) return { text: line.slice(0, 60) };
  // A placeholder stands where the count has not come yet: 0 is said only by pages that have none to show.
  if (!Number.isInteger(count) || count <= 0) return undefined;
  return { text: line.slice(0, 60), ...(plus ? { atLeast: count } : { value: count }) };
}
