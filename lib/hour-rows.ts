// Tables whose lines are the hours of a day: in which column the hour stands, and under which scope each line is kept.
import { plain } from './number';
import type { Table } from './reading';
import { labelKey } from './vocabulary/labels';

const named = /^(小时|时段|时间段|分时|hour)$/;
const timed = /^(时间|time)$/;
/** "09:00", "9时", "9", "09:00-10:00", "9点~10点", "09:00–09:59". */
const written =
  /^([01]?\d|2[0-3])(?::00(?::00)?|[时点])?(?:[-~–—至]([01]?\d|2[0-4])(?::(00|59)(?::\d\d)?|[时点])?)?$/;

/** NaN for what is no whole hour: another length of time would pass for an hour's. */
function hourOf(text: string): number {
  const [, from = 'none', to, minutes] = written.exec(plain(text).replaceAll(' ', '')) ?? [];
  const hours = to === undefined ? 1 : Number(to) - Number(from) + (minutes === '59' ? 1 : 0);
  return hours === 1 || hours === -23 ? Number(from) : NaN;
}

/**
 * The column of a table by hour with the scope of each of its lines, none where the lines are not hours one after the
 * other; undefined for any other table. "until:09" is counted from midnight on, as the page says; "hour:09" as it stands.
 */
export function hourScopes({
  title = '',
  context = [],
  columns,
  rows,
  shown,
}: Pick<Table, 'title' | 'context' | 'columns' | 'rows' | 'shown'>):
  | { at: number; scopes: string[] }
  | undefined {
  const first = rows[0] ?? [];
  const at = columns.findIndex((head, place) => {
    const key = labelKey(head);
    return named.test(key) || (timed.test(key) && /^\d?\d[:时点]/.test(first[place] ?? ''));
  });
  if (at < 0) return undefined;
  const hours = rows.slice(0, shown).map((cells) => hourOf((cells[at] ?? '').split('\n')[0] ?? ''));
  const stepped = hours.some((hour, line) => Math.abs(hour - (hours[line - 1] ?? NaN)) === 1);
  const kind = /累计|cumulative/i.test([title, ...context].join(' ')) ? 'until' : 'hour';
  const scopes = hours.map((hour) => `${kind}:${String(hour).padStart(2, '0')}`);
  return { at, scopes: stepped && !hours.includes(NaN) ? scopes : [] };
}
