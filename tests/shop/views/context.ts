// What every view is told about the request it answers.
import { addDays, type Day } from '../world/calendar';
import { lateFigures } from '../world/incidents';
import type { Platform } from '../world/platforms';
import type { ShopState } from '../state';
import { words, type Words } from './words';

export interface Context {
  platform: Platform;
  host: string;
  port: number;
  day: Day;
  time: string;
  yesterday: Day;
  words: Words;
  /** Whether yesterday's figures are out. */
  published: boolean;
}

/** The context of one request. */
export function contextOf(
  state: ShopState,
  platform: Platform,
  host: string,
  port: number,
  as: string,
): Context {
  const late =
    lateFigures.platform === platform && lateFigures.day === state.day && state.time < lateFigures.from;
  const published = !late && as !== 'early' && !state.notPublished.includes(host);
  return {
    platform,
    host,
    port,
    day: state.day,
    time: state.time,
    yesterday: addDays(state.day, -1),
    words: words[platform],
    published,
  };
}

/** The newest day with figures. */
export function lastDay(context: Context): Day {
  return context.published ? context.yesterday : addDays(context.yesterday, -1);
}
