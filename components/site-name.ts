// What a site is called: known ones by their name in the operator's language, any other by its host.
import { noPage } from '../lib/by-hand';
import type { OfferRow } from '../lib/rows';
import { isFileUrl } from '../lib/file-draft';
import { siteFor } from '../lib/sites';
import type { Words } from './words';

/** Readers of shop software on whatever host, made after its documentation. */
const storefronts = new Set(['shopify', 'woocommerce']);

/** The name of the site an offer was seen on; "" where a price by hand names none. */
export function siteNameOfOffer({ site, url }: Pick<OfferRow, 'site' | 'url'>, words: Words): string {
  const key = `sites.${site}`;
  return words.knows(key) ? words.t(key) : url === noPage ? '' : siteNameOf(url, words);
}

/**
 * Whether a product page was read by documented cues only: there was no real page of its kind to test on. Sites with
 * real pages have readers of their own; `reader` is the one that read the page.
 */
export function isUntried(url: string, reader: string): boolean {
  const { pages, ownReaders } = siteFor(new URL(url));
  return storefronts.has(reader) || (!ownReaders && pages.some(({ kind }) => kind === 'offer'));
}

/** The name of the site an address belongs to. */
export function siteNameOf(url: string, { t }: Pick<Words, 't'>): string {
  if (isFileUrl(url)) return t('files.site');
  const { id, hosts } = siteFor(new URL(url));
  return id === 'general' ? (hosts[0] ?? '') : t(`sites.${id}`);
}
