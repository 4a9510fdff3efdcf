// Placeholder of the review view until its own is there.

export function ReviewView(_: { shopId: string | 'all' }) {
  return null;
}
