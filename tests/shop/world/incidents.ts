// What goes wrong and when: the parameters the generator plants; what must be found is written in ../truth.ts.
import type { Day } from './calendar';

/** The keyword plan's daily budget is cut in the evening of `cutOn`, so the following days lose paid traffic. */
export const budgetCut = {
  plan: '保温杯-关键词',
  cutOn: '2026-09-16',
  cutAt: '20:41',
  days: ['2026-09-17', '2026-09-18'] as Day[],
  /** The slip: one zero too few. */
  beforeMinor: 200_000,
  afterMinor: 20_000,
  exhaustedAt: '14:20',
  restoredAt: '2026-09-18 18:05',
  /** Share of that plan's clicks that remains. */
  clicksLeft: 0.12,
  /** Free traffic follows the paid clicks down a little. */
  organicLeft: 0.95,
};

/** Pieces moved to another warehouse, which brings the core SKU's cover down between two inspections. */
export const stockTransfer = {
  sku: 'QY-BW500-YB',
  day: '2026-09-16',
  pieces: 160,
  restockOn: '2026-09-21',
  restock: 900,
};

/** Orders near their dispatch deadline: minutes left, negative when overdue. */
export const dispatchDelay = { platform: 'jd', day: '2026-09-17', minutesLeft: [-95, 68, 147, 232] };

/** The rival's deeper coupon, seen from the day after the evening it began. */
export const rivalCut = { rival: '木禾', from: '2026-09-18' as Day, until: '2026-09-21' as Day };

/** A violation notice with its appeal deadline; dealt with from `closedFrom` on. */
export const violation = {
  shownFrom: '2026-09-17' as Day,
  closedFrom: '2026-09-20' as Day,
  issuedAt: '2026-09-16 18:22',
  appealBy: '2026-09-19 23:59',
};

/** Refunds for one reason arrive in one day for one product. */
export const leak = {
  platform: 'douyin',
  day: '2026-09-17' as Day,
  reason: '漏水',
  product: 'QY-QL350',
  refunds: 35,
};

/** The slow agent, by inspection day (the figures shown are those of the day before). */
export const slowAgent = {
  platform: 'jd',
  agent: '客服03',
  days: ['2026-09-16', '2026-09-18'] as Day[],
  replySeconds: 196,
  within3Minutes: 71,
};

/** Yesterday's figures come late on this inspection day. */
export const lateFigures = { platform: 'jd', day: '2026-09-17' as Day, from: '10:30' };

/** The advertising balance almost used up on this inspection day. */
export const lowBalance = { platform: 'douyin', day: '2026-09-16' as Day, balanceMinor: 8_600 };

/** A campaign of JD: when enrolment closes, until when the goods lack stock for it, the day another one is short. */
export const campaignSeason = {
  name: '秒杀日',
  enrolUntil: '2026-09-17 23:59',
  shortUntil: '2026-09-17' as Day,
  soldAhead: '2026-09-18' as Day,
};

/** Channels outside the platform: one whose orders cost more than they bring, one from which hardly anybody arrives. */
export const dearChannel = { name: '小红书', day: '2026-09-18' as Day, costMinor: 68_000 };
export const emptyChannel = { name: '微博', day: '2026-09-17' as Day, visitors: 6 };

/** A link of a promotion that leads nowhere on this inspection day. */
export const deadLink = { link: 'u.jd.test/wB77k', day: '2026-09-16' as Day };

/** A message to customers that was not sent when it was planned. */
export const lateTask = { name: '生日祝福', at: '2026-09-17 20:00', day: '2026-09-18' as Day };

/** Complaints of the day before, on this inspection day. */
export const complaints = { platform: 'douyin', day: '2026-09-16' as Day, rate: 1.8 };

/** Cases in which the platform stepped in. */
export const interventions = { platform: 'tmall', day: '2026-09-16' as Day, cases: 3 };

/** Share of today's budgets spent by the hour of the inspection: far too much on one morning. */
export const fastBudget = { platform: 'jd', day: '2026-09-18' as Day, spent: 0.62, usual: 0.16 };

/** Traffic factors of promotion days; 618 with its quiet days before, and a platform sale in September. */
export const promotions: Record<Day, number> = {
  '2026-06-13': 0.94,
  '2026-06-14': 0.93,
  '2026-06-15': 0.92,
  '2026-06-16': 1.5,
  '2026-06-17': 2,
  '2026-06-18': 2.8,
  '2026-06-19': 1.4,
  '2026-06-20': 1.15,
  '2026-09-05': 1.9,
  '2026-09-06': 1.9,
};
