// The truth of the demo shop: what is wrong on which day and where it can be seen, the right prices, and what must never be stored.
import { buyerTexts } from './world/buyers';
import type { Day } from './world/calendar';
import type { Platform } from './world/platforms';

/** The days on which an inspection is judged against this file; on every other day only the pages are promised. */
export const judgedDays: Day[] = ['2026-09-16', '2026-09-17', '2026-09-18'];

export interface Incident {
  /** The set day of the inspection that must find it. */
  day: Day;
  shop: Platform;
  /** Part of the operator's day, 1 to 15. */
  part: number;
  check: string;
  page: { host: string; path: string };
  /** Texts that stand visibly on that page as opened, without clicking. */
  evidence: string[];
  /** Texts that stand together in one row of a table there. */
  row?: string[];
  verdict: 'problem' | 'attention' | 'not-published';
  /** The figure the judgement rests on, and why it came about. */
  says: string;
}

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
    evidence: ['统计时间 2026-09-15', '客服03', '196', '71%', '40.0%'],
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
    evidence: ['疑似虚假宣传', '2026-09-16 18:22', '2026-09-19 23:59', '待申诉'],
    row: [
      '违规',
      '疑似虚假宣传：商品「轻量杯 350ml」详情页描述',
      '2026-09-16 18:22',
      '2026-09-19 23:59',
      '待申诉',
    ],
    says: 'a new violation notice, to be appealed against by 2026-09-19 23:59',
  },
  {
    day: '2026-09-17',
    shop: 'tmall',
    part: 3,
    check: 'stock.cover',
    page: seller('goods'),
    verdict: 'attention',
    evidence: ['规格：云白', 'QY-BW500-YB', '155', '210', '日均 30.0'],
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
    row: [
      '违规',
      '疑似虚假宣传：商品「轻量杯 350ml」详情页描述',
      '2026-09-16 18:22',
      '2026-09-19 23:59',
      '待申诉',
    ],
    says: 'still open, one day left',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 3,
    check: 'stock.cover',
    page: seller('goods'),
    verdict: 'problem',
    evidence: ['规格：云白', 'QY-BW500-YB', '126', '210', '日均 30.0'],
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
    evidence: [
      '统计时间 2026-09-17',
      '保温杯-关键词',
      '预算已用完 14:20',
      '200.00',
      '2026-09-16 20:41',
      '日预算 2,000.00 → 200.00',
    ],
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
    evidence: ['统计时间 2026-09-17', '5,457', '6,740', '19.04%', '关键词推广', '479', '-71.82%'],
    row: ['付费', '关键词推广', '479', '1,700', '-71.82%'],
    says: '5,457 visitors against 6,740 on Thursday last week, −19.04 %; 关键词推广 fell from 1,700 to 479',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 13,
    check: 'data.gmv',
    page: dataCentre,
    verdict: 'attention',
    evidence: ['统计时间 2026-09-17', '20,961.60', '26,314.44', '20.34%'],
    row: ['2026-09-17', '5,457', '165', '20,961.60', '3.02%', '127.04'],
    says: '¥20,961.60 against ¥26,314.44, −20.34 %, nearly all of it visitors: conversion 3.02 % (3.06 %), order value 127.04 (127.74)',
  },
  {
    day: '2026-09-18',
    shop: 'tmall',
    part: 6,
    check: 'price.undercut',
    page: { host: 'detail.tmall.com', path: '/item.htm?id=690200000501' },
    verdict: 'attention',
    evidence: ['木禾家居旗舰店', '券后', '89', '129', '店铺券20', '满99减20'],
    says: 'landed ¥89 (¥109 until 2026-09-17 evening) against our ¥99, 10.1 % lower',
  },
  {
    day: '2026-09-18',
    shop: 'jd',
    part: 10,
    check: 'service.agent-reply',
    page: jd('service'),
    verdict: 'attention',
    evidence: ['统计时间 2026-09-17', '客服03', '196', '71%', '40.0%'],
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
    evidence: ['统计时间 2026-09-11 ~ 2026-09-17', '漏水', '41', '45.1%', '11.8%', '轻量杯 350ml', '17.96%'],
    row: ['漏水', '41', '45.1%', '9', '11.8%'],
    says: '漏水 41 of 91 refunds (45.1 %), 9 of 76 (11.8 %) the week before; 轻量杯 350ml 44 refunds of 245 orders (17.96 %)',
  },
];

/** Figures that moved because of an incident: to remark on them is right, though they are not asked for. */
export const consequences: { day: Day; shop: Platform; because: string; figures: string[] }[] = [
  {
    day: '2026-09-18',
    shop: 'tmall',
    because: 'data.visitors',
    figures: ['支付买家数', '支付子订单数', '浏览量', '加购人数', '商品收藏人数', '付费 访客数', '较前一日'],
  },
  {
    day: '2026-09-18',
    shop: 'douyin',
    because: 'aftersales.refund-reason',
    figures: ['待处理', '待处理售后', '退款率'],
  },
  { day: '2026-09-17', shop: 'jd', because: 'dispatch.deadline', figures: ['即将超时', '已超时'] },
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

const everyDay = (minor: number): Record<Day, number> =>
  Object.fromEntries(judgedDays.map((day) => [day, minor]));
const tmallItem = (id: string) => ({ host: 'detail.tmall.com', path: `/item.htm?id=${id}` });
const jdItem = (id: string) => ({ host: 'item.jd.com', path: `/${id}.html` });

/** Product pages, the first SKU chosen, with the one right price of each day. */
export const pricePages: PricePage[] = [
  {
    ...tmallItem('680100000316'),
    shop: '青屿旗舰店',
    product: '316 保温杯 500ml',
    own: true,
    listMinor: 11_900,
    landedMinor: everyDay(9_900),
  },
  {
    ...tmallItem('680100000350'),
    shop: '青屿旗舰店',
    product: '轻量杯 350ml',
    own: true,
    listMinor: 7_900,
    landedMinor: everyDay(6_900),
  },
  {
    ...tmallItem('680100001200'),
    shop: '青屿旗舰店',
    product: '手提壶 1.2L',
    own: true,
    listMinor: 15_900,
    landedMinor: everyDay(13_900),
  },
  {
    ...tmallItem('680100000400'),
    shop: '青屿旗舰店',
    product: '儿童吸管杯 400ml',
    own: true,
    listMinor: 9_900,
    landedMinor: everyDay(7_900),
  },
  {
    ...jdItem('100316000500'),
    shop: '青屿官方旗舰店',
    product: '316 保温杯 500ml',
    own: true,
    listMinor: 9_900,
    landedMinor: everyDay(9_900),
  },
  {
    ...jdItem('100316001200'),
    shop: '青屿官方旗舰店',
    product: '手提壶 1.2L',
    own: true,
    listMinor: 13_900,
    landedMinor: everyDay(13_900),
  },
  {
    ...tmallItem('690200000501'),
    shop: '木禾家居旗舰店',
    product: '木禾 316 不锈钢保温杯 500ml',
    own: false,
    listMinor: 12_900,
    landedMinor: { '2026-09-16': 10_900, '2026-09-17': 10_900, '2026-09-18': 8_900 },
  },
  {
    ...tmallItem('690200000352'),
    shop: 'SIPLY旗舰店',
    product: 'SIPLY 轻量杯 350ml',
    own: false,
    listMinor: 10_900,
    landedMinor: everyDay(7_900),
  },
  {
    ...jdItem('100520000500'),
    shop: '北岸官方旗舰店',
    product: '北岸 316 不锈钢保温杯 500ml',
    own: false,
    listMinor: 10_900,
    landedMinor: everyDay(10_900),
  },
  {
    ...jdItem('100530000500'),
    shop: '初壳京东旗舰店',
    product: '初壳 保温杯 500ml',
    own: false,
    listMinor: 10_500,
    landedMinor: everyDay(10_500),
  },
  {
    host: 'nuanchuan',
    path: '/products/thermos-500',
    shop: '暖川',
    product: '暖川 保温杯 500ml',
    own: false,
    listMinor: 11_800,
    landedMinor: everyDay(11_800),
  },
  {
    host: 'nuanchuan',
    path: '/products/kettle-1200',
    shop: '暖川',
    product: '暖川 手提保温壶 1.2L',
    own: false,
    listMinor: 14_900,
    landedMinor: everyDay(14_900),
  },
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
export const buyerPages = [
  seller('orders'),
  seller('aftersales'),
  seller('service'),
  jd('orders'),
  jd('aftersales'),
  jd('service'),
  douyin('orders'),
  douyin('aftersales'),
  douyin('service'),
];

/** Every invented buyer's name, phone, address, message and chat line, in full and masked: none may ever be found in what is stored. */
export const canaries: readonly string[] = buyerTexts();

/** Figures that stand in the pages without being visible or without being current; to report one is an error. */
export const decoys: { page: { host: string; path: string }; text: string; why: string }[] = [
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
