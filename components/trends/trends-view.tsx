// Placeholder of the trends view until its own is there.

export function TrendsView(_: { shopId: string | 'all' }) {
  return null;
}
