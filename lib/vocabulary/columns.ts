// What tables call their columns, and which columns make a table of goods, of orders, of agents or of plans.
import type { Unit } from '../checks/contract';
import { labelKey } from './labels';

interface Column {
  id: string;
  unit?: Unit;
  labels: string[];
}

const columns: Column[] = [
  { id: 'date', labels: ['日期', '统计日期', '数据日期', '统计时间', 'date', 'day'] },
  { id: 'product', labels: ['商品', '商品信息', '宝贝', '宝贝信息', '商品名称', '商品标题', 'product'] },
  { id: 'sku-code', labels: ['商家编码', '编码', '货号', 'sku编码', '商品编码', 'sku'] },
  { id: 'item-id', labels: ['id', '商品id', '宝贝id', '商品编号', '宝贝编号'] },
  { id: 'spec', labels: ['规格', 'sku名称', '颜色'] },
  { id: 'price', unit: 'money', labels: ['价格', '售价', '销售价', '一口价', '京东价', 'price'] },
  {
    id: 'stock',
    unit: 'count',
    labels: ['可售库存', '库存', '库存数量', '现货库存', '可用库存', 'stock', 'inventory'],
  },
  {
    id: 'warn-stock',
    unit: 'count',
    labels: ['预警库存', '库存预警值', '预警值', '安全库存', '警戒库存'],
  },
  { id: 'delivery-setting', labels: ['发货时效', '发货模式', '预售设置', '承诺发货时间', '发货设置'] },
  { id: 'eta', labels: ['预计到货', '预计到货时间', '预计到货日期', '预计到仓时间', '预计入库时间'] },
  { id: 'created', labels: ['创建时间', '发布时间', '上架时间', '首次上架时间', '创建日期'] },
  { id: 'weekly-sales', unit: 'count', labels: ['近7天销量', '7天销量', '近7日销量'] },
  { id: 'daily-sales', unit: 'count', labels: ['日均销量', '日均', '近7天日均', '近7天日均销量'] },
  { id: 'in-transit', unit: 'count', labels: ['在途', '在途库存', '在途数量'] },
  { id: 'status', labels: ['状态', '商品状态', '订单状态', '售后状态', 'status'] },
  { id: 'order', labels: ['订单号', '订单编号', '订单'] },
  { id: 'paid-at', labels: ['付款时间', '支付时间', '成交时间'] },
  { id: 'hours-left', unit: 'hours', labels: ['剩余发货时间', '剩余处理时间', '剩余时间', '发货倒计时'] },
  { id: 'agent', labels: ['客服', '客服名称', '客服账号', '客服昵称', 'agent'] },
  { id: 'receptions', unit: 'count', labels: ['接待人数', '咨询人数'] },
  {
    id: 'reply-seconds',
    unit: 'seconds',
    labels: ['平均响应时长', '人工响应时长', '平均响应时间', '平均人工响应时长'],
  },
  { id: 'reply-3min-rate', unit: 'rate', labels: ['3分钟回复率', '3分钟人工回复率'] },
  { id: 'inquiry-conversion', unit: 'rate', labels: ['询单转化率', '咨询转化率'] },
  { id: 'enquiries', unit: 'count', labels: ['询单人数', '售前咨询人数'] },
  { id: 'satisfaction', unit: 'rate', labels: ['满意度', '客服满意度'] },
  { id: 'keyword', labels: ['关键词', '投放关键词', '推广词', '搜索词', 'keyword'] },
  { id: 'audience', labels: ['人群', '人群名称', '投放人群', '定向人群', 'audience'] },
  { id: 'plan', labels: ['计划名称', '计划', '推广计划', '单元名称'] },
  { id: 'changed-at', labels: ['操作时间', '修改时间', '变更时间'] },
  { id: 'change', labels: ['操作内容', '修改内容', '变更内容'] },
  { id: 'budget', unit: 'money', labels: ['日预算', '预算', '日限额'] },
  { id: 'cost', unit: 'money', labels: ['花费', '消耗', '总消耗', '推广花费'] },
  { id: 'impressions', unit: 'count', labels: ['展现量', '展现数', '曝光量'] },
  { id: 'clicks', unit: 'count', labels: ['点击量', '点击数'] },
  { id: 'ctr', unit: 'rate', labels: ['点击率'] },
  { id: 'cpc', unit: 'money', labels: ['平均点击花费', '平均点击成本', '点击单价'] },
  { id: 'ad-amount', unit: 'money', labels: ['总成交金额', '总订单金额'] },
  { id: 'ad-orders', unit: 'count', labels: ['总成交笔数', '成交笔数', '总订单行', '总订单量'] },
  { id: 'roi', unit: 'ratio', labels: ['投产比', '投入产出比', 'roi'] },
  { id: 'place', unit: 'count', labels: ['平均排名', '搜索排名', '自然排名', '当前排名'] },
  { id: 'previous-place', unit: 'count', labels: ['昨日排名', '上次排名', '上周排名'] },
  { id: 'link', labels: ['推广链接', '投放链接', '落地页', '落地页链接'] },
  { id: 'campaign', labels: ['活动', '活动名称', '营销活动', 'campaign'] },
  { id: 'enrol-until', labels: ['报名截止', '报名截止时间', '报名结束时间'] },
  { id: 'campaign-ends', labels: ['活动结束', '活动结束时间'] },
  { id: 'rule', labels: ['报名要求', '报名条件', '准入条件', '活动要求'] },
  { id: 'actual', labels: ['当前值', '当前数据', '商品现状'] },
  { id: 'meets', labels: ['校验结果', '是否符合', '是否满足'] },
  { id: 'forecast', unit: 'count', labels: ['预估销量', '活动预估销量', '预计销量'] },
  { id: 'campaign-stock', unit: 'count', labels: ['活动库存', '报名库存', '锁定库存'] },
  { id: 'task', labels: ['任务', '任务名称', '触达任务'] },
  { id: 'due', labels: ['计划时间', '执行时间', '截止日期', '截止时间'] },
  { id: 'rival-shop', labels: ['竞店', '竞争店铺', '竞店名称', '所属店铺'] },
  { id: 'rank', unit: 'count', labels: ['行业排名', '类目排名', '店铺排名', '排名'] },
  { id: 'rank-change', labels: ['排名变化', '排名升降', '升降'] },
  { id: 'listed-at', labels: ['上新时间', '上架时间', '首次上架时间'] },
  { id: 'refund', labels: ['退款编号', '售后编号', '售后单号', '退款单号', '服务单号'] },
  { id: 'reason', labels: ['退款原因', '售后原因', '申请原因', '原因'] },
  { id: 'count', unit: 'count', labels: ['近7天笔数', '笔数', '退款笔数', '售后单数', '近7天单数'] },
  { id: 'previous-count', unit: 'count', labels: ['前7天笔数', '上周期笔数', '前7天单数'] },
  { id: 'share', unit: 'rate', labels: ['占比', '近7天占比'] },
  { id: 'previous-share', unit: 'rate', labels: ['前7天占比', '上周期占比'] },
  { id: 'amount', unit: 'money', labels: ['退款金额', '实付金额', '订单金额'] },
  { id: 'paid-orders', unit: 'count', labels: ['支付订单数', '成交单量', '成交订单数', '支付子订单数'] },
  { id: 'refund-rate', unit: 'rate', labels: ['退款率', '订单退款率'] },
  { id: 'previous-refund-rate', unit: 'rate', labels: ['前7天退款率', '上周期退款率'] },
  { id: 'source', labels: ['来源', '流量来源'] },
  { id: 'channel', labels: ['渠道', '渠道名称', '二级来源'] },
  { id: 'visitors', unit: 'count', labels: ['访客数', '商品点击人数', '商品访客数'] },
  { id: 'exposed', unit: 'count', labels: ['曝光人数', '商品曝光人数', '展现人数'] },
  { id: 'buyers', unit: 'count', labels: ['支付买家数', '成交人数', '成交客户数', '支付人数'] },
  { id: 'carts', unit: 'count', labels: ['加购人数', '商品加购人数'] },
  { id: 'review', labels: ['评价内容', '评论内容', '评价详情'] },
  { id: 'previous-visitors', unit: 'count', labels: ['上周同期'] },
  { id: 'notice-kind', labels: ['类型', '通知类型'] },
  { id: 'title', labels: ['标题', '通知标题'] },
];

const byLabel = new Map<string, Column>();
for (const column of columns) for (const label of column.labels) byLabel.set(labelKey(label), column);

/** The canonical column that a header names; undefined for an unknown header. */
export function columnNamed(header: string): { id: string; unit?: Unit } | undefined {
  return byLabel.get(labelKey(header));
}
