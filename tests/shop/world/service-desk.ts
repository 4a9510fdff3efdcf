// The service desk: each agent's figures of the day before, and the shop's own, which follow from them.
import type { Day } from './calendar';
import { complaints, slowAgent } from './incidents';
import type { Platform } from './platforms';
import { wholeOf } from './random';

export interface Agent {
  name: string;
  sessions: number;
  replySeconds: number;
  within3Minutes: number;
  enquiries: number;
  converted: number;
  satisfaction: number;
}

const AGENTS: Record<Platform, number> = { tmall: 6, jd: 5, douyin: 5 };

/** The agents as the report of `day` shows them. */
export function agentsOn(platform: Platform, day: Day): Agent[] {
  return Array.from({ length: AGENTS[platform] }, (_, at) => {
    const name = `客服${String(at + 1).padStart(2, '0')}`;
    const key = `agent ${platform} ${name} ${day}`;
    const slow = slowAgent.platform === platform && slowAgent.agent === name && slowAgent.days.includes(day);
    const sessions = slow ? 24 : wholeOf(`${key} sessions`, 46, 74);
    const enquiries = Math.round(sessions * 0.62);
    return {
      name,
      sessions,
      replySeconds: slow ? slowAgent.replySeconds : wholeOf(`${key} reply`, 30, 45),
      within3Minutes: slow ? slowAgent.within3Minutes : wholeOf(`${key} within`, 95, 99),
      enquiries,
      converted: Math.round((enquiries * wholeOf(`${key} converted`, slow ? 38 : 46, slow ? 38 : 54)) / 100),
      satisfaction: wholeOf(`${key} satisfaction`, slow ? 930 : 962, slow ? 930 : 988) / 10,
    };
  });
}

/** The shop's own figures, weighted by sessions. */
export function deskOn(
  platform: Platform,
  day: Day,
): {
  sessions: number;
  replySeconds: number;
  within3Minutes: number;
  conversion: number;
  complaintRate: number;
} {
  const agents = agentsOn(platform, day);
  const sessions = agents.reduce((sum, one) => sum + one.sessions, 0);
  const weighted = (part: (one: Agent) => number) =>
    agents.reduce((sum, one) => sum + part(one) * one.sessions, 0) / sessions;
  const enquiries = agents.reduce((sum, one) => sum + one.enquiries, 0);
  return {
    sessions,
    replySeconds: Math.round(weighted((one) => one.replySeconds)),
    within3Minutes: Math.round(weighted((one) => one.within3Minutes) * 10) / 10,
    conversion: Math.round((agents.reduce((sum, one) => sum + one.converted, 0) / enquiries) * 1000) / 10,
    complaintRate:
      complaints.platform === platform && complaints.day === day
        ? complaints.rate
        : wholeOf(`complaints ${platform} ${day}`, 4, 11) / 100,
  };
}
