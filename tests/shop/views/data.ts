// The data centre: cards that change with the chosen range, the daily table and the traffic sources.
import { gmvTrend, lateText } from './figures';
import { lastDay, type Context } from './context';
import type { Page, Section } from './section';

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
    ],
  };
}
