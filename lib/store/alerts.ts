// The rules of alerts as the operator set them, what is muted and why, and which alerts were seen.
import type { AlertRow, AlertRules } from '../price-rows';
import { db } from './db';

/** All of it. */
export function listAlertRows(): Promise<AlertRow[]> {
  return db.alerts.toArray();
}

/** Sets the limits of the alerts. */
export async function putAlertRules(rules: AlertRules, at: number): Promise<void> {
  await db.alerts.put({ key: 'rules', rules, at });
}

/** Mutes an offer with the reason; undefined lets it speak again. */
export async function putMute(offerKey: string, reason: string | undefined, at: number): Promise<void> {
  const key = `mute|${offerKey}`;
  if (reason === undefined) await db.alerts.delete(key);
  else await db.alerts.put({ key, reason, at });
}

/** Notes that alerts were seen, or told in a notice; what was noted long ago is let go. */
export async function putNoted(
  what: 'seen' | 'told',
  alertKeys: readonly string[],
  at: number,
): Promise<void> {
  const old = at - 120 * 86_400_000;
  await db.transaction('rw', db.alerts, async () => {
    await db.alerts.bulkPut(alertKeys.map((key) => ({ key: `${what}|${key}`, at })));
    await db.alerts.filter((row) => /^(seen|told)\|/.test(row.key) && row.at < old).delete();
  });
}
