// What advertising is credited with inside its attribution window.
import { measures } from '../vocabulary/measures';
import { ripeAfter } from '../vocabulary/windows';
import type { Metric } from './contract';

export const adYield: Metric = {
  id: 'ad-yield',
  name: 'metrics.ad-yield',
  ...measures['ad-yield'],
  ripensDays: ripeAfter,
};
