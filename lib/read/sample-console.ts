// An invented console page that has one of everything the console reader knows.

/** A console with fewer elements is read in a moment even at a first call. */
const large = 3000;
/** By then the browser has compiled what is called most. */
const runsForLarge = 4;

/** How often the sample is worth reading before a console. */
export const samplesBefore = (console: Document): number =>
  console.getElementsByTagName('*').length < large ? 0 : runsForLarge;

// Tags that the browser closes by itself are left open, because this travels to every console.
export const sampleConsole =
  '<nav class=menu><a href=/orders>订单管理 3</a></nav>' +
  '<div class=header><span class=shop-name>小样旗舰店</span><span>主账号</span></div>' +
  '<div class=tabs><div role=tab aria-selected=true>昨日</div><div role=tab>近7天</div></div>' +
  '<p>统计时间 2026-01-02 ~ 2026-01-03</p>' +
  '<div class=card><p>访客数<p>1,234<p>较前一日 <em>3.2%</em></div>' +
  '<div><span>支付金额(元)</span><b>¥</b><b>5,678</b><b>.90</b><em>元</em></div>' +
  '<p>待发货 23' +
  '<div class=chat>聊天 hello</div><p>收货人：张*<p>某市某区小样路1号2室' +
  '<table><thead><tr><th>商品<th>库存<th>Buyer<tbody>' +
  '<tr><td><p>Cup A-1<p>售价：￥59.00<td><input value=12><td>张*' +
  '<tr><td colspan=3>暂无数据</table><div class=pagination>共 143 条';
