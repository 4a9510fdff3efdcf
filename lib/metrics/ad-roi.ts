// What advertising brought for each unit spent; the newest days still grow inside the attribution window.
import { measures } from '../vocabulary/measures';
import { ripeAfter } from '../vocabulary/windows';
import type { Metric } from './contract';

export const adRoi: Metric = {
  id: 'ad-roi',
  name: 'metrics.ad-roi',
  ...measures['ad-roi'],
  of: { numerator: 'ad-yield', denominator: 'ad-cost' },
  ripensDays: ripeAfter,
};
