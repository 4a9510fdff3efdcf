// Which of the products that a page's structured data tells of is the one the page is about.
import { readJsonLd } from './json-ld';
import { readOpenGraph } from './open-graph';
import type { Page } from './page';
import { fold, type Product } from './product';

/** What a page's structured data tells. */
export interface Structured {
  /** What it calls the things it tells of. */
  names: string[];
  /**
   * The products the page is about, one for each notation at most. Where one notation tells of several and none fits
   * the title, it says nothing.
   */
  mainsOf(title: string, heading?: Element): Product[];
}

/** Reads a page's structured data, that in its markup where a reader for it is given. */
export function structuredOf(page: Page, readMarkup?: (document: Document) => Product[]): Structured {
  const graph = readOpenGraph(page.document);
  const products = [
    ...readJsonLd(page.jsonLd).products,
    ...(readMarkup?.(page.document) ?? []),
    ...(graph ? [graph] : []),
  ];
  return {
    names: products.flatMap(({ name }) => name ?? []),
    mainsOf: (title, heading) => mainProducts(page, products, title, heading),
  };
}

const about = (product: Product, title: string, address: string): number => {
  const name = product.name ? fold(product.name) : '';
  let score = 0;
  if (name && title)
    score += name === title ? 3 : name.length > 4 && (title.includes(name) || name.includes(title)) ? 2 : -1;
  const id = product.sku ?? product.productId;
  if (id && id.length > 3 && address.includes(id.toLowerCase())) score += 2;
  return score;
};

function mainProducts(page: Page, products: Product[], title: string, heading?: Element): Product[] {
  const folded = fold(title);
  const address = page.url.href.toLowerCase();
  const mains: Product[] = [];
  for (const how of ['json-ld', 'microdata', 'rdfa', 'open-graph'] as const) {
    const own = products.filter((product) => product.how === how);
    const telling = own.filter((product) => product.offers.length > 0 || product.sku || product.gtin);
    if (telling.length === 0) continue;
    if (telling.length === 1) {
      mains.push(telling[0] as Product);
      continue;
    }
    const scored = telling
      .map((product, index) => ({
        product,
        index,
        score:
          about(product, folded, address) +
          (heading && product.element?.contains(heading) ? 3 : 0) +
          (product.offers.some((offer) => offer.price ?? offer.low) ? 0.5 : 0),
      }))
      .sort((a, b) => b.score - a.score || a.index - b.index);
    const best = scored[0];
    const second = scored[1];
    if (best && second && (best.score > 0.5 || telling.every((one) => one.name === best.product.name)))
      mains.push(best.product);
  }
  return mains;
}
