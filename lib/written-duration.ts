// Lengths of time as people write them: "3天4小时", "半小时", "2h 30m", "01:02:03", "PT1H30M".
import { numerals, parseChinese } from './chinese-number';

/** A length of time in seconds, as a decimal string; atLeast where it is a lower bound. */
export interface WrittenDuration {
  seconds?: string;
  atLeast?: string;
}

/** Unit → its milliseconds; the longest names first. */
const units: [string, number][] = [
  ['毫秒|milliseconds?|msecs?|ms', 1],
  ['个?星期|周|weeks?|wk|w', 604_800_000],
  ['天|days?|d', 86_400_000],
  ['个?小时|个?钟头|时|hours?|hrs?|h', 3_600_000],
  ['分钟?|minutes?|mins?|m|′', 60_000],
  ['秒钟?|seconds?|secs?|s|″', 1000],
];
const sizes = new Map(units.flatMap(([names, size]) => expand(names).map((name) => [name, size] as const)));
const names = [...sizes.keys()].sort((a, b) => b.length - a.length).join('|');
const part = new RegExp(`(\\d+(?:\\.\\d+)?) ?(${names})(?![a-z])`, 'g');
const clock = /^(?:(\d{1,3}) ?(?:天|days?|d),? ?)?(\d{1,3}):([0-5]\d):([0-5]\d(?:\.\d{1,3})?)$/;
const iso = /^p(?:(\d+)d)?t?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+(?:\.\d+)?)s)?$/;

/** The names behind a short pattern: "个?小时|h" → 个小时, 小时, h. */
function expand(pattern: string): string[] {
  return pattern.split('|').flatMap((name) => {
    const open = /^(.*)(.)\?(.*)$/.exec(name);
    return open ? [`${open[1]}${open[2]}${open[3]}`, `${open[1]}${open[3]}`] : [name];
  });
}

/** Exact milliseconds of a decimal string of units; undefined for parts of a millisecond. */
function milliseconds(amount: string, size: number): number | undefined {
  const [whole = '', rest = ''] = amount.split('.');
  const scaled = BigInt(whole + rest) * BigInt(size);
  const unit = 10n ** BigInt(rest.length);
  return scaled % unit === 0n ? Number(scaled / unit) : undefined;
}

function seconds(total: number): string {
  const rest = String(total % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '');
  return `${Math.floor(total / 1000)}${rest && `.${rest}`}`;
}

/** "三天", "半小时", "一个半小时" with digits; a text with digits of its own stays. */
function numbered(text: string): string {
  if (/\d/.test(text)) return text.replace(/个半(?=小时|钟头)/g, '.5');
  const half = text
    .replace(new RegExp(`([${numerals}])个半(?=小时|钟头)`, 'g'), '$1点五')
    .replace(/半(?=个?(?:小时|钟头|天|分钟))/g, '零点五');
  const written = new RegExp(`([${numerals}]+)(?:点([${numerals}]))?(?= ?个?(?:${names}))`, 'g');
  return half.replace(written, (all, whole: string, tenth?: string) => {
    const value = parseChinese(whole);
    if (value === undefined) return all;
    return tenth === undefined ? String(value) : `${value}.${parseChinese(tenth) ?? ''}`;
  });
}

/** The length of time that a text names, words before it allowed; undefined where it names none, or several. */
export function parseWrittenDuration(written: string): WrittenDuration | undefined {
  const text = numbered(written.trim().toLowerCase());
  const timed = clock.exec(text) ?? (/^p.*\d/.test(text) ? iso.exec(text) : null);
  const found = timed
    ? timed
        .slice(1)
        .map((amount, at) => [amount ?? '0', [86_400_000, 3_600_000, 60_000, 1000][at] ?? 0] as const)
    : partsOf(text);
  if (!found) return undefined;
  let total = 0;
  for (const [amount, size] of found) {
    const length = milliseconds(amount, size);
    if (length === undefined) return undefined;
    total += length;
  }
  if (!Number.isSafeInteger(total)) return undefined;
  const bound = /^ ?[>≥]|超过?\s?\d|\d\D*(?:以上|\+)$/.test(text);
  return bound ? { atLeast: seconds(total) } : { seconds: seconds(total) };
}

/** The parts of one length, from the largest unit to the smallest, with nothing else between or behind them. */
function partsOf(text: string): [string, number][] | undefined {
  const found = [...text.matchAll(part)];
  const first = found[0];
  const last = found.at(-1);
  if (!first || !last) return undefined;
  const before = text.slice(0, first.index);
  const after = text.slice(last.index + last[0].length).trim();
  if (/\d|[-–~～<≤]$|不足|不到|小于|少于|低于|第 ?$/.test(before.trim())) return undefined;
  if (!/^(?:$|以上|\+|[)）。.]|内$|前$|后$|左右$|ago$)/.test(after)) return undefined;
  let end = first.index;
  let room = Number.POSITIVE_INFINITY;
  const parts: [string, number][] = [];
  for (const hit of found) {
    const size = sizes.get(hit[2] ?? '') ?? 0;
    if (!/^(?: |,|零|又|and)*$/.test(text.slice(end, hit.index)) || size >= room) return undefined;
    parts.push([hit[1] ?? '', size]);
    end = hit.index + hit[0].length;
    room = size;
  }
  return parts;
}
