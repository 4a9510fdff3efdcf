// Campaigns, off-site channels and messages to customers as JD's console lists them on a day.
import type { Day } from './calendar';
import { campaignSeason, deadLink, dearChannel, emptyChannel, lateTask } from './incidents';

export interface Campaign {
  name: string;
  enrolUntil: string;
  ends: string;
  state: string;
}

/** The campaigns of the season, one of them not yet answered. */
export function campaignsOn(day: Day): Campaign[] {
  const closed = day > campaignSeason.enrolUntil.slice(0, 10);
  return [
    {
      name: campaignSeason.name,
      enrolUntil: campaignSeason.enrolUntil,
      ends: '2026-09-28 23:59',
      state: closed ? '已结束' : '可报名',
    },
    { name: '国庆满减', enrolUntil: '2026-09-27 23:59', ends: '2026-10-07 23:59', state: '已报名' },
  ];
}

/** What the enrolment page checks of the goods, with its own word for each term. */
export function termsOn(
  day: Day,
): { name: string; product: string; rule: string; actual: string; met: string }[] {
  const stock = campaignSeason.shortUntil >= day ? 420 : 560;
  const term = (rule: string, actual: string, fine: boolean) => ({
    name: campaignSeason.name,
    product: '316 保温杯 500ml',
    rule,
    actual,
    met: fine ? '符合' : '不符合',
  });
  return [
    term('近30天销量≥100', '1,284', true),
    term('好评率≥95%', '98.6%', true),
    term('库存≥500', String(stock), stock >= 500),
  ];
}

/** Pieces put aside for the campaign beside what it is forecast to sell. */
export function plannedOn(day: Day): { name: string; product: string; forecast: number; stock: number }[] {
  return [
    {
      name: '国庆满减',
      product: '316 保温杯 500ml',
      forecast: 420,
      stock: day === campaignSeason.soldAhead ? 300 : 600,
    },
    { name: '国庆满减', product: '手提壶 1.2L', forecast: 160, stock: 240 },
  ];
}

export interface Channel {
  name: string;
  costMinor: number;
  clicks: number;
  visitors: number;
  orders: number;
  yieldMinor: number;
}

/** Yesterday's figures of the channels outside the platform. */
export function channelsOn(day: Day): Channel[] {
  return [
    {
      name: dearChannel.name,
      costMinor: day === dearChannel.day ? dearChannel.costMinor : 24_000,
      clicks: 640,
      visitors: 512,
      orders: 6,
      yieldMinor: 71_400,
    },
    {
      name: emptyChannel.name,
      costMinor: 12_000,
      clicks: 300,
      visitors: day === emptyChannel.day ? emptyChannel.visitors : 231,
      orders: day === emptyChannel.day ? 0 : 4,
      yieldMinor: day === emptyChannel.day ? 0 : 46_800,
    },
  ];
}

/** Links that promotions lead to. */
export function linksOn(day: Day): { link: string; channel: string; state: string }[] {
  return [
    { link: 'u.jd.test/hXs01', channel: dearChannel.name, state: '正常' },
    { link: deadLink.link, channel: emptyChannel.name, state: day === deadLink.day ? '已失效' : '正常' },
  ];
}

/** Messages to customers by their plan; what is named are tasks, never people. */
export function tasksOn(day: Day): { name: string; at: string; state: string }[] {
  return [
    {
      name: lateTask.name,
      at: lateTask.at,
      state: day === lateTask.day ? '待执行' : day < lateTask.day ? '未开始' : '已完成',
    },
    { name: '国庆预热短信', at: '2026-09-25 10:00', state: '未开始' },
  ];
}
