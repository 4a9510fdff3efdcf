// What the words of a label say of how a figure is counted: two figures of one name may not be of one definition.

/** Facets that a label names; what it does not name is not in it. */
export interface Definition {
  /** Of what a refund rate is a share: money, orders, parcels received. */
  base?: 'amount' | 'orders' | 'received';
  /** By which time it is counted: when was paid, when the case was closed, when it was asked for. */
  time?: 'paid' | 'closed' | 'asked';
  /** Which advertising sales: direct, all, net, with natural orders that it lifted. */
  kind?: 'direct' | 'all' | 'net' | 'lifted';
  /** Days of the attribution window. */
  window?: number;
}

const base: [RegExp, NonNullable<Definition['base']>][] = [
  [/金额|\bamount|\bvalue/i, 'amount'],
  [/签收|收货后|received|delivered/i, 'received'],
  [/订单|笔数|件数|单量|order/i, 'orders'],
];
const time: [RegExp, NonNullable<Definition['time']>][] = [
  [/支付时间|付款时间|by pay/i, 'paid'],
  [/完结|成功时间|退款成功|closed|settled/i, 'closed'],
  [/申请|发起|requested/i, 'asked'],
];
const kind: [RegExp, NonNullable<Definition['kind']>][] = [
  [/直接|direct/i, 'direct'],
  [/净|net\b/i, 'net'],
  [/撬动|自然流量转化|lifted/i, 'lifted'],
  [/^总|全部|total|\ball\b/i, 'all'],
];

const found = <Name>(words: string, facets: [RegExp, Name][]): Name | undefined =>
  facets.find(([pattern]) => pattern.test(words))?.[1];

/** What a label says of a refund figure or an advertising result; empty for every other measure. */
export function definitionOf(metric: string, label: string): Definition {
  if (metric.includes('refund') || metric === 'intervention-rate') {
    const [share, when] = [found(label, base), found(label, time)];
    return { ...(share && { base: share }), ...(when && { time: when }) };
  }
  if (!metric.startsWith('ad-')) return {};
  const window = /(\d{1,2})\s*(?:天|日|days?|d\b)/i.exec(label)?.[1];
  const which = found(label, kind);
  return { ...(which && { kind: which }), ...(window && { window: Number(window) }) };
}

/** Whether two labels of one measure say different things of how it is counted. */
export function definitionsDiffer(one: Definition, other: Definition): boolean {
  const facets = ['base', 'time', 'kind', 'window'] as const;
  return facets.some((facet) => one[facet] !== other[facet]);
}

/** Figures named so are numbers without a unit on a bent scale: they tell rank and direction and nothing more. */
export const isIndexName = (name: string): boolean => /指数|人气|热度|\bindex\b|popularity/i.test(name);
