// English words for what a limit is about where the check's name does not say it; keys as in the room "checks".

export const checksLimits = {
  'limit.inspection.page-speed.slow': 'main content after',
  'limit.inspection.page-speed.broken': 'broken pictures',
  'limit.inspection.page-speed.failed': 'files that failed',
  'limit.inspection.paid-orders.fall': 'fewer than usual',
  'limit.price.plan.off': 'off the plan',
  'limit.price.undercut.below': 'cheaper than mine',
  'limit.ads.budget-exhausted.hour': 'hour it is gone (24 h)',
  'limit.service.enquiries.fall': 'fall',
  'limit.data.conversion.fall': 'fall',
  'limit.relations.members.fall': 'fall',
  'limit.relations.repeat.fall': 'fall',
  'limit.rivals.word-place.before': 'rivals placed before',
};
