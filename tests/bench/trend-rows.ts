// Invented rows of shops that were read for a long time: figures, goods, channels, a rival, what the operator wrote.
import { addDays, instantOf, weekdayOf } from '../../lib/day';
import type { Draft } from '../../lib/reading';
import type { FigureRow, ReadingRow, ShopRow } from '../../lib/rows';
import { spanScope } from '../../lib/figure-key';

/** A small generator of its own, so that every run draws the same days (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const shopRow = (name: string, platform: string): ShopRow => ({
  shopId: `${platform}|${name}`,
  name,
  platform,
  hosts: [`${platform}.console.test`],
  route: [],
  addedAt: 1,
  changedAt: 1,
});

/** One figure as a console's daily table gives it. */
export function figure(
  shopId: string,
  metric: string,
  day: string,
  value: number,
  more: Partial<FigureRow> = {},
): FigureRow {
  const firstSeen = more.firstSeen ?? instantOf(addDays(day, 1), '09:05');
  const scope = more.scope ?? '';
  return {
    key: [shopId, metric, scope, day, firstSeen].join('|'),
    shopId,
    metric,
    scope,
    day,
    partial: false,
    value,
    raw: String(value),
    label: metric,
    url: 'https://console.test/#/data',
    pageTitle: '数据 · 整体看板',
    reader: 'console',
    at: {
      path: 'main > section:nth-of-type(3) > table > tbody > tr:nth-of-type(2) > td:nth-of-type(3)',
      text: String(value),
      label: `${day} ${metric}`,
    },
    firstSeen,
    lastSeen: firstSeen,
    ...more,
  };
}

const rhythm = [7_950, 6_900, 6_960, 7_010, 6_840, 7_080, 7_820];
const channels = [
  { name: '手淘搜索', group: '免费', share: 0.36, strength: 1.25 },
  { name: '手淘推荐', group: '免费', share: 0.2, strength: 0.8 },
  { name: '关键词推广', group: '付费', share: 0.28, strength: 0.95 },
  { name: '购物车', group: '自主访问', share: 0.19, strength: 1.6 },
];

interface Made {
  figures: FigureRow[];
  readings: ReadingRow[];
}

/** The days of a shop whose paid traffic broke off yesterday: a sale, a day nobody looked, a correction, two channels. */
export function storyOf(shopId: string, days: number, today: string): Made {
  const random = randomFrom(11);
  const near = (spread: number) => 1 + spread * (random() + random() + random() - 1.5);
  const figures: FigureRow[] = [];
  const yesterday = addDays(today, -1);
  const unread = addDays(today, -18);
  const put = (...about: [metric: string, day: string, value: number, more?: Partial<FigureRow>]) =>
    figures.push(figure(shopId, ...about));
  const bySide = new Map<string, { visitors: number; buyers: number; gmv: number }>();
  for (let back = days; back >= 1; back -= 1) {
    const day = addDays(today, -back);
    const sale = day.slice(5) >= '09-08' && day.slice(5) <= '09-10' ? 1.6 : 1;
    const cut = day === yesterday ? 0.76 : 1;
    const visitors = Math.round((rhythm[weekdayOf(day)] as number) * near(0.02) * sale * cut);
    const buyers = Math.round(visitors * 0.0312 * near(0.03));
    const gmv = Math.round(buyers * 12_840 * near(0.02));
    bySide.set(day, { visitors, buyers, gmv });
    if (day === unread) continue;
    put('visitors', day, visitors, { raw: visitors.toLocaleString('en') });
    put('buyers', day, buyers);
    put('gmv', day, gmv, { raw: `¥${(gmv / 100).toFixed(2)}`, label: '支付金额' });
    put('page-views', day, Math.round(visitors * 3.1 * near(0.02)));
    put('carts', day, Math.round(visitors * 0.087 * near(0.03)));
    put('orders', day, Math.round(buyers * 1.08));
    const refunds = Number((0.031 * near(0.08)).toFixed(4));
    put('refund-rate', day, refunds, { raw: `${(refunds * 100).toFixed(2)}%`, label: '订单退款率' });
    const cost = Math.round(182_000 * near(0.03) * (cut < 1 ? 0.5 : 1));
    put('ad-cost', day, cost, { raw: `¥${(cost / 100).toFixed(2)}` });
    const age = {
      firstSeen: instantOf(addDays(day, 1), '09:05'),
      lastSeen: instantOf(addDays(day, 1), '09:20'),
    };
    const young = (2.1 * near(0.06)).toFixed(2);
    put('ad-roi', day, Number(young), {
      raw: young,
      label: '投产比（15天）',
      ...age,
    });
    const ripe = back > 15 ? (2.9 * near(0.05)).toFixed(2) : undefined;
    if (ripe !== undefined)
      put('ad-roi', day, Number(ripe), {
        raw: ripe,
        label: '投产比（15天）',
        firstSeen: instantOf(addDays(day, 16), '09:05'),
      });
  }
  put('visitors', today, 1_420, { partial: true, raw: '1,420', firstSeen: instantOf(today, '09:04') });
  const week = addDays(today, -7);
  put('visitors', week, 1_690, { partial: true, raw: '1,690', firstSeen: instantOf(week, '09:10') });
  const sides = [addDays(yesterday, -14), addDays(yesterday, -7), yesterday];
  for (const day of sides) channelFigures(day, bySide.get(day), (...about) => put(...about));
  const first = `${today.slice(0, 8)}01`;
  const passed = Number(yesterday.slice(8));
  put('visitors', yesterday, 101_240, { scope: spanScope(passed), raw: '101,240' });
  put('visitors', addDays(first, passed - 32), 99_000, { scope: spanScope(passed), raw: '99,000' });
  put('visitors', addDays(first, -1), 159_700, { scope: spanScope(31), raw: '159,700' });
  const readings = [
    ...sides.map((day) => sourcesReading(shopId, day, figures)),
    ...Array.from({ length: 60 }, (_, at) => goodsReading(shopId, addDays(today, at - 59), at)),
    changesReading(shopId, today),
  ];
  return { figures, readings };
}

/** Visitors of two like days hour by hour, as a table shows them, and as they were read on mornings while the day ran. */
export function hoursOf(shopId: string, today: string): FigureRow[] {
  const random = randomFrom(23);
  const yesterday = addDays(today, -1);
  const byHour = [addDays(yesterday, -7), yesterday].flatMap((day, week) =>
    Array.from({ length: 24 }, (_, hour) => hour).flatMap((hour) => {
      const awake = hour < 6 ? 0.2 : 1 + Math.sin(((hour - 9) / 24) * 2 * Math.PI) * 0.4;
      const cut = week === 1 && hour >= 14 ? 0.55 : 1;
      const value = Math.round(360 * awake * cut * (0.94 + 0.12 * random()));
      const scope = `hour:${String(hour).padStart(2, '0')}`;
      // A line that the console printed as "-".
      return week === 1 && hour === 11 ? [] : [figure(shopId, 'visitors', day, value, { scope })];
    }),
  );
  const running = [
    [today, '07:10', 610],
    [today, '08:05', 1_020],
    [addDays(today, -7), '07:25', 720],
  ] as const;
  return [
    ...byHour,
    ...running.map(([day, time, value]) => {
      const firstSeen = instantOf(day, time);
      return figure(shopId, 'visitors', day, value, { partial: true, firstSeen, lastSeen: firstSeen });
    }),
  ];
}

function channelFigures(
  day: string,
  shop: { visitors: number; buyers: number; gmv: number } | undefined,
  put: (metric: string, day: string, value: number, more: Partial<FigureRow>) => void,
): void {
  if (!shop) return;
  const lost = shop.visitors < 6_000;
  const weights = channels.map(({ name, share }) => share * (lost && name === '关键词推广' ? 0.25 : 1));
  const all = weights.reduce((sum, one) => sum + one, 0);
  const strong = channels.reduce((sum, { strength }, at) => sum + strength * (weights[at] as number), 0);
  let [buyersLeft, gmvLeft] = [shop.buyers, shop.gmv];
  for (const [at, { name, strength }] of channels.entries()) {
    const weight = weights[at] as number;
    const part = (strength * weight) / strong;
    const last = at === channels.length - 1;
    const buyers = last ? buyersLeft : Math.round(shop.buyers * part);
    const gmv = last ? gmvLeft : Math.round(shop.gmv * part);
    buyersLeft -= buyers;
    gmvLeft -= gmv;
    const scope = `channel:${name}`;
    put('visitors', day, Math.round((shop.visitors * 1.03 * weight) / all), { scope });
    put('buyers', day, buyers, { scope });
    put('gmv', day, gmv, { scope });
  }
}

/** A page of the invented console as it was read on the morning of a day. */
export function reading(shopId: string, day: string, page: string, part: Partial<Draft>): ReadingRow {
  const at = instantOf(day, '09:05');
  const url = `https://console.test/#/${page}`;
  return {
    key: `${url}|${at}`,
    shopId,
    pageKey: url,
    hash: `${page}|${day}`,
    day,
    firstSeen: at,
    lastSeen: at,
    draft: {
      kind: 'console',
      state: 'ok',
      site: 'general',
      url,
      pageTitle: page,
      takenAt: at,
      reader: 'console',
      version: 1,
      ms: 1,
      ...part,
    },
  };
}

function sourcesReading(shopId: string, day: string, figures: readonly FigureRow[]): ReadingRow {
  const value = (metric: string, name: string) =>
    String(
      figures.find((row) => row.metric === metric && row.scope === `channel:${name}` && row.day === day)
        ?.value ?? 0,
    );
  const period = { label: `统计时间 ${day}`, from: day, to: day };
  const rows = channels.map(({ name, group }) => [
    group,
    name,
    value('visitors', name),
    value('buyers', name),
  ]);
  const columns = ['来源', '渠道', '访客数', '支付买家数'];
  return reading(shopId, addDays(day, 1), 'data', {
    tables: [{ title: '流量来源', columns, rows, shown: rows.length, total: rows.length, period }],
  });
}

function goodsReading(shopId: string, day: string, at: number): ReadingRow {
  const random = randomFrom(5);
  let cup = 2_300;
  let pot = 900;
  for (let back = 0; back <= at; back += 1) {
    cup -= Math.round((rhythm[back % 7] as number) * 0.005 * (0.8 + 0.4 * random()));
    pot -= Math.round(6 * (0.6 + 0.8 * random()));
  }
  const rows = [
    [
      '316 保温杯 500ml 雾白\n商家编码：QY-BW500-WB',
      '¥99.00',
      String(Math.max(cup, 40)),
      '250\n日均 35.7',
      '0',
      '出售中',
    ],
    ['手提壶 1.2L\n商家编码：QY-ST12', '¥159.00', String(pot), '42\n日均 6.0', '200', '出售中'],
  ];
  const columns = ['商品信息', '价格', '可售库存', '近7天销量', '在途', '状态'];
  return reading(shopId, day, 'goods', {
    tables: [{ title: '出售中的商品', columns, rows, shown: 2, total: 2 }],
  });
}

function changesReading(shopId: string, today: string): ReadingRow {
  const changed = addDays(today, -2);
  const rows = [[`${changed} 20:41`, '保温杯-关键词', '日预算 ¥800.00 → ¥400.00']];
  return reading(shopId, today, 'ads', {
    tables: [{ title: '操作记录', columns: ['操作时间', '计划名称', '操作内容'], rows, shown: 1, total: 1 }],
    notices: [{ kind: 'announcement', text: '搜索排序规则更新', date: `${changed} 10:00` }],
  });
}
