// Hours that a countdown cell leaves: "剩 3小时52分", "已超时 1小时35分".
import type { FactCell } from './checks/contract';

const late = /超时|逾期|已过期|overdue|late/i;
const parts: [RegExp, number][] = [
  [/(\d+(?:\.\d+)?)\s*(?:天|d\b)/, 24],
  [/(\d+(?:\.\d+)?)\s*(?:个?小时|时|h\b)/, 1],
  [/(\d+(?:\.\d+)?)\s*(?:分钟|分|min)/, 1 / 60],
];

/** Hours left in a cell, negative when the deadline has passed; undefined where the cell tells none. */
export function hoursLeftIn(cell: FactCell | undefined): number | undefined {
  if (!cell) return undefined;
  const hours = cell.value ?? parseHours(cell.text);
  if (!late.test(cell.text) || /即将/.test(cell.text)) return hours;
  return hours === undefined || hours === 0 ? -1 / 60 : -Math.abs(hours);
}

function parseHours(text: string): number | undefined {
  const found = parts.map(([pattern, hours]) => {
    const amount = pattern.exec(text)?.[1];
    return amount === undefined ? undefined : Number(amount) * hours;
  });
  if (found.every((hours) => hours === undefined)) return undefined;
  return found.reduce<number>((sum, hours) => sum + (hours ?? 0), 0);
}
