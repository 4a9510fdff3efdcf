// Dates written short: "2026-09-19 23:59" → "9/19 23:59".

/** A printed date without its year and leading zeros; a text that is no such date stays as it is. */
export function shortDate(printed: string): string {
  const found = /^\d{4}[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]+(\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(
    printed.trim(),
  );
  if (!found) return printed;
  const [, month, day, time] = found;
  return `${Number(month)}/${Number(day)}${time ? ` ${time}` : ''}`;
}
