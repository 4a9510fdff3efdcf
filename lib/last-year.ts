// The day of last year that a day is compared with: by the lunar calendar, by the sale it falls into, by its weekday.
import { addDays, daysBetween } from './day';
import { promotionOn } from './vocabulary/promotions';
import { springFestivals } from './vocabulary/spring-festivals';

export interface Aligned {
  day: string;
  by: 'festival' | 'promotion' | 'weekday';
}

/** Shops feel the Spring Festival from three weeks before it until after the Lantern Festival. */
const [festivalBefore, festivalAfter] = [21, 15];
/** Weeks tried on either side of the same week of last year, nearest first. */
const weeks = [0, -1, 1, -2, 2];

function festivalOf(year: number): string | undefined {
  const date = springFestivals[year];
  return date && `${year}-${date}`;
}

/** Days from the Spring Festival of the day's year; undefined outside its season. */
function festivalOffset(day: string): number | undefined {
  const festival = festivalOf(Number(day.slice(0, 4)));
  const offset = festival === undefined ? undefined : daysBetween(festival, day);
  return offset !== undefined && offset >= -festivalBefore && offset <= festivalAfter ? offset : undefined;
}

/**
 * The day a year before. In the season of the Spring Festival as many days from it; on a day of a sale the same day of
 * that sale; else the same weekday of the same week, or of the nearest one that is ordinary as well. Undefined where the
 * calendar does not reach or no ordinary day is near.
 */
export function lastYearOf(day: string): Aligned | undefined {
  const year = Number(day.slice(0, 4)) - 1;
  const offset = festivalOffset(day);
  if (offset !== undefined) {
    const festival = festivalOf(year);
    return festival === undefined ? undefined : { day: addDays(festival, offset), by: 'festival' };
  }
  const sale = promotionOn(day);
  const same = `${year}${day.slice(4)}`;
  if (sale !== undefined) return { day: same, by: 'promotion' };
  const ordinary = weeks
    .map((shift) => addDays(day, 7 * shift - 364))
    .find((other) => promotionOn(other) === undefined && festivalOffset(other) === undefined);
  return ordinary === undefined ? undefined : { day: ordinary, by: 'weekday' };
}
