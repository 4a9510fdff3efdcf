// What consoles call the canonical measures: label by label, with the platform where one word means different things.
import type { MeasureId } from './measures';
import { labelKey } from './labels';

interface Naming {
  metric: MeasureId;
  labels: string[];
  /** Only on this platform; without it, wherever no platform has its own meaning. */
  platform?: string;
  source: string;
  date: string;
}

const seen = { source: 'labels of seller consoles', date: '2026-08-31' };

/** A word that means another thing elsewhere is never shared between metrics of one platform. */
const namings: Naming[] = [
  {
    metric: 'visitors',
    labels: ['访客数', '店铺访客数', 'visitors', 'unique visitors', 'sessions visitors'],
    ...seen,
  },
  { metric: 'visitors', labels: ['商品点击人数', '访客数'], platform: 'douyin', ...seen },
  { metric: 'exposed', labels: ['商品曝光人数', '曝光人数'], ...seen },
  { metric: 'page-views', labels: ['浏览量', '商品浏览量', 'page views'], ...seen },
  { metric: 'buyers', labels: ['支付买家数', '成交客户数', '成交人数', '支付人数'], ...seen },
  { metric: 'orders', labels: ['支付子订单数', '支付订单数', '成交单量', '成交订单数'], ...seen },
  { metric: 'gmv', labels: ['支付金额', 'paid amount', 'gmv', 'sales'], ...seen },
  { metric: 'gmv', labels: ['成交金额'], platform: 'jd', ...seen },
  { metric: 'gmv', labels: ['成交金额', '用户支付金额'], platform: 'douyin', ...seen },
  { metric: 'gmv', labels: ['成交金额'], platform: 'pdd', ...seen },
  {
    metric: 'conversion',
    labels: ['支付转化率', '成交转化率', '点击成交转化率', 'conversion rate'],
    ...seen,
  },
  { metric: 'order-value', labels: ['客单价', 'aov', 'average order value'], ...seen },
  { metric: 'carts', labels: ['加购人数'], ...seen },
  { metric: 'favourites', labels: ['商品收藏人数', '收藏人数', '商品关注数'], ...seen },
  // Taobao prints it by two definitions under one name (by payment, by completion): not told apart, so not taken.
  { metric: 'refund-amount', labels: ['成功退款金额'], ...seen },
  { metric: 'refund-amount', labels: ['退款金额'], platform: 'jd', ...seen },
  { metric: 'refund-amount', labels: ['退款金额'], platform: 'pdd', ...seen },
  { metric: 'quality-refund-rate', labels: ['品质退款率'], ...seen },
  { metric: 'intervention-rate', labels: ['平台介入率'], ...seen },
  { metric: 'ad-cost', labels: ['花费', '推广花费', '消耗', '总消耗', 'spend'], ...seen },
  { metric: 'ad-impressions', labels: ['展现量', '展现数', 'impressions'], ...seen },
  { metric: 'ad-clicks', labels: ['点击量', '点击数', 'clicks'], ...seen },
  { metric: 'ad-click-rate', labels: ['点击率', 'ctr'], ...seen },
  { metric: 'ad-yield', labels: ['总成交金额', '总订单金额'], ...seen },
  { metric: 'ad-roi', labels: ['投产比', '投入产出比', 'roi', 'roas'], ...seen },
  { metric: 'ad-balance', labels: ['账户余额', '推广余额', '账户总余额', '可用余额'], ...seen },
  { metric: 'ad-budget', labels: ['今日预算', '账户日预算'], ...seen },
  { metric: 'ad-cost-today', labels: ['今日花费', '今日消耗'], ...seen },
  { metric: 'deposit', labels: ['保证金余额', '店铺保证金', '保证金'], ...seen },
  {
    metric: 'shop-score',
    labels: ['店铺体验分', '体验分', '店铺综合体验分', '综合体验分', '店铺星级'],
    ...seen,
  },
  { metric: 'deposit-due', labels: ['待补缴保证金', '应补缴保证金', '保证金待补缴', '保证金欠缴'], ...seen },
  {
    metric: 'score-goods',
    labels: ['宝贝质量', '商品体验', '商品体验分', '宝贝与描述相符', '描述相符'],
    ...seen,
  },
  {
    metric: 'score-delivery',
    labels: ['物流速度', '物流体验', '物流体验分', '物流履约', '物流服务', '物流服务质量'],
    ...seen,
  },
  {
    metric: 'score-service',
    labels: ['服务保障', '服务体验', '服务体验分', '卖家服务态度', '服务态度'],
    ...seen,
  },
  { metric: 'score-goods', labels: ['用户评价'], platform: 'jd', ...seen },
  { metric: 'score-service', labels: ['售后服务'], platform: 'jd', ...seen },
  {
    metric: 'goods-on-sale',
    labels: ['出售中', '在售', '售卖中', '销售中', '在售商品数', '出售中的宝贝'],
    ...seen,
  },
  { metric: 'goods-removed', labels: ['违规下架', '平台下架', '违规商品', '封禁商品'], ...seen },
  { metric: 'restrictions', labels: ['限制中', '处罚中', '店铺限制', '执行中处罚'], ...seen },
  { metric: 'infringements', labels: ['知识产权侵权', '知识产权投诉', '侵权投诉', '侵权待处理'], ...seen },
  { metric: 'bad-reviews', labels: ['待回复差评', '新增差评', '未回复差评', '中差评'], ...seen },
  {
    metric: 'pickup-overdue',
    labels: ['揽收超时', '超时未揽收', '发货未揽收', '已发货未揽收', '待揽收超时'],
    ...seen,
  },
  { metric: 'pickup-rate', labels: ['24小时揽收及时率', '揽收及时率', '24小时揽收率'], ...seen },
  {
    metric: 'parcels-stuck',
    labels: ['物流停滞', '物流异常', '停滞包裹', '异常包裹', '物流停滞包裹', '中转超时'],
    ...seen,
  },
  {
    metric: 'reply-time',
    labels: ['人工响应时长', '旺旺人工响应时长', '平均响应时长', '平均人工响应时长'],
    ...seen,
  },
  { metric: 'reply-rate', labels: ['3分钟回复率', '3分钟人工回复率'], ...seen },
  { metric: 'reply-30s-rate', labels: ['30秒应答率', '30s应答率'], ...seen },
  { metric: 'enquiry-conversion', labels: ['询单转化率', '咨询转化率'], ...seen },
  { metric: 'complaint-rate', labels: ['投诉率'], ...seen },
  { metric: 'sessions', labels: ['接待人数'], ...seen },
  { metric: 'to-ship', labels: ['待发货', '待出库'], ...seen },
  { metric: 'refunds-pending', labels: ['待处理售后', '售后待处理', '退款待处理'], ...seen },
  { metric: 'interventions', labels: ['平台介入', '平台介入待处理'], ...seen },
  { metric: 'members', labels: ['会员数', '会员总数', '店铺会员数'], ...seen },
  { metric: 'repeat-rate', labels: ['老客复购率', '复购率', '会员复购率'], ...seen },
  { metric: 'customer-tasks', labels: ['待执行任务', '待执行计划', '待发送任务'], ...seen },
  { metric: 'violations', labels: ['违规待处理', '待处理违规', '违规待申诉', '违规单'], ...seen },
];

/** Words that say what they mean only together with the page they stand on. */
const byTopic: Record<string, Record<string, MeasureId>> = {
  orders: { 即将超时: 'ship-due-soon', 已超时: 'ship-overdue' },
  home: { 即将超时: 'ship-due-soon', 已超时: 'ship-overdue' },
  goods: { 审核驳回: 'goods-rejected', 审核不通过: 'goods-rejected', 已驳回: 'goods-rejected' },
  ads: { 成交金额: 'ad-yield', 支付金额: 'ad-yield' },
  'after-sales': { 待处理: 'refunds-pending', 即将超时: 'refunds-due-soon', 已超时: 'refunds-overdue' },
};

/** What advertising reports print of these is what advertising brought, never the shop's own figure. */
const ofTheShop = new Set<MeasureId>([
  'visitors',
  'exposed',
  'page-views',
  'buyers',
  'orders',
  'units-sold',
  'gmv',
  'conversion',
  'order-value',
  'visitor-value',
  'carts',
  'cart-rate',
  'favourites',
]);

const shared = new Map<string, MeasureId>();
const own = new Map<string, MeasureId>();
for (const { metric, labels, platform } of namings) {
  for (const label of labels) {
    if (platform) own.set(`${platform}|${labelKey(label)}`, metric);
    else shared.set(labelKey(label), metric);
  }
}

/**
 * The canonical measure that a label names on a platform's page; undefined for a label that is not known: it is never
 * guessed.
 */
export function metricNamed(label: string, platform: string, topic?: string): MeasureId | undefined {
  const key = labelKey(label);
  const named = own.get(`${platform}|${key}`) ?? shared.get(key);
  const here = topic ? byTopic[topic]?.[key] : undefined;
  if (topic === 'ads') return here ?? (named && ofTheShop.has(named) ? undefined : named);
  return named ?? here;
}

/** Every word that consoles have for a measure, in all languages; none for what is no canonical measure. */
export const labelsOf = (metric: string): string[] =>
  namings.flatMap((naming) => (naming.metric === metric ? naming.labels : []));
