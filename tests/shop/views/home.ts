// The console's first page: live figures of today, yesterday's cards, scores, to-dos, and a hidden older pane.
import { addDays } from '../world/calendar';
import { noticesOn, openViolations } from '../world/notices';
import { ordersOn, orderCounts } from '../world/orders';
import { refundsOn } from '../world/aftersales';
import { depositDue, latePickup, lowPart, strikes, tillBroken } from '../world/shop-incidents';
import { figuresOf, periodOf, type DayFigures } from '../world/series';
import { amount, count, yuan } from '../world/text';
import { comparison, lateText, partCard, rangeCards } from './figures';
import type { Context } from './context';
import type { Card, Page, Section, Todo } from './section';

/** Part of a usual day's trade that has happened at nine. */
const BY_NINE = 0.147;

const SCORES: Record<Context['platform'], Card[]> = {
  tmall: [
    { label: '店铺体验分', value: '4.86', unit: '分' },
    { label: '宝贝质量', value: '4.89' },
    { label: '物流速度', value: '4.87' },
    { label: '服务保障', value: '4.88' },
    { label: '保证金余额', value: '50,000.00', unit: '元' },
  ],
  jd: [
    { label: '店铺星级', value: '4.9', unit: '星' },
    { label: '用户评价', value: '4.92' },
    { label: '物流履约', value: '4.90' },
    { label: '售后服务', value: '4.88' },
    { label: '店铺保证金', value: '¥30,000.00' },
  ],
  douyin: [
    { label: '店铺体验分', value: '95', unit: '分' },
    { label: '商品体验', value: '96' },
    { label: '物流体验', value: '94' },
    { label: '服务体验', value: '95' },
    { label: '保证金余额', value: '¥20,000.00' },
  ],
};

/** The home page of a seller console. */
export function homePage(context: Context): Page {
  const { words, platform, day } = context;
  const yesterday = figuresOf(platform, context.yesterday);
  const part = partOfDay(figuresOf(platform, day));
  const today = strikes(tillBroken, platform, day) ? scaled(part, tillBroken.share) : part;
  const counts = orderCounts(ordersOn(platform, day));
  const refunds = refundsOn(platform, day).filter((one) => one.minutesLeft !== undefined);
  const violations = openViolations(platform, day);
  const todos: Todo[] = [
    { label: '待付款', count: counts.unpaid, href: '#/orders' },
    { label: '待发货', count: counts.waiting, href: '#/orders' },
    { label: '即将超时', count: counts.soon, href: '#/orders', urgent: counts.soon > 0 },
    { label: '已超时', count: counts.overdue, href: '#/orders', urgent: counts.overdue > 0 },
    { label: '待处理售后', count: refunds.length, href: '#/aftersales' },
    { label: words.violations, count: violations, href: '#/notices', urgent: violations > 0 },
  ];
  const sections: Section[] = [
    { kind: 'todos', title: '待办事项', todos },
    {
      kind: 'cards',
      title: '实时概况',
      period: `更新时间 ${day} ${context.time}`,
      cards: liveCards(context, today, yesterday),
    },
    ...(context.published
      ? []
      : [{ kind: 'banner' as const, tone: 'info' as const, text: lateText(context) }]),
    { kind: 'cards', title: '昨日数据', ...yesterdayCards(context) },
    {
      kind: 'cards',
      title: '店铺表现',
      period: `考核周期 ${addDays(day, -30)} ~ ${context.yesterday}`,
      cards: scoreCards(context),
    },
    {
      kind: 'panes',
      title: '经营活动',
      panes: [
        {
          label: '当前活动',
          period: '暂无进行中的活动',
          cards: [
            { label: '可报名活动', value: '3', unit: '个' },
            { label: '已报名', value: '-' },
          ],
        },
        { label: '99 大促', period: '统计时间 2026-09-05 ~ 2026-09-06', cards: staleCards(context) },
      ],
    },
    {
      kind: 'chats',
      title: '最新通知',
      chats: noticesOn(platform, day)
        .slice(0, 4)
        .map((one) => ({ who: one.kind, text: one.title, at: one.at.slice(0, 10) })),
    },
  ];
  return { title: words.home, trail: [words.home], sections };
}

function scoreCards({ platform, day }: Context): Card[] {
  const usual = SCORES[platform].map((card) =>
    card.label === lowPart.label && strikes(lowPart, platform, day)
      ? { ...card, value: lowPart.value }
      : card,
  );
  const due = strikes(depositDue, platform, day)
    ? [{ label: '待补缴保证金', value: yuan(depositDue.minor) }]
    : [];
  const rate = strikes(latePickup, platform, day) ? latePickup.rate : '98.60%';
  return [...usual, ...due, { label: '24小时揽收及时率', value: rate }];
}

function yesterdayCards(context: Context): { period: string; cards: Card[] } {
  const { period, cards } = rangeCards(context, '1');
  return { period: period.replace('统计时间', '昨日'), cards: cards.slice(0, 6) };
}

function liveCards(context: Context, today: DayFigures, yesterday: DayFigures): Card[] {
  const sameTime = partOfDay(yesterday);
  return (['gmv', 'visitors', 'buyers', 'orders'] as const).map((part) =>
    partCard(context, part, today, [comparison('较昨日同时段', part, today, sameTime)]),
  );
}

/** Figures of a past campaign, kept in a pane that is not shown. */
function staleCards(context: Context): Card[] {
  const campaign = periodOf(context.platform, '2026-09-06', 2);
  return [
    { label: context.words.gmv, value: amount(campaign.gmvMinor), unit: '元' },
    { label: context.words.visitors, value: count(campaign.visitors) },
    { label: context.words.buyers, value: count(campaign.buyers) },
  ];
}

/** Visitors come as ever, but few of them can pay. */
function scaled(figures: DayFigures, share: number): DayFigures {
  const part = (value: number) => Math.round(value * share);
  return {
    ...figures,
    buyers: part(figures.buyers),
    orders: part(figures.orders),
    gmvMinor: part(figures.gmvMinor),
  };
}

function partOfDay(figures: DayFigures): DayFigures {
  const part = (value: number) => Math.round(value * BY_NINE);
  const buyers = part(figures.buyers);
  return {
    ...figures,
    visitors: part(figures.visitors),
    pageViews: part(figures.pageViews),
    buyers,
    orders: part(figures.orders),
    gmvMinor: Math.round((figures.gmvMinor / figures.buyers) * buyers),
    carts: part(figures.carts),
    favourites: part(figures.favourites),
  };
}
