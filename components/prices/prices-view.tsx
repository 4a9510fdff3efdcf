// Placeholder of the prices view until its own is there.

export function PricesView(_: { shopId: string | 'all' }) {
  return null;
}
