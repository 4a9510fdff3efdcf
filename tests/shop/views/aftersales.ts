// After-sales: pending refunds with their limits, the reasons of two weeks side by side, and the products they fall on.
import { addDays, spanText } from '../world/calendar';
import { ordersIn, productRefundsOf, reasonsOf, refundsOn, type Refund } from '../world/aftersales';
import { interventions } from '../world/incidents';
import { criticalReviews } from '../world/item-traffic';
import { count, percent, yuan } from '../world/text';
import type { Context } from './context';
import { pageOf, type Column, type Page, type Row, type Table } from './section';

/** Refunds with less than this left count as soon overdue. */
const SOON_MINUTES = 12 * 60;

/** The page of refunds and after-sales. */
export function aftersalesPage(context: Context): Page {
  const { platform, day, words } = context;
  const open = refundsOn(platform, day).filter((one) => one.minutesLeft !== undefined);
  const week = `统计时间 ${addDays(context.yesterday, -6)} ~ ${context.yesterday}`;
  const orders = `近7天支付订单数 ${count(ordersIn(platform, context.yesterday))}，前7天支付订单数 ${count(ordersIn(platform, addDays(context.yesterday, -7)))}`;
  return {
    title: words.aftersales,
    trail: ['售后', words.aftersales],
    sections: [
      {
        kind: 'todos',
        title: '售后待办',
        todos: [
          { label: '待处理', count: open.length, href: '#/aftersales' },
          {
            label: '即将超时',
            count: open.filter((one) => one.minutesLeft! < SOON_MINUTES).length,
            href: '#/aftersales',
          },
          { label: '已超时', count: 0, href: '#/aftersales' },
          {
            label: '平台介入',
            count: interventions.platform === platform && interventions.day === day ? interventions.cases : 0,
            href: '#/aftersales',
          },
        ],
      },
      {
        kind: 'table',
        title: '退款列表',
        note: `更新时间 ${day} ${context.time}`,
        src: '/api/table/refunds',
        search: '退款编号/订单号',
        tabs: [
          { key: 'open', label: '待处理', count: open.length },
          { key: 'all', label: '全部' },
        ],
      },
      { kind: 'table', title: '退款原因分析', note: `${week}，${orders}`, src: '/api/table/reasons' },
      { kind: 'table', title: '商品退款排行', note: week, src: '/api/table/refunded-goods' },
      { kind: 'table', title: '近7天中差评', note: week, src: '/api/table/reviews' },
    ],
  };
}

/** One page of refunds. */
export function refundsTable(context: Context, tab: string, page: number): Table {
  const columns: Column[] = [
    { key: 'number', title: '退款编号', width: 150 },
    { key: 'item', title: '商品', width: 230 },
    { key: 'reason', title: '退款原因', width: 130 },
    { key: 'amount', title: '退款金额', width: 95, align: 'right' },
    { key: 'state', title: '状态', width: 110 },
    { key: 'left', title: '剩余处理时间', width: 130 },
    { key: 'buyer', title: '买家', width: 160 },
    { key: 'order', title: '订单号', width: 180 },
  ];
  const refunds = refundsOn(context.platform, context.day).filter(
    (one) => tab === 'all' || one.minutesLeft !== undefined,
  );
  return pageOf(columns, refunds.map(refundRow), page, 10);
}

/** The reasons of the last seven days beside the seven days before. */
export function reasonsTable(context: Context): Table {
  const now = reasonsOf(context.platform, context.yesterday);
  const before = reasonsOf(context.platform, addDays(context.yesterday, -7));
  const sum = (list: typeof now) => list.reduce((total, one) => total + one.refunds, 0);
  const columns: Column[] = [
    { key: 'reason', title: '退款原因', width: 180 },
    { key: 'now', title: '近7天笔数', width: 110, align: 'right' },
    { key: 'share', title: '占比', width: 100, align: 'right' },
    { key: 'before', title: '前7天笔数', width: 110, align: 'right' },
    { key: 'shareBefore', title: '前7天占比', width: 110, align: 'right' },
  ];
  const rows = now.map((one): Row => {
    const earlier = before.find((other) => other.reason === one.reason)!.refunds;
    return {
      id: one.reason,
      cells: {
        reason: one.reason,
        now: count(one.refunds),
        share: percent(one.refunds, sum(now), 1),
        before: count(earlier),
        shareBefore: percent(earlier, sum(before), 1),
      },
    };
  });
  return pageOf(columns, rows, 1, 20, {
    sum: {
      reason: '合计',
      now: count(sum(now)),
      share: '100%',
      before: count(sum(before)),
      shareBefore: '100%',
    },
  });
}

/** Products by refunds, with the orders paid for them. */
export function refundedGoodsTable(context: Context): Table {
  const columns: Column[] = [
    { key: 'item', title: '商品', width: 280 },
    { key: 'refunds', title: '退款笔数', width: 110, align: 'right' },
    { key: 'orders', title: '支付订单数', width: 120, align: 'right' },
    { key: 'rate', title: '退款率', width: 100, align: 'right' },
    { key: 'rateBefore', title: '前7天退款率', width: 120, align: 'right' },
  ];
  const before = productRefundsOf(context.platform, addDays(context.yesterday, -7));
  const rows = productRefundsOf(context.platform, context.yesterday).map(
    ({ product, refunds, orders }): Row => {
      const earlier = before.find((other) => other.product === product)!;
      return {
        id: product.code,
        cells: {
          item: product.short,
          refunds: count(refunds),
          orders: count(orders),
          rate: percent(refunds, orders),
          rateBefore: percent(earlier.refunds, earlier.orders),
        },
      };
    },
  );
  return pageOf(columns, rows, 1, 20);
}

/** What critical reviews of the last days say. */
export function reviewsTable(context: Context): Table {
  const rows = criticalReviews(context.platform, context.day).map(({ product, text }, at) => ({
    id: String(at),
    cells: { item: product.short, review: text },
  }));
  return pageOf(
    [
      { key: 'item', title: '商品', width: 240 },
      { key: 'review', title: '评价内容', width: 360 },
    ],
    rows,
    1,
    20,
  );
}

function refundRow(refund: Refund, at: number): Row {
  const masked = at % 2 === 1;
  return {
    id: refund.number,
    cells: {
      number: { main: refund.number, sub: refund.askedAt },
      order: refund.orderNumber,
      item: refund.productTitle,
      reason: refund.reason,
      amount: yuan(refund.amountMinor),
      buyer: {
        buyer: {
          name: masked ? refund.buyer.maskedName : refund.buyer.name,
          lines: [masked ? refund.buyer.maskedPhone : refund.buyer.phone],
        },
      },
      state: { tag: refund.state, tone: refund.minutesLeft === undefined ? 'plain' : 'warn' },
      left: refund.minutesLeft === undefined ? '-' : `剩 ${spanText(refund.minutesLeft)}`,
    },
  };
}
