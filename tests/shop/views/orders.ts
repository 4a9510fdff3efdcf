// The order list with its counts, buyers and the time left to dispatch.
import { spanText } from '../world/calendar';
import { orderCounts, ordersOn, SOON_MINUTES, type Order, type OrderState } from '../world/orders';
import { notPickedUp, standingStill, strikes } from '../world/shop-incidents';
import { yuan } from '../world/text';
import type { Context } from './context';
import { pageOf, type Cell, type Column, type Page, type Row, type Table } from './section';

const STATE_TEXT: Record<OrderState, { tag: string; tone: 'good' | 'warn' | 'plain' }> = {
  unpaid: { tag: '待付款', tone: 'plain' },
  waiting: { tag: '待发货', tone: 'warn' },
  sent: { tag: '已发货', tone: 'good' },
  done: { tag: '交易成功', tone: 'good' },
};

/** The page of the order list. */
export function ordersPage(context: Context): Page {
  const orders = ordersOn(context.platform, context.day);
  const counts = orderCounts(orders);
  const parcels = (one: typeof notPickedUp) =>
    strikes(one, context.platform, context.day) ? one.parcels : 0;
  const of = (state: OrderState) => orders.filter((one) => one.state === state).length;
  return {
    title: context.words.orderList,
    trail: ['交易', context.words.orderList],
    sections: [
      {
        kind: 'todos',
        title: '订单待办',
        todos: [
          { label: '待付款', count: counts.unpaid, href: '#/orders' },
          { label: '待发货', count: counts.waiting, href: '#/orders' },
          { label: '即将超时', count: counts.soon, href: '#/orders', urgent: counts.soon > 0 },
          { label: '已超时', count: counts.overdue, href: '#/orders', urgent: counts.overdue > 0 },
          { label: '揽收超时', count: parcels(notPickedUp), href: '#/orders' },
          { label: '物流停滞', count: parcels(standingStill), href: '#/orders' },
        ],
      },
      {
        kind: 'table',
        title: context.words.orderList,
        note: `更新时间 ${context.day} ${context.time}`,
        src: '/api/table/orders',
        search: '订单编号',
        tabs: [
          { key: 'all', label: '近三个月订单' },
          { key: 'waiting', label: '待发货', count: of('waiting') },
          { key: 'sent', label: '已发货', count: of('sent') },
          { key: 'unpaid', label: '待付款', count: of('unpaid') },
        ],
      },
    ],
  };
}

/** One page of one tab. */
export function ordersTable(context: Context, tab: string, page: number): Table {
  const columns: Column[] = [
    { key: 'number', title: '订单号', width: 170 },
    { key: 'item', title: '商品', width: 230 },
    { key: 'state', title: '状态', width: 90 },
    { key: 'left', title: '剩余发货时间', width: 140 },
    { key: 'paid', title: '实付金额', width: 95, align: 'right' },
    { key: 'buyer', title: '买家', width: 230 },
    { key: 'actions', title: '操作', width: 110, fixed: 'right' },
  ];
  const orders = ordersOn(context.platform, context.day).filter((one) => tab === 'all' || one.state === tab);
  return pageOf(columns, orders.map(orderRow), page, 10);
}

function orderRow(order: Order, at: number): Row {
  // Consoles show some receivers in full and mask others until a button is pressed.
  const masked = at % 3 === 1;
  const buyer = order.buyer;
  const lines = masked
    ? [buyer.maskedPhone, '收货信息已加密']
    : [buyer.phone, buyer.address, `买家留言：${buyer.message}`];
  return {
    id: order.number,
    cells: {
      number: { main: order.number, sub: order.placedAt },
      item: {
        goods: {
          title: order.productTitle,
          lines: [`${order.skuName} × ${order.pieces}`, order.code],
          image: `/img/${order.code}.svg`,
        },
      },
      buyer: { buyer: { name: masked ? buyer.maskedName : buyer.name, lines } },
      paid: order.state === 'unpaid' ? '-' : yuan(order.paidMinor),
      state: STATE_TEXT[order.state],
      left: leftCell(order.minutesLeft),
      actions: { links: order.state === 'waiting' ? ['发货', '详情'] : ['详情'] },
    },
  };
}

function leftCell(minutesLeft: number | undefined): Cell {
  if (minutesLeft === undefined) return '-';
  if (minutesLeft < 0) return { tag: `已超时 ${spanText(-minutesLeft)}`, tone: 'bad' };
  return minutesLeft < SOON_MINUTES
    ? { tag: `剩 ${spanText(minutesLeft)}`, tone: 'warn' }
    : `剩 ${spanText(minutesLeft)}`;
}
