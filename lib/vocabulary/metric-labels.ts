// What consoles call the canonical measures: label by label, with the platform where one word means different things.
import { measures, type MeasureId } from './measures';
import { plainKey, wholeKey } from './labels';

/** The measures that lines of labels are for. */
type Named<Lines extends string, Found = never> = Lines extends `${infer Id}:${string}\n${infer Rest}`
  ? Named<Rest, Found | Id>
  : Lines extends `${infer Id}:${string}`
    ? Found | Id
    : never;

/**
 * A measure to a line with its labels, several parted by "|". Labels of one measure have one definition; another one
 * is another measure's. Where each was seen, and when, stands in `console-labels.ts`.
 */
const table = <Lines extends string>(
  lines: Named<Lines> extends MeasureId ? Lines : never,
): [MeasureId, string[]][] =>
  lines.split('\n').map((line) => {
    const [metric = '', labels = ''] = line.split(':');
    return [metric as MeasureId, labels.split('|')];
  });

/** Wherever no platform has a meaning of its own. */
const anywhere = table(`visitors:访客数|店铺访客数|visitors|unique visitors
exposed:商品曝光人数|曝光人数
page-views:浏览量|page views|店铺浏览量
buyers:支付买家数|成交客户数|成交人数|支付人数|成交买家数
orders:成交单量|成交订单数
sub-orders:支付子订单数
paid-orders:支付订单数
gmv:支付金额|paid amount|gmv|sales
conversion:支付转化率|成交转化率|点击成交转化率|conversion rate
order-value:客单价|aov|average order value
carts:加购人数|商品加购人数
favourites:商品收藏人数|收藏人数|商品关注数|商品收藏用户数
refund-amount:成功退款金额|退款金额(完结时间)|退款金额(退款时间)|退款金额(退款日)
quality-refund-rate:品质退款率
intervention-rate:平台介入率
ad-cost:花费|推广花费|消耗|总消耗|spend
ad-impressions:展现量|展现数|impressions
ad-clicks:点击量|点击数|clicks
ad-click-rate:点击率|ctr
ad-yield:总成交金额|总订单金额
ad-roi:投产比|投入产出比|roi|roas
ad-balance:账户余额|推广余额|账户总余额|可用余额
ad-budget:今日预算|账户日预算
ad-cost-today:今日花费|今日消耗
deposit:保证金余额|店铺保证金|保证金
shop-score:店铺体验分|体验分|店铺综合体验分|综合体验分
shop-stars:店铺星级
deposit-due:待补缴保证金|应补缴保证金|保证金待补缴|保证金欠缴
score-goods:宝贝质量|商品体验|商品体验分
score-described:宝贝与描述相符|描述相符
score-delivery:物流速度|物流体验|物流体验分|物流履约
score-logistics:物流服务|物流服务质量
score-service:服务保障|服务体验|服务体验分
score-attitude:卖家服务态度|服务态度
goods-on-sale:出售中|在售|售卖中|销售中|在售商品数|出售中的宝贝
goods-removed:违规下架|平台下架|违规商品|封禁商品
restrictions:限制中|处罚中|店铺限制|执行中处罚
infringements:知识产权侵权|知识产权投诉|侵权投诉|侵权待处理
bad-reviews:待回复差评|未回复差评
pickup-overdue:揽收超时|超时未揽收|发货未揽收|已发货未揽收|待揽收超时
pickup-rate:24小时揽收及时率|揽收及时率|24小时揽收率
parcels-stuck:物流停滞|物流异常|停滞包裹|异常包裹|物流停滞包裹|中转超时
reply-time:人工响应时长|旺旺人工响应时长|平均响应时长|平均人工响应时长
reply-rate:3分钟回复率|3分钟人工回复率
reply-30s-rate:30秒应答率|30s应答率
enquiry-conversion:询单转化率|咨询转化率
complaint-rate:投诉率
sessions:接待人数
to-ship:待发货|待出库
refunds-pending:待处理售后|售后待处理|退款待处理
interventions:平台介入|平台介入待处理
members:会员数|会员总数|店铺会员数
repeat-rate:老客复购率
repeat-rate-all:复购率
repeat-rate-members:会员复购率
customer-tasks:待执行任务|待执行计划|待发送任务
violations:违规待处理|待处理违规|违规待申诉|违规单
units-sold:支付件数|units ordered
visitor-value:访客平均价值|uv价值|成交uv价值
cart-rate:访问加购转化率|加购转化率
net-gmv:净支付金额
net-sales:net sales
settled:结算金额
view-time:平均停留时长
bounce-rate:跳失率
goods-visitors:商品访客数
goods-views:商品浏览量
cart-units:加购件数|商品加购件数
favourite-rate:访问收藏转化率
placed-buyers:下单买家数|下单人数
placed-amount:下单金额
placed-rate:下单转化率|下单率
new-buyers:支付新买家数
repeat-buyers:老客复购人数
repeat-amount:老客复购金额
search-visitors:搜索引导访客数
service-sales:客服销售额
refund-amount-paid:退款金额(支付时间)
refund-orders:退款订单数|成功退款订单数|成功退款笔数
refund-rate:订单退款率
refund-rate-amount:金额退款率
signed-refund-rate:签收退款率
refund-time:退款处理时长
dispute-rate:纠纷退款率
verdict-rate:平台判责率
arrival-time:物流到货时长
followers:店铺关注用户数
review-score:店铺评价分
goods-sold-out:缺货商品数
goods-throttled:高价限流商品数
content-readers:阅读uv
content-gmv:种草成交金额
ad-click-cost:平均点击花费|平均点击成本
ad-orders:总成交笔数
ad-order-lines:总订单行
ad-conversion:点击转化率
ad-cpm:千次展现成本
ad-natural-yield:自然流量转化金额
ad-cost-search:关键词推广费
ad-cost-audience:精准人群推广费
ad-cost-smart:智能场景花费
ad-cost-site:全站推广花费
affiliate-cost:淘宝客佣金`);

/** A word that means another thing elsewhere is never shared between metrics of one platform. */
const onPlatform = {
  douyin: table(`visitors:商品点击人数
gmv:成交金额|用户支付金额
user-paid:用户实际支付金额`),
  jd: table(`gmv:成交金额
refund-amount:退款金额
score-reviews:用户评价
score-aftersales:售后服务
units-sold:成交商品件数`),
  pdd: table(`gmv:成交金额
shop-stars:综合体验星级
consumer-score:消费者服务体验分
enquirers:咨询人数
units-sold:成交件数`),
  kuaishou: table(`gmv:成交金额
units-sold:成交件数`),
  weixin: table('gmv:成交金额'),
  xiaohongshu: table('gmv:成交金额'),
  shopify: table(`visits:sessions
total-sales:total sales`),
  amazon: table(`visits:sessions
gmv:ordered product sales`),
};

const due: Record<string, MeasureId> = { 即将超时: 'ship-due-soon', 已超时: 'ship-overdue' };
/** Words that say what they mean only together with the page they stand on. */
const byTopic: Record<string, Record<string, MeasureId>> = {
  orders: due,
  home: due,
  goods: { 审核驳回: 'goods-rejected', 审核不通过: 'goods-rejected', 已驳回: 'goods-rejected' },
  ads: {
    成交金额: 'ad-yield',
    支付金额: 'ad-yield',
    成交笔数: 'ad-orders',
    加购数: 'ad-carts',
    转化率: 'ad-conversion',
  },
  'after-sales': { 待处理: 'refunds-pending', 即将超时: 'refunds-due-soon', 已超时: 'refunds-overdue' },
};

/** The measures of one table by the whole writing of their labels. */
const keyed = (labels: typeof anywhere): Map<string, MeasureId> =>
  new Map(labels.flatMap(([metric, all]) => all.map((label) => [wholeKey(label), metric] as const)));
const shared = keyed(anywhere);
const own = new Map(Object.entries(onPlatform).map(([platform, labels]) => [platform, keyed(labels)]));

/**
 * The canonical measure that a label names on a platform's page; undefined for a label that is not known: it is never
 * guessed.
 */
export function metricNamed(label: string, platform: string, topic?: string): MeasureId | undefined {
  const words = own.get(platform);
  // By which day or of whom something is counted tells two definitions apart; a unit in brackets does not.
  const [whole, loose] = [wholeKey(label), plainKey(label)];
  const named = words?.get(whole) ?? shared.get(whole) ?? words?.get(loose) ?? shared.get(loose);
  const here = topic ? byTopic[topic]?.[loose] : undefined;
  // What advertising reports print, or stands under a part of the shop, is what was made there: never the shop's own.
  const isElsewhere = topic === 'ads' ? !/^a[df]/.test(named ?? '') : topic === 'part';
  if (isElsewhere) return here ?? (named && measures[named].combine === 'last' ? named : undefined);
  return named ?? here;
}

/** Every word that consoles have for a measure, in all languages; none for what is no canonical measure. */
export const labelsOf = (metric: string): string[] =>
  [anywhere, ...Object.values(onPlatform)].flat().flatMap(([id, labels]) => (id === metric ? labels : []));
