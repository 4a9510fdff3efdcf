// The daily figures of each shop: visitors, page views, buyers, orders and paid amount of any day.
import { addDays, dayNumber, weekday, type Day } from './calendar';
import { budgetCut, promotions } from './incidents';
import type { Platform } from './platforms';
import { around } from './random';

export interface DayFigures {
  day: Day;
  /** People: visitors on Tmall and JD, people who clicked a product on Douyin. */
  visitors: number;
  pageViews: number;
  buyers: number;
  orders: number;
  gmvMinor: number;
  carts: number;
  favourites: number;
  paidVisitors: number;
  /** What advertising would have brought without a cut budget. */
  paidUsual: number;
}

/** Number of days a console keeps in its daily table. */
export const HISTORY_DAYS = 120;

/** Visitors from Sunday to Saturday before noise. */
const RHYTHM = [8060, 6900, 6960, 7010, 6840, 7080, 7820];
const SCALE: Record<Platform, { traffic: number; conversion: number; order: number; paidShare: number }> = {
  tmall: { traffic: 1, conversion: 0.0304, order: 127.4, paidShare: 0.36 },
  jd: { traffic: 0.44, conversion: 0.0362, order: 118.6, paidShare: 0.31 },
  douyin: { traffic: 1.28, conversion: 0.0213, order: 96.8, paidShare: 0.4 },
};
/** Share of the paid visitors that the keyword plan brings on Tmall. */
export const KEYWORD_PLAN_SHARE = 0.56;

/** The figures of one day; buyers are whole people, so conversion and order value follow from the counts. */
export function figuresOf(platform: Platform, day: Day): DayFigures {
  const scale = SCALE[platform];
  const key = `${platform} ${day}`;
  const promotion = promotions[day] ?? 1;
  const growth = 1 + (dayNumber(day) - dayNumber('2026-09-17')) * 0.0003;
  const usual = RHYTHM[weekday(day)]! * scale.traffic * growth * promotion * around(`visitors ${key}`, 0.013);
  const cut = platform === 'tmall' && budgetCut.days.includes(day);
  const paidUsual = usual * scale.paidShare;
  const paid = paidUsual * (cut ? 1 - KEYWORD_PLAN_SHARE * (1 - budgetCut.clicksLeft) : 1);
  const free = usual * (1 - scale.paidShare) * (cut ? budgetCut.organicLeft : 1);
  const visitors = Math.round(paid + free);
  const lift = promotion > 1.2 ? 1.14 : 1;
  const buyers = Math.round(visitors * scale.conversion * lift * around(`conversion ${key}`, 0.01));
  const orderMinor = Math.round(scale.order * 100 * around(`order ${key}`, 0.009));
  return {
    day,
    visitors,
    pageViews: Math.round(visitors * 3.24 * around(`views ${key}`, 0.02)),
    buyers,
    orders: Math.round(buyers * 1.064),
    gmvMinor: buyers * orderMinor,
    carts: Math.round(visitors * 0.087 * around(`carts ${key}`, 0.02)),
    favourites: Math.round(visitors * 0.041 * around(`favourites ${key}`, 0.02)),
    paidVisitors: Math.round(paid),
    paidUsual: Math.round(paidUsual),
  };
}

/** The figures of `length` days that end with `last`, newest first. */
export function figuresBack(platform: Platform, last: Day, length: number): DayFigures[] {
  return Array.from({ length }, (_, back) => figuresOf(platform, addDays(last, -back)));
}

/** One period's own figures: people are counted once in a period, so its visitors are fewer than the days' sum. */
export function periodOf(platform: Platform, last: Day, length: number): DayFigures {
  const days = figuresBack(platform, last, length);
  const sum = (part: (one: DayFigures) => number) => days.reduce((total, one) => total + part(one), 0);
  const once = length === 1 ? 1 : 1 - 0.055 * Math.log(length);
  const onceBuyers = length === 1 ? 1 : 1 - 0.012 * Math.log(length);
  return {
    day: last,
    visitors: Math.round(sum((one) => one.visitors) * once),
    pageViews: sum((one) => one.pageViews),
    buyers: Math.round(sum((one) => one.buyers) * onceBuyers),
    orders: sum((one) => one.orders),
    gmvMinor: sum((one) => one.gmvMinor),
    carts: Math.round(sum((one) => one.carts) * once),
    favourites: Math.round(sum((one) => one.favourites) * once),
    paidVisitors: Math.round(sum((one) => one.paidVisitors) * once),
    paidUsual: Math.round(sum((one) => one.paidUsual) * once),
  };
}
