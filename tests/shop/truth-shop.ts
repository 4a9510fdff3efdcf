// Truth of what is planted among goods, scores, payments, parcels and pages (parts 1 to 6 of the day).
import type { Incident } from './truth';
import type { Day } from './world/calendar';
import type { Platform } from './world/platforms';

const hosts: Record<Platform, string> = {
  tmall: 'myseller.taobao.com',
  jd: 'shop.jd.com',
  douyin: 'fxg.jinritemai.com',
};

interface Short extends Pick<Incident, 'part' | 'check' | 'verdict' | 'evidence' | 'says'> {
  /** Route of the console's page that shows it; another host's where the shop has one for it. */
  route: string;
  host?: string;
}

const found = (day: Day, shop: Platform, list: Short[]): Incident[] =>
  list.map(({ route, host, ...rest }) => ({
    day,
    shop,
    page: { host: host ?? hosts[shop], path: `/#/${route}` },
    ...rest,
  }));

/** What a round of a judged day has to find beside the incidents of `truth.ts`. */
const judged: Incident[] = [
  ...found('2026-09-16', 'jd', [
    {
      part: 1,
      check: 'inspection.goods-rejected',
      route: 'goods',
      verdict: 'attention',
      evidence: ['审核驳回', '2'],
      says: 'two listings were refused at the review',
    },
    {
      part: 1,
      check: 'inspection.paid-orders',
      route: 'home',
      verdict: 'problem',
      evidence: ['成交单量'],
      says: 'hardly any paid orders since the early morning: about a tenth of the same hour of the day before',
    },
    {
      part: 2,
      check: 'upkeep.forbidden-words',
      route: 'goods',
      verdict: 'attention',
      evidence: ['全网最低价'],
      says: '轻量杯 350ml was retitled: a word too strong',
    },
    {
      part: 2,
      check: 'upkeep.out-of-date',
      route: 'goods',
      verdict: 'problem',
      evidence: ['2025新款'],
      says: 'the same title speaks of 2025',
    },
    {
      part: 4,
      check: 'listing.title-repeats',
      route: 'goods',
      verdict: 'attention',
      evidence: ['轻量杯'],
      says: 'the same title says 轻量杯 twice',
    },
    {
      part: 3,
      check: 'dispatch.stuck',
      route: 'orders',
      verdict: 'attention',
      evidence: ['物流停滞', '4'],
      says: 'four parcels do not move',
    },
  ]),
  ...found('2026-09-16', 'tmall', [
    {
      part: 3,
      check: 'dispatch.pickup-rate',
      route: 'home',
      verdict: 'problem',
      evidence: ['24小时揽收及时率', '88.40%'],
      says: '88.40 % were picked up within 24 hours',
    },
    {
      part: 5,
      check: 'optimise.conversion',
      route: 'data',
      host: 'sycm.taobao.com',
      verdict: 'problem',
      evidence: ['儿童吸管杯 400ml', '2'],
      says: '2 of more than a thousand visitors paid; the others of the shop stand at 3 %',
    },
  ]),
  ...found('2026-09-16', 'douyin', [
    {
      part: 1,
      check: 'inspection.deposit',
      route: 'home',
      verdict: 'problem',
      evidence: ['待补缴保证金', '¥2,000.00'],
      says: '¥2,000.00 are to be paid in',
    },
  ]),
  ...found('2026-09-17', 'douyin', [
    {
      part: 1,
      check: 'inspection.goods-removed',
      route: 'goods',
      verdict: 'problem',
      evidence: ['违规下架', '1'],
      says: 'one product was taken down for a violation',
    },
    {
      part: 3,
      check: 'dispatch.pickup',
      route: 'orders',
      verdict: 'problem',
      evidence: ['揽收超时', '7'],
      says: 'seven parcels were reported as sent and not picked up',
    },
    {
      part: 3,
      check: 'stock.sold-out',
      route: 'goods',
      verdict: 'problem',
      evidence: ['青屿 316 保温杯 500ml', '0'],
      says: '松绿 has none left and sold about 11 a day',
    },
    {
      part: 3,
      check: 'stock.cover',
      route: 'goods',
      verdict: 'problem',
      evidence: ['0'],
      says: 'the same SKU: nothing left to cover a day',
    },
    {
      part: 3,
      check: 'stock.reorder',
      route: 'goods',
      verdict: 'problem',
      evidence: ['0'],
      says: 'the same SKU is far under its reorder point',
    },
    {
      part: 3,
      check: 'stock.presale',
      route: 'goods',
      verdict: 'problem',
      evidence: ['48小时'],
      says: 'the same SKU is still promised within 48 hours',
    },
  ]),
  ...found('2026-09-18', 'jd', [
    {
      part: 1,
      check: 'inspection.score-parts',
      route: 'home',
      verdict: 'attention',
      evidence: ['售后服务', '4.62'],
      says: '售后服务 stands at 4.62, under 4.7',
    },
  ]),
  ...found('2026-09-18', 'douyin', [
    {
      part: 1,
      check: 'inspection.restrictions',
      route: 'notices',
      verdict: 'problem',
      evidence: ['知识产权侵权', '1'],
      says: 'a complaint of infringement',
    },
    {
      part: 5,
      check: 'optimise.no-sale',
      route: 'data',
      verdict: 'problem',
      evidence: ['运动水壶 1L'],
      says: 'more than 800 visitors and nobody paid',
    },
    {
      part: 5,
      check: 'optimise.complaints',
      route: 'aftersales',
      verdict: 'problem',
      evidence: ['漏水'],
      says: 'eight reviews say that the cup leaks',
    },
  ]),
];

/** What goes wrong in the same way on an earlier day of the month. */
const earlier: [day: Day, shop: Platform, check: string][] = [
  ['2026-08-25', 'tmall', 'dispatch.pickup-rate'],
  ['2026-08-27', 'jd', 'inspection.goods-rejected'],
  ['2026-08-27', 'jd', 'inspection.paid-orders'],
  ['2026-08-29', 'douyin', 'inspection.restrictions'],
  ['2026-08-29', 'douyin', 'dispatch.pickup'],
  ['2026-09-02', 'douyin', 'inspection.goods-removed'],
  ['2026-09-02', 'douyin', 'inspection.deposit'],
  ['2026-09-04', 'jd', 'dispatch.stuck'],
  ['2026-09-08', 'douyin', 'optimise.complaints'],
  ['2026-09-09', 'tmall', 'optimise.conversion'],
  ['2026-09-10', 'jd', 'inspection.score-parts'],
  ['2026-09-10', 'douyin', 'optimise.no-sale'],
];

/** All that is planted among goods, scores, payments, parcels and pages, whenever it happens. */
export const shopIncidents: Incident[] = [
  ...judged,
  ...earlier.flatMap(([day, shop, check]) =>
    judged.filter((one) => one.shop === shop && one.check === check).map((one) => ({ ...one, day })),
  ),
];
