// Which alerts are told now: not muted, not seen, sure, and not in the quiet hours; the gravest first and only a few.
import { addDays, dayOf, instantOf } from '../day';
import type { AlertRow, AlertRules } from '../price-rows';
import { alertKinds, defaultRules, type Alert } from './contract';

/** The rules as the operator set them; what was never set is as it ships. */
export const rulesOf = (rows: readonly AlertRow[]): AlertRules =>
  rows.find(({ key }) => key === 'rules')?.rules ?? defaultRules;

export interface Sorted<One extends Alert = Alert> {
  /** New ones, the gravest first. */
  fresh: One[];
  /** Seen ones, the newest first. */
  seen: One[];
  /** Odd jumps that wait for a second reading. */
  waiting: One[];
  /** Of muted offers. */
  muted: { alert: One; reason: string }[];
}

const weight = ({ kinds }: Alert) => alertKinds.findIndex((kind) => kinds.includes(kind));
const share = ({ before, after }: Alert) => (before && after !== null ? Math.abs(after / before - 1) : 0);

/** Puts alerts in order by what the operator said of them. */
export function sortAlerts<One extends Alert>(
  alerts: readonly One[],
  rows: readonly AlertRow[],
): Sorted<One> {
  const said = new Map(rows.map((row) => [row.key, row]));
  const sorted: Sorted<One> = { fresh: [], seen: [], waiting: [], muted: [] };
  for (const alert of alerts) {
    const mute = said.get(`mute|${alert.offerKey}`);
    const seenAt = said.get(`seen|${alert.key}`)?.at ?? -1;
    if (mute) sorted.muted.push({ alert, reason: mute.reason ?? '' });
    else if (!alert.confirmed) sorted.waiting.push(alert);
    else if (seenAt >= alert.at) sorted.seen.push(alert);
    else sorted.fresh.push(alert);
  }
  sorted.fresh.sort((a, b) => weight(a) - weight(b) || share(b) - share(a) || b.at - a.at);
  sorted.seen.sort((a, b) => b.at - a.at);
  return sorted;
}

/** The end of the quiet hours an instant lies in (epoch ms); undefined where nothing is quiet. */
export function quietUntil(
  now: number,
  { quietFrom, quietTo }: Pick<AlertRules, 'quietFrom' | 'quietTo'>,
  timeZone: string,
): number | undefined {
  if (quietFrom === quietTo) return undefined;
  const today = dayOf(now, timeZone);
  const overnight = quietFrom > quietTo;
  return [addDays(today, -1), today].flatMap((day) => {
    const from = instantOf(day, quietFrom, timeZone);
    const to = instantOf(overnight ? addDays(day, 1) : day, quietTo, timeZone);
    return from <= now && now < to ? [to] : [];
  })[0];
}

/** What one notice tells: the first few, and how many more there are. */
export function digestOf<One extends Alert>(
  fresh: readonly One[],
  { digest }: Pick<AlertRules, 'digest'>,
): { told: One[]; more: number } {
  return { told: fresh.slice(0, digest), more: Math.max(0, fresh.length - digest) };
}
