// The kinds of console pages a round visits, in the order they are offered; apart from their words, which the background carries.

export const topics = [
  'home',
  'goods',
  'orders',
  'ads',
  'data',
  'service',
  'after-sales',
  'notices',
  'off-site',
  'campaigns',
  'customers',
  'market',
] as const;
export type Topic = (typeof topics)[number];
