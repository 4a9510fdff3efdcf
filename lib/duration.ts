// Durations as consoles print them: "38秒", "3小时52分", "0.37分钟", "01:02:03".
import type { Figure } from './number';

const parts: [RegExp, number][] = [
  [/^(\d+(?:\.\d+)?)\s*(?:天|days?|d)(?![a-z])/, 86_400],
  [/^(\d+(?:\.\d+)?)\s*(?:个?小时|时|hours?|hrs?|h)(?![a-z])/, 3600],
  [/^(\d+(?:\.\d+)?)\s*(?:分钟?|mins?|m)(?![a-z])/, 60],
  [/^(\d+(?:\.\d+)?)\s*(?:秒钟?|secs?|s)(?![a-z])/, 1],
];
const single = /^(\d+(?:\.\d+)?)\s*(个?小时|分钟|秒钟?)$/;

/**
 * The duration in a text that is nothing but a duration. One part keeps its unit ("0.37", "分钟"); several parts become
 * seconds. Undefined for anything else, and for one bare "天", "分" or Latin letter, which may mean something else.
 */
export function parseDuration(text: string): Figure | undefined {
  const clock = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text);
  if (clock) {
    const seconds = Number(clock[1]) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
    return { value: String(seconds), unit: '秒', clock: true };
  }
  const one = single.exec(text);
  if (one?.[1] && one[2])
    return { value: String(Number(one[1])), unit: one[2].replace('个', '').replace('秒钟', '秒') };
  let rest = text;
  let seconds = 0;
  let count = 0;
  for (const [pattern, size] of parts) {
    const hit = pattern.exec(rest);
    if (!hit) continue;
    seconds += Number(hit[1]) * size;
    count += 1;
    rest = rest.slice(hit[0].length).trim();
  }
  if (rest !== '' || count < 2) return undefined;
  return { value: String(Math.round(seconds * 100) / 100), unit: '秒' };
}
