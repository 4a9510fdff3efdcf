// The product in a page's meta elements: OpenGraph and the product names that shops add to it.
import { fold, type Product } from './product';

/** The product the meta elements tell of; undefined when they tell of none. */
export function readOpenGraph(document: Document): Product | undefined {
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const [, key] = /^(?:og|product):(.+)/.exec(name) ?? [];
    const content = meta.getAttribute('content')?.trim();
    if (content && key && !metas.has(key)) metas.set(key, content);
  }
  const first = (...keys: string[]) => keys.map((key) => metas.get(key)).find(Boolean);
  const price = first('price:amount', 'sale_price:amount', 'price');
  if (!price && !/[Pp]roduct|[Ii]tem/.test(metas.get('type') ?? '')) return undefined;
  const title = metas.get('title');
  return {
    how: 'open-graph',
    name: title && fold(title) ? title : undefined,
    sku: first('retailer_item_id', 'sku'),
    brand: metas.get('brand'),
    images: [metas.get('image') ?? ''],
    gtin: first('ean', 'gtin'),
    offers: [
      {
        price,
        old: first('original_price:amount', 'price:standard_amount', 'price:original'),
        currency: first('price:currency', 'sale_price:currency'),
        availability: metas.get('availability'),
      },
    ],
  };
}
