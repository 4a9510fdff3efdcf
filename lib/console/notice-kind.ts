// What kind of notice some words are: a penalty, an infringement, a violation, an appeal, a message.
import type { Notice } from '../reading';

const kindsOfNotice: [RegExp, 'violation' | 'infringement' | 'penalty' | 'appeal' | 'message'][] = [
  [/侵权|假冒|盗用|知识产权|infringement|counterfeit/, 'infringement'],
  [/处罚|扣[分款]|罚款|下架处理|限制|封禁|penalt|deduct/, 'penalty'],
  [/违规|虚假宣传|滥用|violation/, 'violation'],
  [/申诉|appeal/, 'appeal'],
  [/未读|站内信|私信|unread/, 'message'],
];

/** What kind of notice these words are; `otherwise` where no warning word stands in them. */
export function kindOfNotice(text: string, otherwise: Notice['kind']): Notice['kind'] {
  return kindsOfNotice.find(([words]) => words.test(text.toLowerCase()))?.[1] ?? otherwise;
}
