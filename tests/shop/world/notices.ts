// The notices of each platform: rules, campaigns, one old violation that is dealt with, and the planted open one.
import { addDays, type Day } from './calendar';
import { violation } from './incidents';
import type { Platform } from './platforms';

export interface Notice {
  kind: string;
  title: string;
  at: string;
  appealBy?: string;
  state: string;
}

const USUAL: Record<Platform, [title: string, kind: string][]> = {
  tmall: [
    ['国庆大促商家报名开启，9月24日截止', '活动通知'],
    ['关于调整部分类目发货时效的公告', '平台公告'],
    ['运费险服务费率调整通知', '规则变更'],
    ['商品主图规范更新说明', '规则变更'],
    ['千牛工作台系统升级公告', '系统消息'],
    ['秋季新品打标申请入口上线', '活动通知'],
    ['关于规范直播间优惠表述的公告', '平台公告'],
    ['电子面单余额提醒规则说明', '系统消息'],
    ['商家学习中心九月课程安排', '平台公告'],
    ['中秋节物流安排公告', '平台公告'],
    ['店铺体验分计算口径微调说明', '规则变更'],
  ],
  jd: [
    ['京东国庆出游季招商公告', '活动通知'],
    ['关于京东物流中秋期间服务安排的公告', '平台公告'],
    ['商品标题规范更新', '规则变更'],
    ['京麦工作台升级通知', '系统消息'],
    ['售后审核时效说明', '规则变更'],
    ['秒杀频道报名规则更新', '活动通知'],
    ['商家课堂九月排期', '平台公告'],
  ],
  douyin: [
    ['抖音商城国庆好物节报名通知', '活动通知'],
    ['商品主图与标题一致性要求', '规则变更'],
    ['关于中秋期间发货考核调整的公告', '平台公告'],
    ['商家体验分规则说明更新', '规则变更'],
    ['抖店后台改版说明', '系统消息'],
    ['短视频种草任务上线', '活动通知'],
    ['飞鸽客服工作台更新', '系统消息'],
  ],
};

/** The newest of the usual notices; each keeps its date however the set day moves. */
const NEWEST: Day = '2026-09-15';

/** The list as it stands in the morning of `day`, newest first. */
export function noticesOn(platform: Platform, day: Day): Notice[] {
  const usual = USUAL[platform].map(([title, kind], at) => ({
    kind,
    title,
    at: `${addDays(NEWEST, -at * 3)} ${String(10 + (at % 8)).padStart(2, '0')}:${at % 2 === 0 ? '30' : '05'}`,
    state: '已读',
  }));
  const old: Notice = {
    kind: '违规',
    title: platform === 'tmall' ? '标题滥用关键词' : '主图包含站外信息',
    at: '2026-09-01 11:08',
    appealBy: '2026-09-08 23:59',
    state: '已处理',
  };
  const list: Notice[] = [...usual, old].filter((one) => one.at < day);
  if (platform === 'tmall' && day >= violation.shownFrom) {
    list.push({
      kind: '违规',
      title: '疑似虚假宣传：商品「轻量杯 350ml」详情页描述',
      at: violation.issuedAt,
      appealBy: violation.appealBy,
      state: day < violation.closedFrom ? '待申诉' : '已处理',
    });
  }
  return list.sort((one, other) => other.at.localeCompare(one.at));
}

/** Violations that still wait for an answer. */
export function openViolations(platform: Platform, day: Day): number {
  return noticesOn(platform, day).filter((one) => one.kind === '违规' && one.state !== '已处理').length;
}
