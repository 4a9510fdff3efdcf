// The truth of the demo shop: what is wrong on which day and where it can be seen, the right prices, and what must never be stored.
import { trafficIncidents } from './truth-traffic';
import { reviewIncidents } from './truth-review';
import { shopIncidents } from './truth-shop';
import { frameFigures, framedPage, frameInIt } from './pages/framed';
import { buyerTexts } from './world/buyers';
import type { Day } from './world/calendar';
import type { Platform } from './world/platforms';

/** The days judged in every run; a month of days, earlier incidents among them, is judged by `npm run thirty-days`. */
export const judgedDays: Day[] = ['2026-09-16', '2026-09-17', '2026-09-18'];

export interface Incident {
  /** The set day of the inspection that must find it. */
  day: Day;
  shop: Platform;
  /** Part of the operator's day, 1 to 15. */
  part: number;
  check: string;
  page?: { host: string; path: string };
  /** Another page on which its figure stands as well. */
  alsoOn?: { host: string; path: string };
  /** Texts that stand visibly on that page as opened, without clicking or paging; none where the calendar decides. */
  evidence: string[];
  /** Texts that stand together in one row of a table there. */
  row?: string[];
  verdict: 'problem' | 'attention' | 'not-published' | 'your-eyes';
  /** The figure the judgement rests on, and why it came about. */
  says: string;
}

const violation = '疑似虚假宣传：商品「轻量杯 350ml」详情页描述';
const seller = (route: string) => ({ host: 'myseller.taobao.com', path: `/#/${route}` });
const dataCentre = { host: 'sycm.taobao.com', path: '/#/data' };
const jd = (route: string) => ({ host: 'shop.jd.com', path: `/#/${route}` });
const douyin = (route: string) => ({ host: 'fxg.jinritemai.com', path: `/#/${route}` });

/** Everything that is planted; whatever else a check reports as a problem on a judged day is a false alarm. */
export const incidents: Incident[] = [
  {
    day: '2026-09-16',
    shop: 'jd',
    part: 10,
    check: 'service.agent-reply',
    page: jd('service'),
    verdict: 'attention',
    evidence: ['统计时间 2026-09-15', '客服03', '196', '71%'],
    row: ['客服03', '24', '196', '71%', '40.0%'],
    says: '客服03 answered after 196 s with 71 % within three minutes; the others need 34 to 40 s',
  },
  {
    day: '2026-09-16',
    shop: 'douyin',
    part: 7,
    check: 'ads.balance',
    page: douyin('ads'),
    verdict: 'problem',
    evidence: ['账户余额', '¥86.00', '更新时间 2026-09-16 09:05'],
    says: 'the balance of ¥86.00 does not last a day: the plans spent ¥1,931.22 on 2026-09-15',
  },
  {
    day: '2026-09-17',
    shop: 'tmall',
    part: 1,
    check: 'inspection.violations',
    page: seller('notices'),
    verdict: 'problem',
    evidence: ['疑似虚假宣传', '2026-09-19 23:59', '待申诉'],
    row: ['违规', violation, '2026-09-16 18:22', '2026-09-19 23:59', '待申诉'],
    says: 'a new violation notice, to be appealed against by 2026-09-19 23:59',
  },
  {
    day: '2026-09-17',
    shop: 'tmall',
    part: 3,
    check: 'stock.cover',
    page: seller('goods'),
    verdict: 'attention',
    evidence: ['规格：云白', '155', '日均 30.0'],
    row: ['规格：云白', '商家编码：QY-BW500-YB', '155', '210', '日均 30.0'],
    says: '155 pieces ÷ 30.0 a day = 5.2 days (11.4 the day before: 160 pieces were moved to another warehouse)',
  },
  {
    day: '2026-09-17',
    shop: 'jd',
    part: 3,
    check: 'dispatch.deadline',
    page: jd('orders'),
    verdict: 'problem',
    evidence: ['即将超时', '已超时 1小时35分', '剩 1小时08分', '剩 2小时27分', '剩 3小时52分'],
    row: ['待发货', '已超时 1小时35分'],
    says: 'one order is 1 h 35 min overdue, three have less than 4 h left; the next has more than 12 h',
  },
  {
    day: '2026-09-17',
    shop: 'jd',
    part: 13,
    check: 'data.visitors',
    page: jd('data'),
    verdict: 'not-published',
    evidence: ['昨日（2026-09-16）数据预计 10:30 后产出'],
    says: 'yesterday shows "-", the newest row of the daily table is 2026-09-15',
  },
  {
    day: '2026-09-17',
    shop: 'jd',
    part: 13,
    check: 'data.gmv',
    page: jd('data'),
    verdict: 'not-published',
    evidence: ['昨日（2026-09-16）数据预计 10:30 后产出'],
    says: 'as for data.visitors',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 1,
    check: 'inspection.violations',
    page: seller('notices'),
    verdict: 'problem',
    evidence: ['疑似虚假宣传', '2026-09-19 23:59', '待申诉'],
    row: ['违规', violation, '2026-09-16 18:22', '2026-09-19 23:59', '待申诉'],
    says: 'still open, one day left',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 3,
    check: 'stock.cover',
    page: seller('goods'),
    verdict: 'problem',
    evidence: ['规格：云白', '126', '日均 30.0'],
    row: ['规格：云白', '商家编码：QY-BW500-YB', '126', '210', '日均 30.0'],
    says: '126 pieces ÷ 30.0 a day = 4.2 days',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 7,
    check: 'ads.budget-exhausted',
    page: { host: 'one.alimama.com', path: '/#/ads' },
    verdict: 'problem',
    evidence: ['保温杯-关键词', '预算已用完 14:20', '2026-09-16 20:41', '日预算 2,000.00 → 200.00'],
    row: ['保温杯-关键词', '预算已用完 14:20', '200.00', '185', '2.82'],
    says: 'the daily budget was cut from ¥2,000 to ¥200 on 2026-09-16 20:41 and was gone at 14:20 of 2026-09-17',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 13,
    check: 'data.visitors',
    page: dataCentre,
    verdict: 'problem',
    evidence: ['统计时间 2026-09-17', '5,457', '6,740', '19.04%'],
    row: ['付费', '关键词推广', '479', '1,700', '-71.82%'],
    says: '5,457 visitors against 6,740 on Thursday last week, −19.04 %; 关键词推广 fell from 1,700 to 479',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 13,
    check: 'data.gmv',
    page: dataCentre,
    alsoOn: seller('home'),
    verdict: 'attention',
    evidence: ['统计时间 2026-09-17', '20,961.60', '26,314.44', '20.34%'],
    row: ['2026-09-17', '5,457', '165', '20,961.60', '3.02%', '127.04'],
    says: '¥20,961.60 against ¥26,314.44, −20.34 %, nearly all of it visitors: conversion 3.02 % (3.06 %), order value 127.04 (127.74)',
  },
  {
    day: '2026-09-18',
    shop: 'jd',
    part: 10,
    check: 'service.agent-reply',
    page: jd('service'),
    verdict: 'attention',
    evidence: ['统计时间 2026-09-17', '客服03', '196', '71%'],
    row: ['客服03', '24', '196', '71%', '40.0%'],
    says: 'as on 2026-09-16; the others need 31 to 42 s',
  },
  {
    day: '2026-09-18',
    shop: 'douyin',
    part: 11,
    check: 'aftersales.refund-reason',
    page: douyin('aftersales'),
    verdict: 'problem',
    evidence: ['统计时间 2026-09-11 ~ 2026-09-17', '漏水', '45.1%', '轻量杯 350ml', '17.96%'],
    row: ['漏水', '41', '45.1%', '9', '11.8%'],
    says: '漏水 41 of 91 refunds (45.1 %), 9 of 76 (11.8 %) the week before; 轻量杯 350ml 44 refunds of 245 orders (17.96 %)',
  },
  ...trafficIncidents,
  ...shopIncidents,
  ...reviewIncidents,
];

export interface PricePage {
  host: string;
  path: string;
  shop: string;
  product: string;
  own: boolean;
  /** Landed price of one piece for a buyer without membership, in 分, by day. */
  landedMinor: Record<Day, number>;
  /** Price before coupons, in 分. */
  listMinor: number;
}

const tmallItem = (id: string) => ({ host: 'detail.tmall.com', path: `/item.htm?id=${id}` });
const jdItem = (id: string) => ({ host: 'item.jd.com', path: `/${id}.html` });
const plainItem = (slug: string) => ({ host: 'nuanchuan', path: `/products/${slug}` });

/** One page with its prices in yuan; `landed` is the same every day, or one price for each judged day. */
const priced = (
  place: Pick<PricePage, 'host' | 'path'>,
  shop: string,
  product: string,
  list: number,
  ...landed: number[]
): PricePage => ({
  ...place,
  shop,
  product,
  own: shop.startsWith('青屿'),
  listMinor: list * 100,
  landedMinor: Object.fromEntries(judgedDays.map((day, at) => [day, (landed[at] ?? landed[0] ?? 0) * 100])),
});

/** Product pages, the first SKU chosen, with the one right price of each day. */
export const pricePages: PricePage[] = [
  priced(tmallItem('680100000316'), '青屿旗舰店', '316 保温杯 500ml', 119, 99),
  priced(tmallItem('680100000350'), '青屿旗舰店', '轻量杯 350ml', 79, 69),
  priced(tmallItem('680100001200'), '青屿旗舰店', '手提壶 1.2L', 159, 139),
  priced(tmallItem('680100000400'), '青屿旗舰店', '儿童吸管杯 400ml', 99, 79),
  priced(jdItem('100316000500'), '青屿官方旗舰店', '316 保温杯 500ml', 99, 99),
  priced(jdItem('100316001200'), '青屿官方旗舰店', '手提壶 1.2L', 139, 139),
  priced(tmallItem('690200000501'), '木禾家居旗舰店', '木禾 316 不锈钢保温杯 500ml', 129, 109, 109, 89),
  priced(tmallItem('690200000352'), 'SIPLY旗舰店', 'SIPLY 轻量杯 350ml', 109, 79),
  priced(jdItem('100520000500'), '北岸官方旗舰店', '北岸 316 不锈钢保温杯 500ml', 109, 109),
  priced(jdItem('100530000500'), '初壳京东旗舰店', '初壳 保温杯 500ml', 105, 105),
  priced(plainItem('thermos-500'), '暖川', '暖川 保温杯 500ml', 118, 118),
  priced(plainItem('kettle-1200'), '暖川', '暖川 手提保温壶 1.2L', 149, 149),
];

/** Which rival's page stands against which own one (paths of `pricePages`). */
export const pairs: { own: string; rival: string }[] = [
  { own: '/item.htm?id=680100000316', rival: '/item.htm?id=690200000501' },
  { own: '/item.htm?id=680100000350', rival: '/item.htm?id=690200000352' },
  { own: '/100316000500.html', rival: '/100520000500.html' },
  { own: '/100316000500.html', rival: '/100530000500.html' },
  { own: '/100316000500.html', rival: '/products/thermos-500' },
  { own: '/100316001200.html', rival: '/products/kettle-1200' },
];

/** Where buyers' data stands; the product reads these pages and may keep none of it. */
export const buyerPages = [seller, jd, douyin].flatMap((console) =>
  ['orders', 'aftersales', 'service'].map(console),
);

/** Every invented buyer's name, phone, address, message and chat line, in full and masked: none may ever be found in what is stored. */
export const canaries: readonly string[] = buyerTexts();

/** A console page with a part in a frame of another origin: what the frame shows, by measure, in the measure's unit. */
export const framed = {
  page: framedPage,
  frame: frameInIt,
  figures: (day: Day) => ({ visitors: frameFigures(day).visitors, gmv: frameFigures(day).gmvMinor }),
};

/** Figures that stand in the pages without being visible or without being current; to report one is an error. */
export const decoys: { page: { host: string; path: string }; text: string; why: string }[] = [
  { page: framedPage, text: '99,999', why: 'a frame of the same origin that is not shown' },
  {
    page: seller('home'),
    text: '统计时间 2026-09-05 ~ 2026-09-06',
    why: 'an inactive tab pane with the figures of a campaign that is over',
  },
  { page: jd('home'), text: '统计时间 2026-09-05 ~ 2026-09-06', why: 'the same' },
  {
    page: douyin('home'),
    text: '统计时间 2026-09-05 ~ 2026-09-06',
    why: 'the same, but clipped: its library sets neither display nor visibility',
  },
  { page: seller('notices'), text: '标题滥用关键词', why: 'a violation that is dealt with (已处理)' },
  { page: jdItem('100520000500'), text: '￥105.00', why: 'the price for members only' },
  { page: jdItem('100520000500'), text: '￥12.90', why: 'a service plan' },
];
