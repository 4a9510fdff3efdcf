// Reminders: looked for at every start and alarm from what was set and the time now, told by badge and, if allowed, a notice.
import { browser } from 'wxt/browser';
import { dayOf } from '../day';
import type { Due } from '../reminders';
import { fill } from '../words';
import { alarmAt, dayEnds, showBadge } from './badge';
import { overlayWords } from './card-words';
import { now } from './clock';
import { langInUse, settings } from './settings';

const alarm = 'remind';
const notices = { permissions: ['notifications'] } as const;

export interface Diary {
  /** What came due and was not told yet; it is told once. */
  take(now: number, timeZone: string): Promise<Due[]>;
  /** When the next is due. */
  next(now: number, timeZone: string): Promise<number | undefined>;
}

/** Asks for the browser's notices; must be the first call in a click handler. */
export const askNotices = (): Promise<boolean> =>
  browser.permissions.request({ permissions: [...notices.permissions] });

/** Whether the browser's notices are allowed. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: [...notices.permissions] });

/** Sets the alarm for what is due next, or takes it away where nothing is. */
export async function planReminder(next: Diary['next']): Promise<void> {
  const at = await next(await now(), await settings.timeZone.getValue());
  if (at === undefined) await browser.alarms.clear(alarm);
  else await alarmAt(alarm, at);
}

async function tell(due: Due[], timeZone: string): Promise<void> {
  const words = overlayWords(await langInUse());
  const time = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const lines = due.map(({ kind, shop, at }) => {
    const [day = '', clock = ''] = time.format(at).split(' ');
    return fill(words[`remind-${kind}`] ?? shop, { shop, time: clock, day: day.slice(5).replace('-', '/') });
  });
  if (!(await mayNotify())) return;
  await browser.notifications.create(alarm, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words['name'] ?? '',
    message: lines.join('\n'),
  });
}

async function look({ take, next }: Diary): Promise<void> {
  const timeZone = await settings.timeZone.getValue();
  const instant = await now();
  const due = await take(instant, timeZone);
  if (due.length > 0) {
    await settings.dueDay.setValue(dayOf(instant, timeZone));
    await tell(due, timeZone);
  }
  await showBadge();
  await planReminder(next);
}

/** Listens for the starts of the browser and for alarms. Called at the start of the worker. */
export function listenToTime(diary: Diary): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm || name === dayEnds) void look(diary);
  });
  browser.runtime.onStartup.addListener(() => void look(diary));
  browser.runtime.onInstalled.addListener(() => void look(diary));
}
