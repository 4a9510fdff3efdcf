// What sheets of goods and costs call their columns, from whichever system they were exported.
import { labelKey } from './labels';

export type CostColumn =
  | 'code'
  | 'title'
  | 'category'
  | 'date'
  | 'sold'
  | 'goods'
  | 'shipping'
  | 'packing'
  | 'commission'
  | 'service'
  | 'insurance'
  | 'returns'
  | 'refundRate';

/** Written as `labelKey` makes them: small letters, no spaces, no brackets. */
const labels: Record<CostColumn, string[]> = {
  code: [
    '商家编码',
    '商品编码',
    '商品编号',
    '货品编码',
    '货品编号',
    '规格编码',
    '规格商家编码',
    'sku编码',
    '货号',
    '款号',
    '编码',
    'sku',
    'skucode',
    'skuid',
    'sellersku',
    'merchantcode',
    'merchantsku',
    'productcode',
    'itemcode',
    'itemno.',
    'itemno',
  ],
  title: ['商品名称', '货品名称', '商品标题', '品名', '名称', 'productname', 'itemname', 'title', 'name'],
  category: ['类目', '品类', '商品类目', '平台类目', '分类', '商品分类', 'category'],
  date: ['日期', '统计日期', '付款日期', '销售日期', 'date', 'day'],
  sold: ['销量', '销售数量', '销售件数', '支付件数', '成交件数', '数量', 'unitssold', 'quantity', 'qty'],
  goods: [
    '成本',
    '成本价',
    '商品成本',
    '货品成本',
    '货品成本价',
    '单位成本',
    '采购价',
    '采购成本',
    '进价',
    '进货价',
    '含税成本',
    '含税成本价',
    '参考成本价',
    'cost',
    'costprice',
    'unitcost',
    'purchaseprice',
    'cogs',
  ],
  shipping: [
    '运费',
    '快递费',
    '物流费',
    '发货运费',
    '单件运费',
    '物流成本',
    'shipping',
    'shippingcost',
    'freight',
    'postage',
  ],
  packing: [
    '包装',
    '包装费',
    '包装成本',
    '包材',
    '包材费',
    '耗材',
    '耗材费',
    'packing',
    'packaging',
    'packagingcost',
    'packingcost',
  ],
  commission: [
    '佣金率',
    '佣金比例',
    '扣点',
    '平台扣点',
    '类目扣点',
    '佣金',
    'commission',
    'commissionrate',
    'referralfee',
  ],
  service: [
    '服务费率',
    '技术服务费率',
    '软件服务费率',
    '基础软件服务费',
    '技术服务费',
    '软件服务费',
    '服务费',
    'servicefee',
    'servicefeerate',
  ],
  insurance: ['运费险', '运费险费用', '退货运费险', 'insurance', 'shippinginsurance', 'returninsurance'],
  returns: [
    '售后分摊',
    '售后成本',
    '退货成本',
    '退货分摊',
    '售后费用',
    'returncost',
    'returns',
    'aftersalescost',
  ],
  refundRate: ['退款率', '退货率', '退货退款率', 'refundrate', 'returnrate'],
};

const byLabel = new Map(
  Object.entries(labels).flatMap(([column, names]) => names.map((name) => [name, column as CostColumn])),
);

/** The column that a head names; undefined for an unknown head. `percent`: the head itself says that it counts in %. */
export function costColumnNamed(head: string): { column: CostColumn; percent: boolean } | undefined {
  const column = byLabel.get(labelKey(head));
  return column && { column, percent: /[%％]/.test(head) };
}
