// Figures that the operator named: what they are called among the canonical measures.

const prefix = 'own:';

/** The metric of a figure of the operator's own name. */
export const ownMetric = (name: string): string => prefix + name.trim().slice(0, 60);

/** Whether a metric is one of the operator's own. */
export const isOwnMetric = (metric: string): boolean =>
  metric.startsWith(prefix) && metric.length > prefix.length;
