// The list of checks, a line each.
import { adsAudiences } from './ads-audiences';
import { adsBalance } from './ads-balance';
import { adsBudgetExhausted } from './ads-budget-exhausted';
import { adsBudgetPace } from './ads-budget-pace';
import { adsClickCost } from './ads-click-cost';
import { adsKeywords } from './ads-keywords';
import { adsNoOrders } from './ads-no-orders';
import { adsPlanRoi } from './ads-plan-roi';
import { adsRoi } from './ads-roi';
import { adsUpside } from './ads-upside';
import { adsWordPlace } from './ads-word-place';
import { aftersalesIntervention } from './aftersales-intervention';
import { aftersalesPending } from './aftersales-pending';
import { aftersalesProductRate } from './aftersales-product-rate';
import { aftersalesQuality } from './aftersales-quality';
import { aftersalesReasonRate } from './aftersales-reason-rate';
import { aftersalesRefundReason } from './aftersales-refund-reason';
import { aftersalesSpike } from './aftersales-spike';
import { campaignsDeadline } from './campaigns-deadline';
import { campaignsEligibility } from './campaigns-eligibility';
import { campaignsReview } from './campaigns-review';
import { campaignsStock } from './campaigns-stock';
import type { Check } from './contract';
import { dataBuyers } from './data-buyers';
import { dataCarts } from './data-carts';
import { dataConversion } from './data-conversion';
import { dataFavourites } from './data-favourites';
import { dataGmv } from './data-gmv';
import { dataOrderValue } from './data-order-value';
import { dataPageViews } from './data-page-views';
import { dataRefunds } from './data-refunds';
import { dataVisitors } from './data-visitors';
import { dataOrders } from './data-orders';
import { dataCartRate } from './data-cart-rate';
import { dataRefundRate } from './data-refund-rate';
import { dataAdCost } from './data-ad-cost';
import { dataAdClicks } from './data-ad-clicks';
import { dataAdClickRate } from './data-ad-click-rate';
import { serviceAgentRate } from './service-agent-rate';
import { pricePlan } from './price-plan';
import { rivalsPromotions } from './rivals-promotions';
import { rivalsWordPlace } from './rivals-word-place';
import { inspectionGoodsStored } from './inspection-goods-stored';
import { dispatchDeadline } from './dispatch-deadline';
import { dispatchPenalties } from './dispatch-penalties';
import { dispatchPickup } from './dispatch-pickup';
import { dispatchPickupRate } from './dispatch-pickup-rate';
import { dispatchStuck } from './dispatch-stuck';
import { inspectionCheckout } from './inspection-checkout';
import { inspectionDeposit } from './inspection-deposit';
import { inspectionGoodsGone } from './inspection-goods-gone';
import { inspectionGoodsRejected } from './inspection-goods-rejected';
import { inspectionGoodsRemoved } from './inspection-goods-removed';
import { inspectionLastPayment } from './inspection-last-payment';
import { inspectionPageSpeed } from './inspection-page-speed';
import { inspectionPaidOrders } from './inspection-paid-orders';
import { inspectionProductLinks } from './inspection-product-links';
import { inspectionRestrictions } from './inspection-restrictions';
import { inspectionScoreChange } from './inspection-score-change';
import { inspectionScoreParts } from './inspection-score-parts';
import { inspectionShopScore } from './inspection-shop-score';
import { inspectionViolations } from './inspection-violations';
import { listingLaunch } from './listing-launch';
import { listingLaunchClick } from './listing-launch-click';
import { listingLaunchSale } from './listing-launch-sale';
import { listingPictures } from './listing-pictures';
import { listingTitleBytes } from './listing-title-bytes';
import { listingTitleRepeats } from './listing-title-repeats';
import { listingTitleRoom } from './listing-title-room';
import { listingUnsold } from './listing-unsold';
import { optimiseBadReviews } from './optimise-bad-reviews';
import { optimiseClickRate } from './optimise-click-rate';
import { optimiseComplaints } from './optimise-complaints';
import { optimiseConversion } from './optimise-conversion';
import { optimiseNoSale } from './optimise-no-sale';
import { priceEnding } from './price-ending';
import { priceFloor } from './price-floor';
import { priceIndex } from './price-index';
import { priceLandedChange } from './price-landed-change';
import { priceListChange } from './price-list-change';
import { priceStacking } from './price-stacking';
import { offsiteDeadLink } from './offsite-dead-link';
import { offsiteNoVisits } from './offsite-no-visits';
import { offsiteOrderCost } from './offsite-order-cost';
import { priceUndercut } from './price-undercut';
import { relationsGroups } from './relations-groups';
import { relationsMembers } from './relations-members';
import { relationsRepeat } from './relations-repeat';
import { relationsTasks } from './relations-tasks';
import { reportMonth } from './report-month';
import { reportPace } from './report-pace';
import { reportWeek } from './report-week';
import { rivalsChanges } from './rivals-changes';
import { rivalsFreshness } from './rivals-freshness';
import { rivalsNewItems } from './rivals-new-items';
import { rivalsRank } from './rivals-rank';
import { rivalsSoldOut } from './rivals-sold-out';
import { serviceAgentConversion } from './service-agent-conversion';
import { serviceAgentReply } from './service-agent-reply';
import { serviceComplaints } from './service-complaints';
import { serviceEnquiries } from './service-enquiries';
import { serviceReception } from './service-reception';
import { serviceReply30s } from './service-reply-30s';
import { serviceReplyTime } from './service-reply-time';
import { stockBelowWarning } from './stock-below-warning';
import { stockCover } from './stock-cover';
import { stockInTransitLate } from './stock-in-transit-late';
import { stockOversold } from './stock-oversold';
import { stockPresale } from './stock-presale';
import { stockReorder } from './stock-reorder';
import { stockSlow } from './stock-slow';
import { stockSoldOut } from './stock-sold-out';
import { upkeepBannerSeason } from './upkeep-banner-season';
import { upkeepForbiddenWords } from './upkeep-forbidden-words';
import { upkeepMismatch } from './upkeep-mismatch';
import { upkeepOutOfDate } from './upkeep-out-of-date';
import { upkeepPictureSize } from './upkeep-picture-size';

/** Every check of the round, in the order of the day. */
export const checks: Check[] = [
  inspectionViolations,
  inspectionShopScore,
  inspectionScoreChange,
  inspectionScoreParts,
  inspectionRestrictions,
  inspectionPaidOrders,
  inspectionLastPayment,
  inspectionGoodsRemoved,
  inspectionGoodsRejected,
  inspectionGoodsGone,
  inspectionGoodsStored,
  inspectionProductLinks,
  inspectionDeposit,
  inspectionCheckout,
  inspectionPageSpeed,
  upkeepForbiddenWords,
  upkeepOutOfDate,
  upkeepMismatch,
  upkeepPictureSize,
  upkeepBannerSeason,
  stockCover,
  stockReorder,
  stockBelowWarning,
  stockSoldOut,
  stockOversold,
  stockPresale,
  stockInTransitLate,
  stockSlow,
  dispatchDeadline,
  dispatchPickup,
  dispatchStuck,
  dispatchPickupRate,
  dispatchPenalties,
  listingTitleBytes,
  listingTitleRepeats,
  listingTitleRoom,
  listingPictures,
  listingLaunchClick,
  listingLaunch,
  listingLaunchSale,
  listingUnsold,
  optimiseClickRate,
  optimiseConversion,
  optimiseNoSale,
  optimiseComplaints,
  optimiseBadReviews,
  priceUndercut,
  priceIndex,
  priceFloor,
  priceStacking,
  priceListChange,
  pricePlan,
  priceLandedChange,
  priceEnding,
  adsBudgetExhausted,
  adsRoi,
  adsBalance,
  adsPlanRoi,
  adsNoOrders,
  adsClickCost,
  adsUpside,
  adsKeywords,
  adsAudiences,
  adsBudgetPace,
  adsWordPlace,
  offsiteOrderCost,
  offsiteNoVisits,
  offsiteDeadLink,
  campaignsEligibility,
  campaignsDeadline,
  campaignsStock,
  campaignsReview,
  serviceReplyTime,
  serviceAgentReply,
  serviceAgentRate,
  serviceReply30s,
  serviceReception,
  serviceAgentConversion,
  serviceEnquiries,
  serviceComplaints,
  aftersalesPending,
  aftersalesRefundReason,
  aftersalesProductRate,
  aftersalesReasonRate,
  aftersalesSpike,
  aftersalesIntervention,
  aftersalesQuality,
  relationsGroups,
  relationsMembers,
  relationsRepeat,
  relationsTasks,
  dataVisitors,
  dataGmv,
  dataConversion,
  dataBuyers,
  dataOrderValue,
  dataPageViews,
  dataCarts,
  dataFavourites,
  dataRefunds,
  dataOrders,
  dataCartRate,
  dataRefundRate,
  dataAdCost,
  dataAdClicks,
  dataAdClickRate,
  reportWeek,
  reportMonth,
  reportPace,
  rivalsFreshness,
  rivalsChanges,
  rivalsPromotions,
  rivalsSoldOut,
  rivalsRank,
  rivalsWordPlace,
  rivalsNewItems,
];
