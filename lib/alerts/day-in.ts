// The day of an instant for many instants of one time zone: the browser's format is made once, which is what is dear.

const formats = new Map<string, Intl.DateTimeFormat>();

/** As `dayOf`: "YYYY-MM-DD" of an instant (epoch ms) in an IANA time zone. */
export function dayIn(instant: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format)
    formats.set(timeZone, (format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })));
  return format.format(instant);
}
