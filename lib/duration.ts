// Durations as consoles print them: "38秒", "3小时52分", "0.37分钟", "01:02:03".
import type { Figure } from './number';

const part = (words: string, size: number) =>
  [new RegExp(String.raw`^(\d+(\.\d+)?)\s*(${words})(?![a-z])\s*`), size] as const;
const parts = [
  part('天|days?|d', 86_400),
  part('个?小时|时|hours?|hrs?|h', 3600),
  part('分钟?|mins?|m', 60),
  part('秒钟?|secs?|s', 1),
];
const single = /^(\d+(?:\.\d+)?)\s*(?:个?(小时)|(分钟)|(秒)钟?)$/;
const clock = /^(\d+天\s*)?(\d{1,3}):([0-5]\d):([0-5]\d)$/;

/**
 * The duration in a text that is nothing but a duration. One part keeps its unit ("0.37", "分钟"); several parts become
 * seconds. Undefined for anything else, and for one bare "天", "分" or Latin letter, which may mean something else.
 */
export function parseDuration(text: string): Figure | undefined {
  const [, one, ...units] = single.exec(text) ?? [];
  if (one) return { value: String(Number(one)), unit: units.find(Boolean) };
  const spoken = text.replace(clock, '$1$2时$3分$4秒');
  let rest = spoken;
  let seconds = 0;
  let count = 0;
  for (const [pattern, size] of parts) {
    const hit = pattern.exec(rest);
    if (!hit) continue;
    seconds += Number(hit[1]) * size;
    count += 1;
    rest = rest.slice(hit[0].length);
  }
  if (rest !== '' || count < 2) return undefined;
  return {
    value: String(Math.round(seconds * 100) / 100),
    unit: '秒',
    ...(spoken !== text && { clock: true }),
  };
}
