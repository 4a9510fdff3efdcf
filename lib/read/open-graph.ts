// The product in a page's meta elements: OpenGraph and the product names that shops add to it.
import { fold, type Product } from './product';

/** The product the meta elements tell of; undefined when they tell of none. */
export function readOpenGraph(document: Document): Product | undefined {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (content && name.includes(':') && !metas.has(name)) metas.set(name, content);
  }
  const first = (...keys: string[]) => keys.map((key) => metas.get(key)).find(Boolean);
  const price = first(
    'product:price:amount',
    'og:price:amount',
    'product:sale_price:amount',
    'og:price',
    'product:price',
  );
  const type = metas.get('og:type') ?? '';
  if (!price && !/product|item/.test(type.toLowerCase())) return undefined;
  const title = metas.get('og:title');
  return {
    how: 'open-graph',
    name: title && fold(title) ? title : undefined,
    sku: first('product:retailer_item_id', 'product:sku'),
    brand: first('product:brand', 'og:brand'),
    images: [metas.get('og:image') ?? ''],
    gtin: first('product:ean', 'product:gtin'),
    offers: [
      {
        price,
        old: first('product:original_price:amount', 'og:price:standard_amount', 'product:price:original'),
        currency: first('product:price:currency', 'og:price:currency', 'product:sale_price:currency'),
        availability: first('product:availability', 'og:availability'),
      },
    ],
  };
}
