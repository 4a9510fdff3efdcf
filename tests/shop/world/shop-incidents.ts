// What goes wrong with goods, scores, payments and parcels: parameters of the generator; the truth stands in ../truth-shop.ts.
import type { Day } from './calendar';
import type { Platform } from './platforms';

interface Planted {
  platform: Platform;
  days: Day[];
}

const on = (platform: Platform, ...days: Day[]): Planted => ({ platform, days });

/** Whether something is planted in a shop on a day. */
export const strikes = ({ platform, days }: Planted, shop: Platform, day: Day): boolean =>
  platform === shop && days.includes(day);

/** A listing refused at the review, and one the platform took down. */
export const refused = { ...on('jd', '2026-08-27', '2026-09-16'), listings: 2 };
export const takenDown = { ...on('douyin', '2026-09-02', '2026-09-17'), listings: 1 };

/** A product retitled by someone in a hurry: last year's model, a word too strong, and a word twice. */
export const retitled = {
  ...on('jd', '2026-09-16'),
  product: 'QY-QL350',
  title: '青屿 2025新款 轻量杯 350ml 全网最低价 随行轻量杯',
};

/** A SKU that sells by the dozen has none left, and is still promised within 48 hours. */
export const soldOut = { ...on('douyin', '2026-09-17'), sku: 'QY-BW500-SL' };

/** The part of the score that fell under the line. */
export const lowPart = { ...on('jd', '2026-09-10', '2026-09-18'), label: '售后服务', value: '4.62' };

/** What the platform wants paid into the deposit. */
export const depositDue = { ...on('douyin', '2026-09-02', '2026-09-16'), minor: 200_000 };

/** Since the early morning hardly anybody could pay. */
export const tillBroken = { ...on('jd', '2026-08-27', '2026-09-16'), share: 0.1 };

/** Parcels reported as sent that nobody picked up, parcels that stand still, and the rate that follows. */
export const notPickedUp = { ...on('douyin', '2026-08-29', '2026-09-17'), parcels: 7 };
export const standingStill = { ...on('jd', '2026-09-04', '2026-09-16'), parcels: 4 };
export const latePickup = { ...on('tmall', '2026-08-25', '2026-09-16'), rate: '88.40%' };

/** A complaint of infringement. */
export const infringement = { ...on('douyin', '2026-08-29', '2026-09-18'), cases: 1 };

/** A product whose page does not sell any more, and one that cannot be ordered. */
export const weakPage = { ...on('tmall', '2026-09-09', '2026-09-16'), product: 'QY-ET400', buyers: 2 };
export const noSale = { ...on('douyin', '2026-09-10', '2026-09-18'), product: 'QY-YD1000' };

/** Reviews of the leaking cup, one like the other. */
export const leakReviews = { ...on('douyin', '2026-09-08', '2026-09-18'), reviews: 8 };
