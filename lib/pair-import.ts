// Pairs of rivals' offers and own products from the lines of a file: by link or item number, and own product or code.
import { pageKeyOf } from './page-key';

export interface KnownOffer {
  offerKey: string;
  url: string;
}

export interface KnownProduct {
  key: string;
  title: string;
  code: string;
}

export interface ImportedPair {
  /** Line of the file, the heading being 1. */
  line: number;
  offerKey: string;
  productKey: string;
  /** As the file writes it. */
  offer: string;
  title: string;
}

export type LineProblem = 'no-offer' | 'unknown-item' | 'no-product' | 'unknown-product' | 'several-products';

export interface PairImport {
  pairs: ImportedPair[];
  unknown: { line: number; text: string; why: LineProblem }[];
  /** The file has no column for one of the two sides. */
  missing?: 'offer' | 'product';
}

const heads = {
  offer: /链接|网址|url|link|商品id|宝贝id|item ?id|asin|sku ?id|竞品/i,
  product: /我的|自家|本店|商家编码|货号|编码|merchant|own|my |product code|code/i,
};

const columnOf = (head: readonly string[], pattern: RegExp): number =>
  head.findIndex((cell) => pattern.test(cell));

const same = (text: string) => text.normalize('NFKC').trim().toLowerCase();

/**
 * An offer by the words of a line: a link that was read before, by its page; a link that was not, under the page's own
 * key until it is; an item number only where such an item was read.
 */
function offerOf(
  text: string,
  offers: readonly KnownOffer[],
  siteId: (url: URL) => string,
): string | undefined {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const page = pageKeyOf(text);
    const known = offers.find(({ url }) => pageKeyOf(url) === page);
    return known?.offerKey ?? `${siteId(new URL(text))}|${page}|`;
  }
  const item = same(text);
  const found = offers.filter(({ offerKey }) => same(offerKey.split('|')[1] ?? '') === item);
  return found[0]?.offerKey;
}

/** The pairs of a sheet; every line that gives none is named with the reason. Nothing is guessed from a title alone. */
export function pairsOf(
  rows: readonly (readonly string[])[],
  offers: readonly KnownOffer[],
  products: readonly KnownProduct[],
  siteId: (url: URL) => string,
): PairImport {
  const at = rows.findIndex((row) => columnOf(row, heads.offer) >= 0 && columnOf(row, heads.product) >= 0);
  if (at < 0) {
    const offerNamed = rows.slice(0, 10).some((row) => columnOf(row, heads.offer) >= 0);
    return { pairs: [], unknown: [], missing: offerNamed ? 'product' : 'offer' };
  }
  const head = rows[at] ?? [];
  const productAt = columnOf(head, heads.product);
  const offerAt = head.findIndex((cell, column) => column !== productAt && heads.offer.test(cell));
  const found: PairImport = { pairs: [], unknown: [] };
  rows.slice(at + 1).forEach((row, index) => {
    const line = at + index + 2;
    const [offer = '', product = ''] = [row[offerAt]?.trim(), row[productAt]?.trim()];
    if (offer === '' && product === '') return;
    const named = (why: LineProblem) => found.unknown.push({ line, text: offer || product, why });
    if (offer === '') return void named('no-offer');
    if (product === '') return void named('no-product');
    const offerKey = offerOf(offer, offers, siteId);
    if (!offerKey) return void named('unknown-item');
    const matches = products.filter(({ key, title, code }) =>
      [key, code, title].some((word) => same(word) === same(product)),
    );
    const [only] = matches;
    if (!only) return void named('unknown-product');
    if (matches.length > 1) return void named('several-products');
    found.pairs.push({ line, offerKey, productKey: only.key, offer, title: only.title });
  });
  return found;
}
