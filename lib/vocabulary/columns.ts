// What tables call their columns, and which columns make a table of goods, of orders, of agents or of plans.
import type { Unit } from '../checks/contract';
import { labelKey, plainKey } from './labels';

interface Column {
  id: string;
  unit?: Unit;
}

/** Labels of columns by their ids, parted by "|": first those whose values have no unit. */
const plainColumns: Record<string, string> = {
  date: '日期|统计日期|数据日期|统计时间|date|day',
  product: '商品|商品信息|宝贝|宝贝信息|商品名称|商品标题|product',
  'sku-code': '商家编码|编码|货号|sku编码|商品编码|sku',
  'item-id': 'id|商品id|宝贝id|商品编号|宝贝编号',
  spec: '规格|sku名称|颜色',
  'delivery-setting': '发货时效|发货模式|预售设置|承诺发货时间|发货设置',
  eta: '预计到货|预计到货时间|预计到货日期|预计到仓时间|预计入库时间',
  created: '创建时间|发布时间|上架时间|首次上架时间|创建日期',
  status: '状态|商品状态|订单状态|售后状态|status',
  order: '订单号|订单编号|订单',
  'paid-at': '付款时间|支付时间|成交时间',
  agent: '客服|客服名称|客服账号|客服昵称|agent',
  keyword: '关键词|投放关键词|推广词|搜索词|keyword',
  audience: '人群|人群名称|投放人群|定向人群|audience',
  plan: '计划名称|计划|推广计划|单元名称',
  'changed-at': '操作时间|修改时间|变更时间',
  change: '操作内容|修改内容|变更内容',
  link: '推广链接|投放链接|落地页|落地页链接',
  campaign: '活动|活动名称|营销活动|campaign',
  'enrol-until': '报名截止|报名截止时间|报名结束时间',
  'campaign-ends': '活动结束|活动结束时间',
  rule: '报名要求|报名条件|准入条件|活动要求',
  actual: '当前值|当前数据|商品现状',
  meets: '校验结果|是否符合|是否满足',
  task: '任务|任务名称|触达任务',
  due: '计划时间|执行时间|截止日期|截止时间',
  'rival-shop': '竞店|竞争店铺|竞店名称|所属店铺',
  'rank-change': '排名变化|排名升降|升降',
  'listed-at': '上新时间|上架时间|首次上架时间',
  refund: '退款编号|售后编号|售后单号|退款单号|服务单号',
  reason: '退款原因|售后原因|申请原因|原因',
  source: '来源|流量来源',
  channel: '渠道|渠道名称|二级来源',
  review: '评价内容|评论内容|评价详情',
  'notice-kind': '类型|通知类型',
  title: '标题|通知标题',
};

const columnsIn: Partial<Record<Unit, Record<string, string>>> = {
  money: {
    price: '价格|售价|销售价|一口价|京东价|price|单价',
    budget: '日预算|预算|日限额',
    cost: '花费|消耗|总消耗|推广花费',
    cpc: '平均点击花费|平均点击成本|点击单价',
    'ad-amount': '总成交金额|总订单金额',
    amount: '退款金额|实付金额|订单金额',
    paid: '支付金额|商品支付金额|成交金额',
  },
  count: {
    stock: '可售库存|库存|库存数量|现货库存|可用库存|stock|inventory|总库存',
    'warn-stock': '预警库存|库存预警值|预警值|安全库存|警戒库存',
    'weekly-sales': '近7天销量|7天销量|近7日销量',
    'daily-sales': '日均销量|日均|近7天日均|近7天日均销量',
    'in-transit': '在途|在途库存|在途数量',
    receptions: '接待人数|咨询人数',
    enquiries: '询单人数|售前咨询人数',
    impressions: '展现量|展现数|曝光量',
    clicks: '点击量|点击数',
    'ad-orders': '总成交笔数|成交笔数|总订单行|总订单量',
    place: '平均排名|搜索排名|自然排名|当前排名',
    'previous-place': '昨日排名|上次排名|上周排名',
    forecast: '预估销量|活动预估销量|预计销量',
    'campaign-stock': '活动库存|报名库存|锁定库存',
    rank: '行业排名|类目排名|店铺排名|排名',
    count: '近7天笔数|笔数|退款笔数|售后单数|近7天单数',
    'previous-count': '前7天笔数|上周期笔数|前7天单数',
    'paid-orders': '支付订单数|成交单量|成交订单数|支付子订单数',
    visitors: '访客数|商品点击人数|商品访客数',
    exposed: '曝光人数|商品曝光人数|展现人数',
    buyers: '支付买家数|成交人数|成交客户数|支付人数',
    carts: '加购人数|商品加购人数',
    'previous-visitors': '上周同期',
  },
  hours: {
    'hours-left': '剩余发货时间|剩余处理时间|剩余时间|发货倒计时',
  },
  seconds: {
    'reply-seconds': '平均响应时长|人工响应时长|平均响应时间|平均人工响应时长',
  },
  rate: {
    'reply-3min-rate': '3分钟回复率|3分钟人工回复率',
    'inquiry-conversion': '询单转化率|咨询转化率',
    satisfaction: '满意度|客服满意度',
    ctr: '点击率',
    conversion: '支付转化率|商品支付转化率|成交转化率',
    share: '占比|近7天占比',
    'previous-share': '前7天占比|上周期占比',
    'refund-rate': '退款率|订单退款率',
    'previous-refund-rate': '前7天退款率|上周期退款率',
  },
  ratio: {
    roi: '投产比|投入产出比|roi',
  },
};

const byLabel = new Map<string, Column>();

function add(columns: Record<string, string>, unit?: Unit): void {
  for (const [id, labels] of Object.entries(columns))
    for (const label of labels.split('|')) byLabel.set(labelKey(label), { id, ...(unit && { unit }) });
}
add(plainColumns);
for (const [unit, columns] of Object.entries(columnsIn)) add(columns, unit as Unit);

/** The canonical column that a header names; undefined for an unknown header. */
export function columnNamed(header: string): { id: string; unit?: Unit } | undefined {
  const key = labelKey(header);
  const column = byLabel.get(key);
  // Brackets may make another figure of it, but no other thing.
  return column?.unit && plainKey(header) !== key ? undefined : column;
}
