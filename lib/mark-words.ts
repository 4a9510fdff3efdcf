// The sentences of the mark on a console, filled before they travel: the mark itself carries no way of writing numbers.
import type { ConsoleMark } from './message';
import { moment } from './moment';
import { localeOf, say, type Dictionary, type Lang } from './words';

/** The mark's own words out of its room; counts grouped and times said as the language does. */
export function markWords(
  { figures, checks, problems, takenAt }: ConsoleMark,
  dictionary: Dictionary,
  lang: Lang,
  now: number,
): Record<string, string> {
  const yesterday = (time: string) => say(dictionary, lang, 'yesterday', { time });
  const places = {
    'mark.figures': { n: figures },
    'mark.checks': { n: checks },
    'mark.problems': { n: problems },
    'mark.open': { time: moment(takenAt, now, localeOf[lang], yesterday) },
    'hide-here': {},
    name: {},
  };
  return Object.fromEntries(
    Object.entries(places).map(([key, values]) => [key, say(dictionary, lang, key, values)]),
  );
}
