// Chinese words of the room "lint": why figures are not added up, averaged or compared.

export const lint = {
  refused: '不比',
  'people-over-days': '访客、买家按人去重，几天不能相加；要看后台自己的周、月数。',
  'people-over-products': '同一个人会看几个商品，各商品的人数不能相加。',
  'people-over-channels': '同一个人会从几个渠道来，各渠道的人数不能相加。',
  'rates-plain-mean': '比率不能直接平均或相加，要用分子之和 ÷ 分母之和。',
  unripe: '推广成交还在归因期里，会继续涨；只和同样天数时的数比，没有就不比。',
  'windows-differ': '两边的归因窗口不同（如 1 天和 15 天），不能比。',
  'refunds-differ': '两边的退款口径不同（金额、订单或签收；支付或完结时间），不能比。',
  'ads-differ': '两边的推广成交口径不同（直接、总或净成交），不能比。',
  'index-as-amount': '指数不是数量，不能相加、换算成钱或算涨跌百分比；只看名次和方向。',
  'partial-against-whole': '今天还没过完，不和整天比。',
  'hours-differ': '两天读取的时刻不同，只和同一时刻比。',
  'units-differ': '两边的单位不同，不能放在一起算。',
  'days-missing': '有日子没读到，合计会偏小，不给出。',
};
