// The kinds of console pages a round visits, and the words that menus call them.

import type { Topic } from './topic-list';

export type { Topic } from './topic-list';

const words: [Topic, RegExp][] = [
  ['after-sales', /售后|退款|退换/],
  ['notices', /违规|通知|消息|公告|处罚/],
  ['off-site', /站外|引流渠道/],
  ['market', /市场洞察|市场行情|竞争分析|竞品|竞店/],
  ['campaigns', /活动报名|营销活动|活动中心|平台活动/],
  ['customers', /会员|客户(运营|管理|关系)|用户运营/],
  ['ads', /推广|万相台|直通车|京准通|千川|广告/],
  ['service', /客服|服务台|接待/],
  ['data', /数据|生意参谋|商智|罗盘|经营/],
  ['orders', /订单|宝贝.*卖出|已卖出|发货/],
  ['goods', /商品|宝贝|货品/],
  ['home', /首页|工作台|概览/],
];

/** The topic that a menu entry's words name; undefined when they name none. */
export function topicOf(label: string): Topic | undefined {
  return words.find(([, pattern]) => pattern.test(label))?.[0];
}
