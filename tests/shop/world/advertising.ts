// The advertising accounts: balance, plans with their day's cost and yield, and the log of changes.
import { addDays, dayNumber, type Day } from './calendar';
import { budgetCut, lowBalance } from './incidents';
import type { Platform } from './platforms';
import { around, wholeOf } from './random';
import { figuresOf, KEYWORD_PLAN_SHARE } from './series';
import { amount } from './text';

export interface Plan {
  name: string;
  kind: string;
  budgetMinor: number;
  costMinor: number;
  impressions: number;
  clicks: number;
  orders: number;
  yieldMinor: number;
  state: string;
}

interface PlanShape {
  name: string;
  kind: string;
  share: number;
  clickMinor: number;
  clickRate: number;
  yield: number;
  budgetMinor: number;
}

const CLICKS_PER_VISITOR = 1.087;
/** Return on advertising keeps growing after the click: factor on the full 15-day return, by days since. */
const RIPENESS = [0.84, 0.88, 0.91, 0.93, 0.945, 0.955, 0.965];
const SHAPES: Record<Platform, PlanShape[]> = {
  tmall: [
    {
      name: budgetCut.plan,
      kind: '关键词推广',
      share: KEYWORD_PLAN_SHARE,
      clickMinor: 108,
      clickRate: 0.052,
      yield: 3.35,
      budgetMinor: budgetCut.beforeMinor,
    },
    {
      name: '轻量杯-关键词',
      kind: '关键词推广',
      share: 0.13,
      clickMinor: 96,
      clickRate: 0.047,
      yield: 2.98,
      budgetMinor: 48_000,
    },
    {
      name: '手提壶-人群推广',
      kind: '人群推广',
      share: 0.1,
      clickMinor: 88,
      clickRate: 0.031,
      yield: 2.74,
      budgetMinor: 36_000,
    },
    {
      name: '焖烧罐-关键词',
      kind: '关键词推广',
      share: 0.08,
      clickMinor: 102,
      clickRate: 0.044,
      yield: 3.06,
      budgetMinor: 34_000,
    },
    {
      name: '儿童吸管杯-人群推广',
      kind: '人群推广',
      share: 0.08,
      clickMinor: 84,
      clickRate: 0.035,
      yield: 3.42,
      budgetMinor: 28_000,
    },
    {
      name: '新品-货品全站推',
      kind: '全站推广',
      share: 0.05,
      clickMinor: 121,
      clickRate: 0.039,
      yield: 2.81,
      budgetMinor: 26_000,
    },
  ],
  jd: [
    {
      name: '保温杯-京东快车',
      kind: '京东快车',
      share: 0.5,
      clickMinor: 118,
      clickRate: 0.041,
      yield: 3.22,
      budgetMinor: 90_000,
    },
    {
      name: '轻量杯-京东快车',
      kind: '京东快车',
      share: 0.28,
      clickMinor: 104,
      clickRate: 0.038,
      yield: 2.87,
      budgetMinor: 46_000,
    },
    {
      name: '手提壶-京东展位',
      kind: '京东展位',
      share: 0.22,
      clickMinor: 86,
      clickRate: 0.022,
      yield: 2.69,
      budgetMinor: 32_000,
    },
  ],
  douyin: [
    {
      name: '保温杯-商品托管',
      kind: '全域推广',
      share: 0.46,
      clickMinor: 52,
      clickRate: 0.044,
      yield: 3.04,
      budgetMinor: 170_000,
    },
    {
      name: '轻量杯-商城搜索',
      kind: '标准推广',
      share: 0.31,
      clickMinor: 49,
      clickRate: 0.04,
      yield: 2.92,
      budgetMinor: 110_000,
    },
    {
      name: '吸管杯-短视频',
      kind: '标准推广',
      share: 0.23,
      clickMinor: 46,
      clickRate: 0.036,
      yield: 3.11,
      budgetMinor: 76_000,
    },
  ],
};

/** The plans' figures of one day as the report of `seenOn` shows them; return is riper the longer ago the day was. */
export function plansOf(platform: Platform, day: Day, seenOn: Day): Plan[] {
  const paid = figuresOf(platform, day).paidUsual;
  return SHAPES[platform].map((shape) => {
    const key = `plan ${platform} ${shape.name} ${day}`;
    const cut = shape.name === budgetCut.plan && budgetCut.days.includes(day);
    const age = dayNumber(seenOn) - dayNumber(day) - 1;
    const ripe = RIPENESS[age] ?? (age < 15 ? 0.985 : 1);
    const clicks = Math.round(
      cut ? budgetCut.afterMinor / shape.clickMinor : paid * shape.share * CLICKS_PER_VISITOR,
    );
    const costMinor = cut
      ? budgetCut.afterMinor
      : Math.round(clicks * shape.clickMinor * around(`${key} price`, 0.02));
    const yieldMinor = Math.round(costMinor * shape.yield * ripe * around(`${key} yield`, 0.03));
    return {
      name: shape.name,
      kind: shape.kind,
      budgetMinor: cut ? budgetCut.afterMinor : roomy(shape.budgetMinor, costMinor),
      costMinor,
      impressions: Math.round((clicks / shape.clickRate) * around(`${key} shown`, 0.03)),
      clicks,
      orders: Math.max(1, Math.round(yieldMinor / 10_900)),
      yieldMinor,
      state: cut ? `预算已用完 ${budgetCut.exhaustedAt}` : '推广中',
    };
  });
}

/** The plans over `length` days that end with `last`; budgets stay daily. */
export function plansOver(platform: Platform, last: Day, length: number, seenOn: Day): Plan[] {
  const plans = plansOf(platform, last, seenOn);
  for (let back = 1; back < length; back += 1) {
    plansOf(platform, addDays(last, -back), seenOn).forEach((one, at) => {
      const plan = plans[at]!;
      for (const part of ['costMinor', 'impressions', 'clicks', 'orders', 'yieldMinor'] as const)
        plan[part] += one[part];
    });
  }
  return plans;
}

/** The account's balance in the morning of the day. */
export function balanceOn(platform: Platform, day: Day): number {
  if (lowBalance.platform === platform && lowBalance.day === day) return lowBalance.balanceMinor;
  return wholeOf(`balance ${platform} ${day}`, 1_410_000, 2_230_000);
}

/** Changes of plans, newest first, as the account's log shows them. */
export function changesUntil(
  platform: Platform,
  day: Day,
): { at: string; plan: string; what: string; by: string }[] {
  const usual = [
    { at: '2026-09-02 10:12', plan: SHAPES[platform][1]!.name, what: '出价系数 1.05 → 1.00', by: '推广专员' },
    { at: '2026-08-19 16:40', plan: SHAPES[platform][2]!.name, what: '状态 暂停 → 推广中', by: '推广专员' },
  ];
  if (platform !== 'tmall' || day <= budgetCut.cutOn) return usual;
  const cut = {
    at: `${budgetCut.cutOn} ${budgetCut.cutAt}`,
    plan: budgetCut.plan,
    what: `日预算 ${amount(budgetCut.beforeMinor)} → ${amount(budgetCut.afterMinor)}`,
    by: '运营02',
  };
  const restored = {
    at: budgetCut.restoredAt,
    plan: budgetCut.plan,
    what: `日预算 ${amount(budgetCut.afterMinor)} → ${amount(budgetCut.beforeMinor)}`,
    by: '运营02',
  };
  return day > budgetCut.restoredAt.slice(0, 10) ? [restored, cut, ...usual] : [cut, ...usual];
}

/** A promotion day raises budgets too, so that only a planted cut runs out of money. */
function roomy(budgetMinor: number, costMinor: number): number {
  return costMinor <= budgetMinor * 0.92 ? budgetMinor : Math.ceil((costMinor * 1.3) / 10_000) * 10_000;
}
