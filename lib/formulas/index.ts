// The one list of formulas, by id: those that anyone can check from outside, the figures that checks derive among them.
import type { Registered } from './contract';
import { adsBreakevenCpc, adsBreakevenRoi } from './ads';
import { anomalyDaily } from './anomaly-daily';
import { derived } from './derived';
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
  ...derived,
];
