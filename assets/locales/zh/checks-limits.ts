// Chinese words for what a limit is about where the check's name does not say it; keys as in the room "checks".

export const checksLimits = {
  'limit.inspection.page-speed.slow': '主要内容几秒出现',
  'limit.inspection.page-speed.broken': '裂图张数',
  'limit.inspection.page-speed.failed': '没取到的文件',
  'limit.inspection.paid-orders.fall': '比平时少',
  'limit.price.plan.off': '偏离计划价',
  'limit.price.undercut.below': '比我便宜',
  'limit.ads.budget-exhausted.hour': '几点花完（24 小时制）',
  'limit.service.enquiries.fall': '降幅',
  'limit.data.conversion.fall': '降幅',
  'limit.relations.members.fall': '降幅',
  'limit.relations.repeat.fall': '降幅',
  'limit.rivals.word-place.before': '排在我前面的竞品',
};
