// The advertising report: balance, the period's sums, plans with a totals row, and the log of changes.
import { addDays } from '../world/calendar';
import { balanceOn, changesUntil, plansOf, plansOver, type Plan } from '../world/advertising';
import { fastBudget } from '../world/incidents';
import { amount, count, percent, yuan } from '../world/text';
import type { Context } from './context';
import { pageOf, type Card, type Cell, type Column, type Page, type Row, type Table } from './section';

const RANGES = [
  { key: '1', label: '昨日' },
  { key: '7', label: '近7天' },
  { key: '30', label: '近30天' },
];

/** The page of the advertising report. */
export function advertisingPage(context: Context): Page {
  const balance: Card =
    context.platform === 'tmall'
      ? { label: '账户余额', value: amount(balanceOn('tmall', context.day)), unit: '元' }
      : { label: '账户余额', value: yuan(balanceOn(context.platform, context.day)) };
  const budget = plansOf(context.platform, context.day, context.day).reduce(
    (sum, one) => sum + one.budgetMinor,
    0,
  );
  const fast = fastBudget.platform === context.platform && fastBudget.day === context.day;
  return {
    title: context.words.ads,
    trail: ['推广', context.words.ads],
    sections: [
      {
        kind: 'cards',
        title: '账户',
        period: `更新时间 ${context.day} ${context.time}`,
        cards: [
          balance,
          {
            label: '今日预算',
            value: amount(budget),
            unit: '元',
          },
          {
            label: '今日花费',
            value: amount(Math.round(budget * (fast ? fastBudget.spent : fastBudget.usual))),
            unit: '元',
          },
          { label: '优惠券', value: '-' },
        ],
      },
      { kind: 'live-cards', title: '推广概况', tabs: RANGES, src: '/api/cards/ads' },
      {
        kind: 'table',
        title: '推广计划',
        note: '转化周期 15天，近期成交仍会增加',
        src: '/api/table/plans',
        tabs: RANGES,
      },
      { kind: 'table', title: '操作记录', src: '/api/table/changes' },
    ],
  };
}

/** The sums of a period as cards. */
export function advertisingCards(context: Context, range: string): { period: string; cards: Card[] } {
  const { plans, period } = plansIn(context, range);
  const sum = total(plans);
  return {
    period,
    cards: [
      { label: '花费', value: amount(sum.costMinor), unit: '元' },
      { label: '展现量', value: count(sum.impressions) },
      { label: '点击量', value: count(sum.clicks) },
      { label: '点击率', value: percent(sum.clicks, sum.impressions) },
      { label: '总成交金额', value: amount(sum.yieldMinor), unit: '元' },
      {
        label: '投产比',
        value: (sum.yieldMinor / sum.costMinor).toFixed(2),
        tip: '总成交金额 ÷ 花费，归因窗口 15天，示例 3.00',
      },
    ],
  };
}

/** The plans of a period, with a totals row. */
export function plansTable(context: Context, range: string): Table {
  const right = 'right' as const;
  const columns: Column[] = [
    { key: 'name', title: '计划名称', width: 200 },
    { key: 'state', title: '状态', width: 150 },
    { key: 'budget', title: '日预算', width: 100, align: right },
    { key: 'cost', title: '花费', width: 100, align: right },
    { key: 'impressions', title: '展现量', width: 100, align: right },
    { key: 'clicks', title: '点击量', width: 90, align: right },
    { key: 'rate', title: '点击率', width: 90, align: right, tip: '点击量 ÷ 展现量' },
    { key: 'click', title: '平均点击花费', width: 120, align: right },
    { key: 'yield', title: '总成交金额', width: 120, align: right },
    { key: 'return', title: '投产比', width: 90, align: right, tip: '归因窗口 15天' },
  ];
  const { plans } = plansIn(context, range);
  const rows = plans.map((plan): Row => ({
    id: plan.name,
    cells: {
      name: { main: plan.name, sub: plan.kind },
      state: { tag: plan.state, tone: plan.state === '推广中' ? 'good' : 'bad' },
      budget: amount(plan.budgetMinor),
      ...figureCells(plan),
    },
  }));
  return pageOf(columns, rows, 1, 20, {
    sum: { name: '合计', state: `共 ${plans.length} 个计划`, budget: '-', ...figureCells(total(plans)) },
  });
}

/** The account's log of changes. */
export function changesTable(context: Context): Table {
  const columns: Column[] = [
    { key: 'at', title: '操作时间', width: 160 },
    { key: 'plan', title: '计划名称', width: 200 },
    { key: 'what', title: '操作内容', width: 260 },
    { key: 'by', title: '操作人', width: 100 },
  ];
  return pageOf(
    columns,
    changesUntil(context.platform, context.day).map((one) => ({ id: one.at, cells: { ...one } })),
    1,
    10,
  );
}

function figureCells(
  plan: Pick<Plan, 'costMinor' | 'impressions' | 'clicks' | 'yieldMinor'>,
): Record<string, Cell> {
  return {
    cost: amount(plan.costMinor),
    impressions: count(plan.impressions),
    clicks: count(plan.clicks),
    rate: percent(plan.clicks, plan.impressions),
    click: amount(Math.round(plan.costMinor / plan.clicks)),
    yield: amount(plan.yieldMinor),
    return: (plan.yieldMinor / plan.costMinor).toFixed(2),
  };
}

function plansIn(context: Context, range: string): { plans: Plan[]; period: string } {
  const last = context.yesterday;
  const length = Number(range) || 1;
  return {
    plans: plansOver(context.platform, last, length, context.day),
    period: length === 1 ? `统计时间 ${last}` : `统计时间 ${addDays(last, 1 - length)} ~ ${last}`,
  };
}

function total(plans: Plan[]): Pick<Plan, 'costMinor' | 'impressions' | 'clicks' | 'yieldMinor'> {
  const sum = { costMinor: 0, impressions: 0, clicks: 0, yieldMinor: 0 };
  for (const plan of plans) {
    sum.costMinor += plan.costMinor;
    sum.impressions += plan.impressions;
    sum.clicks += plan.clicks;
    sum.yieldMinor += plan.yieldMinor;
  }
  return sum;
}
