// When something happened, in few words: the time today, yesterday with the time, else the day.

const dayMs = 86_400_000;

/** "9/17" on the device. */
export function monthDay(time: number): string {
  const date = new Date(time);
  return `${date.getMonth() + 1}/${date.getDate()}`;
}

/** Epoch ms in, words out; `yesterday` puts a clock time into the words for the day before `now`. */
export function moment(
  time: number,
  now: number,
  locale: string,
  yesterday: (clock: string) => string,
): string {
  const dayOf = (instant: number) => new Date(instant).toDateString();
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(time);
  if (dayOf(time) === dayOf(now)) return clock;
  return dayOf(time) === dayOf(now - dayMs) ? yesterday(clock) : monthDay(time);
}
