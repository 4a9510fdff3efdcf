// The icon's badge: renewed whenever the panel judged, a console was read, a reminder came due, or a day ended.
import { browser } from 'wxt/browser';
import { badgeText, type OpenProblems } from '../badge';
import { addDays, dayOf, instantOf } from '../day';
import { now } from './clock';
import { settings } from './settings';

/** The names of what is kept for this run of the browser, and of the alarm at the end of the day. */
const names = { problems: 'problems', newest: 'newestReading' } as const;
export const dayEnds = 'day-ends';

/** `--prob-fill` of the light theme: the icon stands on the browser's own ground. */
const colour = '#b3261e';

/** Shows what the badge has to say now. */
export async function showBadge(): Promise<void> {
  const [kept, timeZone, due] = await Promise.all([
    browser.storage.session.get(Object.values(names)),
    settings.timeZone.getValue(),
    settings.dueDay.getValue(),
  ]);
  const text = badgeText({
    problems: kept[names.problems] as OpenProblems | undefined,
    newest: (kept[names.newest] as number | undefined) ?? 0,
    today: dayOf(await now(), timeZone),
    due,
  });
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text });
}

/** What the panel judged; the count is taken away when its day ends. */
export async function keepProblems(problems: OpenProblems): Promise<void> {
  await browser.storage.session.set({ [names.problems]: problems });
  await showBadge();
  const midnight = instantOf(addDays(problems.day, 1), '00:00', await settings.timeZone.getValue());
  await alarmAt(dayEnds, midnight);
}

/** A console was read: what was judged before is not known any more until it is judged again. */
export async function noteReading(takenAt: number): Promise<void> {
  const kept = await browser.storage.session.get(names.newest);
  const newest = (kept[names.newest] as number | undefined) ?? 0;
  if (takenAt <= newest) return;
  await browser.storage.session.set({ [names.newest]: takenAt });
  await showBadge();
}

/** Sets an alarm by the extension's own clock; the browser rings it after a sleep too, as soon as it wakes. */
export async function alarmAt(name: string, at: number): Promise<void> {
  const shift = (await now()) - Date.now();
  await browser.alarms.create(name, { when: at - shift });
}
