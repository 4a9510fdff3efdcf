// The shop's figures as cards with comparisons, and as the daily table of the data centre.
import { addDays } from '../world/calendar';
import { figuresBack, HISTORY_DAYS, periodOf, type DayFigures } from '../world/series';
import { sourcesOf } from '../world/sources';
import { amount, count, percent, shortened } from '../world/text';
import { lastDay, type Context } from './context';
import { pageOf, type Card, type Cell, type Column, type Comparison, type Table } from './section';

type Part =
  | 'gmv'
  | 'visitors'
  | 'views'
  | 'buyers'
  | 'orders'
  | 'conversion'
  | 'order'
  | 'carts'
  | 'favourites';

const CARD_PARTS: Part[] = ['gmv', 'visitors', 'buyers', 'conversion', 'order', 'views', 'orders', 'carts'];
const DAILY_PARTS: Part[] = [
  'visitors',
  'views',
  'buyers',
  'orders',
  'gmv',
  'conversion',
  'order',
  'carts',
  'favourites',
];
const TIPS: Partial<Record<Part, string>> = {
  conversion: '统计时间内，买家数 ÷ 访客数，示例说明 1.00%',
  order: '统计时间内，支付金额 ÷ 支付买家数',
};
const MONEY: Part[] = ['gmv', 'order'];

/** Products are shown to more people than click them; Douyin's own upper step. */
const SHOWN_PER_CLICK = 2.9;

/** The data centre's cards over 1, 7 or 30 days that end with the newest day. */
export function rangeCards(
  context: Context,
  range: string,
): { period: string; cards: Card[]; note?: string } {
  const length = range === '30' ? 30 : range === '7' ? 7 : 1;
  if (!context.published && length === 1) {
    return {
      period: `统计时间 ${context.yesterday}`,
      note: lateText(context),
      cards: CARD_PARTS.map((part) => ({ label: context.words[part], value: '-' })),
    };
  }
  const last = lastDay(context);
  const now = periodOf(context.platform, last, length);
  const before = periodOf(context.platform, addDays(last, -length), length);
  const weekBefore = length === 1 ? periodOf(context.platform, addDays(last, -7), 1) : undefined;
  const period = length === 1 ? `统计时间 ${last}` : `统计时间 ${addDays(last, 1 - length)} ~ ${last}`;
  return {
    period,
    cards: CARD_PARTS.map((part) =>
      partCard(context, part, now, [
        comparison(length === 1 ? '较前一日' : '较上一周期', part, now, before),
        ...(weekBefore ? [comparison('较上周同期', part, now, weekBefore)] : []),
      ]),
    ),
  };
}

/** What a console says while yesterday's figures are not out. */
export function lateText(context: Context): string {
  return `昨日（${context.yesterday}）数据预计 10:30 后产出，请稍后查看`;
}

/** One card of a period's figure; Douyin shortens large amounts to 万, Tmall keeps the unit apart. */
export function partCard(context: Context, part: Part, figures: DayFigures, compare: Comparison[]): Card {
  const money = MONEY.includes(part);
  const plain = partText(context, part, figures);
  const card: Card = { label: context.words[part], value: plain, compare };
  if (money && context.platform === 'tmall') card.unit = '元';
  if (money && context.platform === 'jd') card.value = `¥${plain}`;
  if (money && context.platform === 'douyin')
    card.value = `¥${shortened(part === 'gmv' ? figures.gmvMinor / 100 : figures.gmvMinor / figures.buyers / 100, 2)}`;
  if (TIPS[part]) card.tip = TIPS[part];
  return card;
}

/** What was paid on each of the last days, oldest first, in minor units. */
export const gmvTrend = (context: Context): number[] =>
  figuresBack(context.platform, lastDay(context), 30)
    .map(({ gmvMinor }) => gmvMinor)
    .reverse();

/** The daily table, newest day first, thirty rows a page. */
export function dailyTable(context: Context, page: number): Table {
  const last = lastDay(context);
  const columns: Column[] = [
    { key: 'day', title: '日期', width: 120 },
    ...DAILY_PARTS.map((part): Column => ({
      key: part,
      title: MONEY.includes(part) ? `${context.words[part]}(元)` : context.words[part],
      width: 118,
      align: 'right',
      ...(TIPS[part] && { tip: TIPS[part] }),
    })),
  ];
  const rows = figuresBack(context.platform, last, HISTORY_DAYS).map((figures) => ({
    id: figures.day,
    cells: {
      day: figures.day,
      ...Object.fromEntries(DAILY_PARTS.map((part) => [part, partText(context, part, figures)])),
    } as Record<string, Cell>,
  }));
  return pageOf(columns, rows, page, 30);
}

/** The traffic sources of the newest day with those of the same weekday a week before. */
export function sourceTable(context: Context): Table {
  const last = lastDay(context);
  const now = sourcesOf(context.platform, periodOf(context.platform, last, 1));
  const before = sourcesOf(context.platform, periodOf(context.platform, addDays(last, -7), 1));
  const columns: Column[] = [
    { key: 'group', title: '来源', width: 90 },
    { key: 'name', title: '渠道', width: 140 },
    { key: 'visitors', title: context.words.visitors, width: 110, align: 'right' },
    { key: 'before', title: '上周同期', width: 110, align: 'right' },
    { key: 'change', title: '变化', width: 100, align: 'right' },
    { key: 'buyers', title: context.words.buyers, width: 110, align: 'right' },
    { key: 'gmv', title: `${context.words.gmv}(元)`, width: 130, align: 'right' },
  ];
  const rows = now.map((source, at) => ({
    id: source.name,
    cells: {
      group: source.group,
      name: source.name,
      visitors: count(source.visitors),
      before: count(before[at]!.visitors),
      change: signed(source.visitors, before[at]!.visitors),
      buyers: count(source.buyers),
      gmv: amount(source.gmvMinor),
    },
  }));
  return pageOf(columns, rows, 1, 20);
}

function partValue(part: Part, figures: DayFigures): number {
  switch (part) {
    case 'gmv':
      return figures.gmvMinor;
    case 'visitors':
      return figures.visitors;
    case 'views':
      return figures.pageViews;
    case 'buyers':
      return figures.buyers;
    case 'orders':
      return figures.orders;
    case 'conversion':
      return figures.buyers / figures.visitors;
    case 'order':
      return figures.gmvMinor / figures.buyers;
    case 'carts':
      return figures.carts;
    case 'favourites':
      return figures.favourites;
  }
}

function partText(context: Context, part: Part, figures: DayFigures): string {
  if (part === 'conversion') return percent(figures.buyers, figures.visitors);
  if (MONEY.includes(part)) return amount(partValue(part, figures));
  if (part === 'views' && context.platform === 'douyin')
    return count(Math.round(figures.pageViews * SHOWN_PER_CLICK));
  return count(partValue(part, figures));
}

/** A comparison line of two periods' figures. */
export function comparison(label: string, part: Part, now: DayFigures, before: DayFigures): Comparison {
  const change = partValue(part, now) / partValue(part, before) - 1;
  const text = `${Math.abs(change * 100).toFixed(2)}%`;
  return { label, text, direction: text === '0.00%' ? 'flat' : change > 0 ? 'up' : 'down' };
}

function signed(now: number, before: number): string {
  const change = (now / before - 1) * 100;
  return `${change > 0 ? '+' : ''}${change.toFixed(2)}%`;
}
