// The list of notices with kind, appeal deadline and state.
import { noticesOn, openViolations } from '../world/notices';
import { infringement, strikes } from '../world/shop-incidents';
import type { Context } from './context';
import { pageOf, type Column, type Page, type Row, type Table } from './section';

/** The page of notices. */
export function noticesPage(context: Context): Page {
  const open = openViolations(context.platform, context.day);
  const cases = strikes(infringement, context.platform, context.day) ? infringement.cases : 0;
  return {
    title: context.words.notices,
    trail: ['消息', context.words.notices],
    sections: [
      {
        kind: 'todos',
        title: '违规概况',
        todos: [
          { label: context.words.violations, count: open, href: '#/notices', urgent: open > 0 },
          { label: '知识产权侵权', count: cases, href: '#/notices' },
          { label: '限制中', count: 0, href: '#/notices' },
        ],
      },
      {
        kind: 'table',
        title: context.words.notices,
        note: `更新时间 ${context.day} ${context.time}`,
        src: '/api/table/notices',
        tabs: [
          { key: 'all', label: '全部' },
          { key: 'violations', label: '违规', count: open },
          { key: 'rules', label: '平台公告' },
        ],
      },
    ],
  };
}

/** One page of one tab. */
export function noticesTable(context: Context, tab: string, page: number): Table {
  const columns: Column[] = [
    { key: 'kind', title: '类型', width: 110 },
    { key: 'title', title: '标题', width: 380 },
    { key: 'at', title: '时间', width: 160 },
    { key: 'appeal', title: '申诉截止时间', width: 160 },
    { key: 'state', title: '状态', width: 110 },
  ];
  const kinds = tab === 'violations' ? ['违规'] : tab === 'rules' ? ['平台公告', '规则变更'] : undefined;
  const rows = noticesOn(context.platform, context.day)
    .filter((one) => !kinds || kinds.includes(one.kind))
    .map((one): Row => ({
      id: `${one.at} ${one.title}`,
      cells: {
        kind: { tag: one.kind, tone: one.kind === '违规' && one.state !== '已处理' ? 'bad' : 'plain' },
        title: one.title,
        at: one.at,
        appeal: one.appealBy ?? '-',
        state: one.state,
      },
    }));
  return pageOf(columns, rows, page, 10);
}
