// The sentences of the mark on a console, filled before they travel: the mark itself carries no way of writing numbers.
import type { ConsoleMark } from './message';
import { moment } from './moment';
import { fill, localeOf, type Lang } from './words';

/** The words of its room with those of the mark filled: counts grouped and times said as the language does. */
export function markWords(
  { figures, judged, takenAt }: ConsoleMark,
  words: Record<string, string>,
  lang: Lang,
  now: number,
): Record<string, string> {
  const locale = localeOf[lang];
  const filled = (key: string, place: string, value: string) => ({
    [key]: fill(words[key] ?? key, { [place]: value }),
  });
  const counted = (key: string, n: number) => filled(key, 'n', n.toLocaleString(locale));
  const yesterday = (time: string) => fill(words['yesterday'] ?? time, { time });
  return {
    ...words,
    ...counted('mark.figures', figures),
    ...counted('mark.checks', judged?.checks ?? 0),
    ...counted('mark.problems', judged?.problems ?? 0),
    ...filled('mark.open', 'time', moment(takenAt, now, locale, yesterday)),
  };
}
