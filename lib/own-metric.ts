// What the operator gave a name of their own: figures among the canonical measures, notices, and a product page's price.

const figure = 'own:';
const notice = 'notice:';

/** No name that is typed has such a space in it. */
const ofCurrency = '\u00a0';

/** A typed name; with its currency where it is of a sum in another one than the yuan, so that no line holds both. */
export const ownName = (name: string, currency?: string): string =>
  name.replace(/\s+/g, ' ').trim().slice(0, 60) + (currency ? ofCurrency + currency : '');

/** The metric of a figure of the operator's own name. */
export const ownMetric = (name: string, currency?: string): string => figure + ownName(name, currency);

/** The currency that a metric of the operator's own is in, where that is not the yuan. */
export const currencyOfOwn = (metric: string): string | undefined => metric.split(ofCurrency)[1];

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
