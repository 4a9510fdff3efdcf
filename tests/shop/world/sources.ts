// Where a day's visitors came from; a person seen in two channels counts in both, so the rows add up to more than the total.
import type { DayFigures } from './series';
import type { Platform } from './platforms';

export interface Source {
  group: string;
  name: string;
  visitors: number;
  buyers: number;
  gmvMinor: number;
}

interface Share {
  group: string;
  name: string;
  share: number;
  strength: number;
}

const FREE: Record<Platform, Share[]> = {
  tmall: [
    { group: '免费', name: '手淘搜索', share: 0.52, strength: 1.22 },
    { group: '免费', name: '手淘推荐', share: 0.26, strength: 0.8 },
    { group: '内容', name: '逛逛', share: 0.1, strength: 0.6 },
    { group: '自主访问', name: '购物车/我的淘宝', share: 0.12, strength: 1.9 },
  ],
  jd: [
    { group: '免费', name: '搜索', share: 0.58, strength: 1.2 },
    { group: '免费', name: '推荐', share: 0.27, strength: 0.8 },
    { group: '自主访问', name: '购物车/我的京东', share: 0.15, strength: 1.7 },
  ],
  douyin: [
    { group: '免费', name: '商城推荐', share: 0.44, strength: 0.9 },
    { group: '免费', name: '搜索', share: 0.24, strength: 1.3 },
    { group: '内容', name: '短视频', share: 0.2, strength: 0.8 },
    { group: '内容', name: '直播', share: 0.12, strength: 1.4 },
  ],
};
const PAID: Record<Platform, Share[]> = {
  tmall: [
    { group: '付费', name: '关键词推广', share: 0.68, strength: 0.94 },
    { group: '付费', name: '精准人群推广', share: 0.22, strength: 0.72 },
    { group: '付费', name: '淘宝客', share: 0.1, strength: 0.9 },
  ],
  jd: [
    { group: '付费', name: '京东快车', share: 0.7, strength: 0.95 },
    { group: '付费', name: '京东展位', share: 0.3, strength: 0.7 },
  ],
  douyin: [
    { group: '付费', name: '巨量千川', share: 0.82, strength: 0.92 },
    { group: '付费', name: '精选联盟', share: 0.18, strength: 1 },
  ],
};
const SEEN_TWICE = 1.03;

/** The day's (or period's) channels; buyers and amounts add up to the shop's own exactly. */
export function sourcesOf(platform: Platform, figures: DayFigures): Source[] {
  const free = figures.visitors - figures.paidVisitors;
  const rows = [
    ...FREE[platform].map((share) => ({ ...share, visitors: Math.round(free * share.share * SEEN_TWICE) })),
    ...PAID[platform].map((share, at) => ({
      ...share,
      visitors: Math.round(paidVisitors(figures, share.share, at) * SEEN_TWICE),
    })),
  ];
  const weight = rows.reduce((total, row) => total + row.visitors * row.strength, 0);
  let buyersLeft = figures.buyers;
  let amountLeft = figures.gmvMinor;
  return rows.map((row, at) => {
    const last = at === rows.length - 1;
    const part = (row.visitors * row.strength) / weight;
    const buyers = last ? buyersLeft : Math.round(figures.buyers * part);
    const gmvMinor = last ? amountLeft : Math.round(figures.gmvMinor * part);
    buyersLeft -= buyers;
    amountLeft -= gmvMinor;
    return { group: row.group, name: row.name, visitors: row.visitors, buyers, gmvMinor };
  });
}

/** The first paid channel is the keyword plans' own: what a cut budget takes away is missing there only. */
function paidVisitors(figures: DayFigures, share: number, at: number): number {
  const missing = at === 0 ? figures.paidUsual - figures.paidVisitors : 0;
  return figures.paidUsual * share - missing;
}
