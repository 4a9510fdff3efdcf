// The service desk: the shop's own figures, the agents' table and the latest chats.
import { buyerOf, chatTexts } from '../world/buyers';
import { minuteOf, momentText } from '../world/calendar';
import { wholeOf } from '../world/random';
import { agentsOn, deskOn, type Agent } from '../world/service-desk';
import { count, percent } from '../world/text';
import type { Context } from './context';
import { pageOf, type Column, type Page, type Row, type Table } from './section';

/** The page of the service desk. */
export function servicePage(context: Context): Page {
  const { words, platform, day } = context;
  const desk = deskOn(platform, day);
  return {
    title: words.service,
    trail: ['客服', words.service],
    sections: [
      {
        kind: 'cards',
        title: '店铺服务表现',
        period: `统计时间 ${context.yesterday}`,
        cards: [
          { label: words.reply, value: String(desk.replySeconds), unit: '秒' },
          {
            label: words.within3,
            value: `${desk.within3Minutes.toFixed(1)}%`,
            tip: '8:00-23:00 人工首次回复',
          },
          { label: words.enquiryRate, value: `${desk.conversion.toFixed(1)}%` },
          { label: words.complaintRate, value: `${desk.complaintRate.toFixed(2)}%` },
          { label: '接待人数', value: count(desk.sessions), unit: '人' },
        ],
      },
      { kind: 'table', title: '客服明细', note: `统计时间 ${context.yesterday}`, src: '/api/table/agents' },
      { kind: 'chats', title: '最近会话', chats: recentChats(context) },
    ],
  };
}

/** The agents with their figures and a totals row. */
export function agentsTable(context: Context): Table {
  const columns: Column[] = [
    { key: 'name', title: '客服', width: 110 },
    { key: 'sessions', title: '接待人数', width: 100, align: 'right' },
    { key: 'reply', title: '平均响应时长(秒)', width: 150, align: 'right' },
    { key: 'within', title: context.words.within3, width: 150, align: 'right' },
    { key: 'conversion', title: context.words.enquiryRate, width: 120, align: 'right' },
    { key: 'satisfaction', title: '满意度', width: 100, align: 'right' },
  ];
  const agents = agentsOn(context.platform, context.day);
  const desk = deskOn(context.platform, context.day);
  return pageOf(columns, agents.map(agentRow), 1, 20, {
    sum: {
      name: '合计',
      sessions: count(desk.sessions),
      reply: String(desk.replySeconds),
      within: `${desk.within3Minutes.toFixed(1)}%`,
      conversion: `${desk.conversion.toFixed(1)}%`,
      satisfaction: '-',
    },
  });
}

function agentRow(agent: Agent): Row {
  return {
    id: agent.name,
    cells: {
      name: agent.name,
      sessions: count(agent.sessions),
      reply: String(agent.replySeconds),
      within: `${agent.within3Minutes}%`,
      conversion: percent(agent.converted, agent.enquiries, 1),
      satisfaction: `${agent.satisfaction.toFixed(1)}%`,
    },
  };
}

function recentChats(context: Context): { who: string; text: string; at: string }[] {
  const now = minuteOf(context.day, context.time);
  const from = wholeOf(`chats ${context.platform} ${context.day}`, 0, chatTexts.length - 1);
  return Array.from({ length: 6 }, (_, at) => {
    const key = `chat ${context.platform} ${context.day} ${at}`;
    const buyer = buyerOf(key);
    return {
      who: at % 2 === 0 ? buyer.name : buyer.maskedName,
      text: chatTexts[(from + at) % chatTexts.length]!,
      at: momentText(now - wholeOf(`${key} age`, 3 + at * 9, 9 + at * 9)),
    };
  });
}
