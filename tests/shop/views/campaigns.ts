// Campaigns: enrolment, the goods against the terms and the forecast, channels outside the platform, messages planned.
import { campaignsOn, channelsOn, linksOn, plannedOn, tasksOn, termsOn } from '../world/campaigns';
import { amount, count } from '../world/text';
import type { Context } from './context';
import { pageOf, type Column, type Page, type Row, type Table } from './section';

/** The page of campaigns and of what is done outside the platform. */
export function campaignsPage(context: Context): Page {
  return {
    title: '营销活动',
    trail: ['营销', '营销活动'],
    sections: [
      { kind: 'table', title: '活动报名', src: '/api/table/campaigns' },
      { kind: 'table', title: '报名校验', src: '/api/table/terms' },
      { kind: 'table', title: '活动备货', src: '/api/table/planned' },
      { kind: 'table', title: '站外渠道', note: `统计时间 ${context.yesterday}`, src: '/api/table/channels' },
      { kind: 'table', title: '投放链接', src: '/api/table/links' },
      { kind: 'table', title: '触达任务', src: '/api/table/tasks' },
    ],
  };
}

const column = (key: string, title: string, width = 150): Column => ({ key, title, width });
const figure = (key: string, title: string): Column => ({ key, title, width: 110, align: 'right' });
const listOf = (columns: Column[], rows: Row[]): Table => pageOf(columns, rows, 1, 20);

/** The campaigns with their time limits. */
export function campaignsTable({ day }: Context): Table {
  return listOf(
    [
      column('name', '活动名称'),
      column('until', '报名截止时间'),
      column('ends', '活动结束时间'),
      column('state', '状态', 100),
    ],
    campaignsOn(day).map(({ name, enrolUntil, ends, state }) => ({
      id: name,
      cells: { name, until: enrolUntil, ends, state: { tag: state, tone: 'plain' } },
    })),
  );
}

/** The terms of enrolment with the page's own word for each. */
export function termsTable({ day }: Context): Table {
  return listOf(
    [
      column('name', '活动名称'),
      column('product', '商品', 180),
      column('rule', '报名要求'),
      column('actual', '当前值', 100),
      column('met', '校验结果', 100),
    ],
    termsOn(day).map((one) => ({ id: one.rule, cells: { ...one } })),
  );
}

/** The pieces put aside beside the forecast. */
export function plannedTable({ day }: Context): Table {
  return listOf(
    [
      column('name', '活动名称'),
      column('product', '商品', 180),
      figure('forecast', '预估销量'),
      figure('stock', '活动库存'),
    ],
    plannedOn(day).map(({ name, product, forecast, stock }) => ({
      id: product,
      cells: { name, product, forecast: count(forecast), stock: count(stock) },
    })),
  );
}

/** The channels outside the platform. */
export function channelsTable({ day }: Context): Table {
  return listOf(
    [
      column('name', '渠道', 120),
      figure('cost', '花费(元)'),
      figure('clicks', '点击量'),
      figure('visitors', '访客数'),
      figure('orders', '成交单量'),
      figure('yield', '总订单金额(元)'),
    ],
    channelsOn(day).map(({ name, costMinor, clicks, visitors, orders, yieldMinor }) => ({
      id: name,
      cells: {
        name,
        cost: amount(costMinor),
        clicks: count(clicks),
        visitors: count(visitors),
        orders: count(orders),
        yield: amount(yieldMinor),
      },
    })),
  );
}

/** The links of promotions. */
export function linksTable({ day }: Context): Table {
  return listOf(
    [column('link', '推广链接', 180), column('channel', '渠道', 120), column('state', '状态', 100)],
    linksOn(day).map(({ link, channel, state }) => ({
      id: link,
      cells: { link, channel, state: { tag: state, tone: state === '正常' ? 'good' : 'bad' } },
    })),
  );
}

/** Messages to customers by their plan. */
export function tasksTable({ day }: Context): Table {
  return listOf(
    [column('name', '任务名称', 180), column('at', '计划时间'), column('state', '状态', 100)],
    tasksOn(day).map(({ name, at, state }) => ({
      id: name,
      cells: { name, at, state: { tag: state, tone: 'plain' } },
    })),
  );
}
