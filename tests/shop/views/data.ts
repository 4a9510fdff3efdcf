// The data centre: cards that change with the chosen range, the daily table and the traffic sources.
import { gmvTrend, lateText } from './figures';
import { lastDay, type Context } from './context';
import { itemTraffic } from '../world/item-traffic';
import { count, percent } from '../world/text';
import { pageOf, type Page, type Section, type Table } from './section';

/** The page of the data centre. */
export function dataPage(context: Context): Page {
  const late: Section[] = context.published
    ? []
    : [{ kind: 'banner', tone: 'info', text: lateText(context) }];
  return {
    title: context.words.data,
    trail: ['数据', '整体看板'],
    sections: [
      ...late,
      {
        kind: 'live-cards',
        title: '整体看板',
        tabs: [
          { key: '1', label: '日' },
          { key: '7', label: '近7天' },
          { key: '30', label: '近30天' },
        ],
        src: '/api/cards/data',
      },
      { kind: 'trend', title: `${context.words.gmv}趋势`, values: gmvTrend(context) },
      { kind: 'table', title: '每日明细', note: `数据截至 ${lastDay(context)}`, src: '/api/table/daily' },
      {
        kind: 'table',
        title: '流量来源',
        note: `统计时间 ${lastDay(context)}，同一访客可能来自多个渠道，各渠道之和大于总数`,
        src: '/api/table/sources',
      },
      {
        kind: 'table',
        title: '商品排行',
        note: `统计时间 ${lastDay(context)}`,
        src: '/api/table/item-traffic',
      },
    ],
  };
}

/** Products by visitors, with what became of them. */
export function itemTrafficTable(context: Context): Table {
  const right = 'right' as const;
  const rows = itemTraffic(context.platform, lastDay(context), context.day).map((one) => ({
    id: one.product.code,
    cells: {
      item: one.product.short,
      exposed: count(one.exposed),
      visitors: count(one.visitors),
      carts: count(one.carts),
      buyers: count(one.buyers),
      conversion: percent(one.buyers, one.visitors),
    },
  }));
  return pageOf(
    [
      { key: 'item', title: '商品', width: 240 },
      { key: 'exposed', title: '曝光人数', width: 110, align: right },
      { key: 'visitors', title: '商品访客数', width: 110, align: right },
      { key: 'carts', title: '商品加购人数', width: 120, align: right },
      { key: 'buyers', title: context.words.buyers, width: 110, align: right },
      { key: 'conversion', title: context.words.conversion, width: 120, align: right },
    ],
    rows,
    1,
    20,
  );
}
