// The list of checks, a line each.
import { adsBalance } from './ads-balance';
import { adsBudgetExhausted } from './ads-budget-exhausted';
import { adsRoi } from './ads-roi';
import { aftersalesPending } from './aftersales-pending';
import { aftersalesRefundReason } from './aftersales-refund-reason';
import type { Check } from './contract';
import { dataConversion } from './data-conversion';
import { dataGmv } from './data-gmv';
import { dataVisitors } from './data-visitors';
import { dispatchDeadline } from './dispatch-deadline';
import { inspectionCheckout } from './inspection-checkout';
import { inspectionShopScore } from './inspection-shop-score';
import { inspectionViolations } from './inspection-violations';
import { listingTitleBytes } from './listing-title-bytes';
import { priceUndercut } from './price-undercut';
import { relationsGroups } from './relations-groups';
import { rivalsFreshness } from './rivals-freshness';
import { serviceAgentReply } from './service-agent-reply';
import { serviceReplyTime } from './service-reply-time';
import { stockCover } from './stock-cover';
import { upkeepBannerSeason } from './upkeep-banner-season';

/** Every check of the round, in the order of the day. */
export const checks: Check[] = [
  inspectionViolations,
  inspectionShopScore,
  inspectionCheckout,
  upkeepBannerSeason,
  stockCover,
  dispatchDeadline,
  listingTitleBytes,
  priceUndercut,
  adsBudgetExhausted,
  adsRoi,
  adsBalance,
  serviceReplyTime,
  serviceAgentReply,
  aftersalesPending,
  aftersalesRefundReason,
  relationsGroups,
  dataVisitors,
  dataGmv,
  dataConversion,
  rivalsFreshness,
];
