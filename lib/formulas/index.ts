// The registry of formulas that anyone can check from outside, by id.
import type { Registered } from './contract';
import { adsBreakevenCpc, adsBreakevenRoi } from './ads';
import { anomalyDaily } from './anomaly-daily';
import { gmvSplit } from './gmv-split';
import { priceLanded } from './landed';
import { priceCutVolume, priceIndex } from './price';
import { rateMix } from './rate-mix';
import { stockRunout } from './runout';
import { stockCover, stockReorder } from './stock';
import { titleBytes } from './title';
import { rateWilson } from './wilson';

export const formulas: readonly Registered[] = [
  gmvSplit,
  rateMix,
  rateWilson,
  anomalyDaily,
  stockCover,
  stockReorder,
  stockRunout,
  adsBreakevenRoi,
  adsBreakevenCpc,
  priceIndex,
  priceCutVolume,
  priceLanded,
  titleBytes,
];
