// What a metric is called: a canonical one in the operator's language, one of the operator's own as it was named.
import { isOwnMetric } from '../../lib/own-metric';
import type { Words } from '../words';

export const metricName = (metric: string, { t }: Pick<Words, 't'>): string =>
  isOwnMetric(metric) ? metric.slice(metric.indexOf(':') + 1) : t(`metrics.${metric}`);
