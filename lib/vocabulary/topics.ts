// The kinds of console pages a round visits, and the words that menus call them.

export const topics = [
  'home', 'goods', 'orders', 'ads', 'data', 'service', 'after-sales', 'notices',
] as const;
export type Topic = (typeof topics)[number];
