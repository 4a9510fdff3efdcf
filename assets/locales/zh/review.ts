// Chinese words of the room "review".

export const review = {
  empty: '还没有复盘',
  'empty.why': '每天巡店读到的数会留在这里；周报还在做，做好后从第一天的数开始算。',
  'will-hold': '复盘会有什么',
  'holds.targets': '目标与实际、差额的主因',
  'holds.products': '支付金额前十与滞销商品',
  'holds.ads': '各推广渠道的投产比',
  'holds.plan': '下周计划和备注',
  note: '现在可以先在「趋势」里按周、按月看。没有读到的日子不会补数。',
};
