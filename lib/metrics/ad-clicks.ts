// Clicks on advertisements in the period.
import { measures } from '../vocabulary/measures';
import type { Metric } from './contract';

export const adClicks: Metric = {
  id: 'ad-clicks',
  name: 'metrics.ad-clicks',
  ...measures['ad-clicks'],
};
