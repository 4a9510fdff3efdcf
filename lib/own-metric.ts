// What the operator gave a name of their own: figures among the canonical measures, notices, and a product page's price.

const figure = 'own:';
const notice = 'notice:';

/** The metric of a figure of the operator's own name. */
export const ownMetric = (name: string): string => figure + name.trim().slice(0, 60);

/** Under what a notice of the operator's own name is kept. */
export const ownNotice = (name: string): string => notice + name.trim().slice(0, 60);

/** Under what the price of a product page is kept. */
export const ownPrice = 'price';

const isNamed = (metric: string, prefix: string) =>
  metric.startsWith(prefix) && metric.length > prefix.length;

/** Whether a metric is one of the operator's own. */
export const isOwnMetric = (metric: string): boolean => isNamed(metric, figure);

/** Whether it names a notice of the operator's own. */
export const isOwnNotice = (metric: string): boolean => isNamed(metric, notice);

/** The name that the operator gave to a metric of their own. */
export const nameOfOwn = (metric: string): string => metric.slice(figure.length);
