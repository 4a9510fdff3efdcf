// One line of the reading tool's output: a stored reading without what only the extension needs, keys in the documented order.
import type { Draft, Offer } from '../../lib/reading';

export type Line = Record<string, unknown> & { state: string; error?: string };

/** The named keys of an object that are there, in this order. */
function pick(value: object, keys: string[]): Record<string, unknown> {
  const all = value as Record<string, unknown>;
  return Object.fromEntries(keys.filter((key) => all[key] !== undefined).map((key) => [key, all[key]]));
}

const offerKeys =
  'itemId sku title brand gtin price priceRange originalPrice coupons shop shopScore sales rating reviewCount availability stock delivery badges picture viewer skus parameters'.split(
    ' ',
  );

function offerLine(offer: Offer): Record<string, unknown> {
  const line = pick(offer, offerKeys);
  if (Array.isArray(offer.skus))
    line['skus'] = offer.skus.map((sku) => pick(sku, ['id', 'name', 'price', 'stock']));
  const from = Object.entries(offer.from).map(([field, { how, text }]) => [field, { how, text }]);
  return { ...line, from: Object.fromEntries(from) };
}

/** A reading as the tool prints it; `head` is what the caller knows the page by. */
export function lineOf(head: { file?: string; url: string }, draft: Draft): Line {
  return {
    ...head,
    kind: draft.kind,
    state: draft.state,
    ms: draft.ms,
    ...(draft.offer && { offer: offerLine(draft.offer) }),
    ...(draft.offers && { offers: draft.offers.map(offerLine) }),
    ...(draft.pairs && {
      pairs: draft.pairs.map((pair) => ({
        ...pick(pair, ['label', 'value', 'unit', 'raw', 'delta', 'context']),
      })),
    }),
    ...(draft.tables && {
      tables: draft.tables.map((table) => pick(table, ['title', 'columns', 'rows', 'shown', 'total'])),
    }),
    ...(draft.notices && {
      notices: draft.notices.map((notice) =>
        pick(notice, ['kind', 'text', 'count', 'date', 'deadline', 'status']),
      ),
    }),
    ...(draft.period && { period: pick(draft.period, ['label', 'from', 'to', 'partial']) }),
  };
}

/** The line of a page that gave no reading. */
export const failedLine = (head: { file?: string; url: string }, error: string): Line => ({
  ...head,
  kind: 'state',
  state: 'unreadable',
  ms: 0,
  error,
});
