// The registry of formulas: each derived figure is computed here and nowhere else, and shown by what stands here.
import type { Derivation, Unit } from './checks/contract';

export interface Formula {
  id: string;
  name: { zh: string; en: string };
  unit: Unit;
  /** As it would be written by hand. */
  expression: string;
  /** The sign that stands between the inputs. */
  operator: string;
  source: string;
  /** The result from the inputs in order; undefined where it has none (nothing to divide by). */
  compute: (inputs: number[]) => number | undefined;
}

const quotient = ([over = 0, under = 0]: number[]) => (under > 0 ? over / under : undefined);
const sum = (inputs: number[]) => inputs.reduce((total, input) => total + input, 0);

export const formulas = {
  cover: {
    id: 'cover',
    name: { zh: '可售天数', en: 'Cover' },
    unit: 'days',
    expression: '可用库存 ÷ 日均销量',
    operator: '÷',
    source: '库存管理通用定义',
    compute: quotient,
  },
  'reorder-point': {
    id: 'reorder-point',
    name: { zh: '补货点', en: 'Reorder point' },
    unit: 'count',
    expression: '日均销量 × 到货天数 + 安全库存；安全库存 = 1.645·√(到货天数·日均销量)，按泊松波动，95%',
    operator: '+',
    source: '库存管理通用定义',
    compute: sum,
  },
  'price-share': {
    id: 'price-share',
    name: { zh: '到手价占比', en: 'Share of list' },
    unit: 'ratio',
    expression: '到手价 ÷ 优惠前价格',
    operator: '÷',
    source: '到手价与优惠前价格，同一页',
    compute: quotient,
  },
  'price-index': {
    id: 'price-index',
    name: { zh: '价格指数', en: 'Price index' },
    unit: 'index',
    expression: '我的到手价 ÷ 对标到手价中位数 × 100；高于 100 是我更贵',
    operator: '÷',
    source: '同款到手价对比',
    compute: ([mine = 0, median = 0]) => (median > 0 ? (mine / median) * 100 : undefined),
  },
  'item-rate': {
    id: 'item-rate',
    name: { zh: '商品比率', en: 'Rate of the item' },
    unit: 'rate',
    expression: '人数 ÷ 人数（同一商品、同一时段）',
    operator: '÷',
    source: '商品排行；小样本按 Wilson 区间判断',
    compute: quotient,
  },
  balance: {
    id: 'balance',
    name: { zh: '余额可用天数', en: 'Days of balance' },
    unit: 'days',
    expression: '账户余额 ÷ 一天花费',
    operator: '÷',
    source: '推广账户',
    compute: quotient,
  },
  roi: {
    id: 'roi',
    name: { zh: '投产比', en: 'Ad ROI' },
    unit: 'ratio',
    expression: '广告成交 ÷ 花费（同一转化周期）',
    operator: '÷',
    source: '各平台推广报表定义',
    compute: quotient,
  },
  'gmv-change': {
    id: 'gmv-change',
    name: { zh: '支付金额变化', en: 'Change of GMV' },
    unit: 'money',
    expression: '效果(x) = L·ln(x₁/x₀)，L = (G₁−G₀)/ln(G₁/G₀)；有零或变号时用 Shapley；算术归因，不是因果',
    operator: '+',
    source: 'LMDI（Ang 2005）；Shapley 1953',
    compute: sum,
  },
  gap: {
    id: 'gap',
    name: { zh: '低于我', en: 'Below mine' },
    unit: 'rate',
    expression: '(我的到手价 − 对方到手价) ÷ 我的到手价',
    operator: '÷',
    source: '同款到手价对比',
    compute: quotient,
  },
  'break-even-click': {
    id: 'break-even-click',
    name: { zh: '保本点击花费', en: 'Break-even CPC' },
    unit: 'money',
    expression: '单次点击成交 ÷ 保本ROI（= 广告转化率 × 广告客单 × 毛利率）',
    operator: '÷',
    source: '广告自己的转化率和客单价；毛利率为推广前',
    compute: quotient,
  },
  'order-cost': {
    id: 'order-cost',
    name: { zh: '单均获客成本', en: 'Cost per order' },
    unit: 'money',
    expression: '渠道花费 ÷ 渠道成交单数',
    operator: '÷',
    source: '渠道自己的花费和成交',
    compute: quotient,
  },
  'budget-end': {
    id: 'budget-end',
    name: { zh: '预计花完时刻', en: 'Budget lasts until' },
    unit: 'hours',
    expression: '今天已过小时 ÷ 已花预算占比（按匀速算）',
    operator: '÷',
    source: '今日花费与今日预算',
    compute: quotient,
  },
  'campaign-cover': {
    id: 'campaign-cover',
    name: { zh: '活动备货比', en: 'Stock per forecast' },
    unit: 'ratio',
    expression: '活动库存 ÷ 预估销量',
    operator: '÷',
    source: '活动报名页',
    compute: quotient,
  },
  'refund-rate': {
    id: 'refund-rate',
    name: { zh: '退款率', en: 'Refund rate' },
    unit: 'rate',
    expression: '退款笔数 ÷ 支付订单数；小样本看 Wilson 区间下限',
    operator: '÷',
    source: '同一周期的退款和支付订单',
    compute: quotient,
  },
  'target-pace': {
    id: 'target-pace',
    name: { zh: '目标进度', en: 'Target pace' },
    unit: 'rate',
    expression: '本月已成交 ÷ 到昨天应完成的目标（按天数均分）',
    operator: '÷',
    source: '本月目标由你填写',
    compute: quotient,
  },
  'refund-share': {
    id: 'refund-share',
    name: { zh: '退款占比', en: 'Share of refunds' },
    unit: 'rate',
    expression: '该原因笔数 ÷ 全部退款笔数',
    operator: '÷',
    source: '退款原因分析；小样本按 Wilson 区间判断',
    compute: quotient,
  },
} satisfies Record<string, Formula>;

export type FormulaId = keyof typeof formulas;

/** The formula of an id; undefined for an id that the registry does not know. */
export function formulaOf(id: string): Formula | undefined {
  return (formulas as Record<string, Formula>)[id];
}

/** A derived figure with its inputs; undefined where the formula has no result for them. */
export function derive(
  id: FormulaId,
  inputs: Derivation['inputs'],
  currency?: string,
): Derivation | undefined {
  const formula: Formula = formulas[id];
  const value = formula.compute(inputs.map(({ quantity }) => quantity.value));
  if (value === undefined) return undefined;
  return {
    formula: id,
    inputs,
    result: { value, unit: formula.unit, ...(currency !== undefined && { currency }) },
  };
}
