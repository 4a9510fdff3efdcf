// Puts what the address of a known site's page says of an offer: its item's and its choice's number.
import type { Offer } from '../reading';
import type { OfferCues } from '../site-kinds';
import type { Page } from './page';
import { put, witness } from './witness';

/** The first group of an expression in a text. */
export const groupIn = (expression: string | undefined, text: string): string | undefined =>
  expression === undefined ? undefined : new RegExp(expression).exec(text)?.[1];

/** The numbers by the site's expressions over host, path and query. */
export function putAddress(offer: Offer, { url }: Page, cues: OfferCues, id: string): void {
  const address = url.hostname + url.pathname + url.search;
  for (const field of ['itemId', 'sku'] as const) {
    const found = groupIn(cues[field], address);
    put(offer, field, found, witness(`${id}: address`, found ?? ''));
  }
}
