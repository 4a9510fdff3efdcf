// Whether a page of an unknown site is a seller console: it speaks of orders, stock and visitors, and sells nothing.
import type { Page } from './page';

/** Said by what a shopper presses. */
const buying =
  /加入?购物车|立即购买|马上抢|领券购买|去结算|add to (cart|ba)|buy (it )?now|in den (ware|einkauf)|au panier|carrito|a la cesta|al carrello|do koszyka|в корзину|カートに|장바구니/;

/** Words of a seller's day, each a text of its own: a menu entry, a card's label, a column's head. */
const selling =
  /^(访客数?|浏览量|支付(金额|买家数|转化率)|成交金额|客单价|[\u4e00-\u9fff]{2,4}管理|待(付款|发货|出库)|即将超时|(可售)?库存|退款|售后|违规|店铺体验分|保证金|推广|花费|投产比|展现量|点击量|客服|接待人数|数据中心|经营数据|统计时间|出售中|仓库中|订单号|商家编码)([（(].*)?$|^(visitors|sessions|orders|products|inventory|stock( on hand)?|revenue|total sales|conversion( rate)?|average order value|fulfil?lments?|unfulfilled|refunds|returns|customers|promotions|discounts|payouts|catalog|variants|sku|order code|dashboard|analytics|settings|sales channels?)$/gm;

const latin = /^[\x20-\x7e]+$/;
const longest = 24;

/** Three such words in Chinese, or five in English where shops' own menus use some of them, and nothing to buy with. */
export function looksLikeConsole(page: Page): boolean {
  const { lines, words: all } = page.scan;
  const words = new Set((lines.match(selling) ?? []).filter((word) => word.length <= longest));
  const english = [...words].filter((word) => latin.test(word)).length;
  const sells = words.size - english >= 3 || english >= 5;
  // One look over all lines says for most pages that there is nothing to buy.
  return sells && !(buying.test(lines) && all.some((word) => word.length <= longest && buying.test(word)));
}
