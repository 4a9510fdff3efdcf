// Products in JSON-LD scripts: graphs, arrays, nested pages, variants, and the slips that shops make in their JSON.
import { at, listOf, words } from './embedded';
import type { Product, StructuredOffer } from './product';

const productTypes =
  /^((Individual)?Product(Group|Model)?|SomeProducts|Vehicle|Car|Motorcycle|Book|\w*Event|Course|Hotel)$/;

/** Parses JSON that may carry comments, control characters or commas too many. */
function parse(text: string): unknown {
  const bare = text
    .replace(/^\s*(<!--|(\/\/|\/\*)<!\[CDATA\[(\*\/)?)/, '')
    .replace(/(-->|(\/\/|\/\*)\]\]>(\*\/)?)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(bare) as unknown;
  } catch {
    try {
      const mended = bare
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/,\s*([}\]])/g, '$1')
        .replace(/\\'/g, "'");
      return JSON.parse(mended) as unknown;
    } catch {
      return undefined;
    }
  }
}

const typesOf = (node: unknown) =>
  listOf(at(node, '@type'))
    .map((type) => (typeof type === 'string' ? type.replace(/^.*[/#:]/, '') : ''))
    .filter(Boolean);

const nameOf = (value: unknown) => {
  const first = listOf(value)[0];
  return words(first) ?? words(at(first, 'name')) ?? words(at(first, '@value'));
};

function offersOf(node: unknown): StructuredOffer[] {
  return listOf(at(node, 'offers')).flatMap((offer): StructuredOffer[] => {
    const say = (key: string) => words(at(offer, key));
    const specs = listOf(at(offer, 'priceSpecification'));
    const spec =
      specs.find(
        (one) => !/[Ll]istPrice|[Ss]trike|SRP|[Uu]nitPrice/.test(words(at(one, 'priceType')) ?? ''),
      ) ?? specs[0];
    const own: StructuredOffer = {
      price: say('price') ?? words(at(spec, 'price')),
      low: say('lowPrice'),
      high: say('highPrice'),
      currency: say('priceCurrency') ?? words(at(spec, 'priceCurrency')),
      availability: say('availability'),
      sku: say('sku'),
      url: say('url'),
      seller: nameOf(at(offer, 'seller')),
    };
    const inner = at(offer, 'offers') === undefined ? [] : offersOf(offer);
    return own.price !== undefined || own.low !== undefined || inner.length === 0 ? [own] : inner;
  });
}

function productOf(node: unknown): Product {
  const say = (...path: string[]) => words(at(node, ...path));
  const gtin = ['gtin13', 'gtin', 'gtin14', 'gtin12', 'gtin8', 'ean', 'isbn']
    .map((key) => say(key))
    .find(Boolean);
  return {
    how: 'json-ld',
    name: say('name'),
    sku: say('sku'),
    productId: say('productID') ?? say('productId'),
    gtin,
    brand: nameOf(at(node, 'brand')) ?? nameOf(at(node, 'manufacturer')),
    url: say('url') ?? say('@id'),
    rating: say('aggregateRating', 'ratingValue'),
    reviewCount: say('aggregateRating', 'reviewCount') ?? say('aggregateRating', 'ratingCount'),
    images: listOf(at(node, 'image')).flatMap((one) => words(one) ?? words(at(one, 'url')) ?? []),
    parameters: listOf(at(node, 'additionalProperty')).flatMap((one) => {
      const [name, value] = [words(at(one, 'name')), words(at(one, 'value'))];
      return name && value ? [{ name, value }] : [];
    }),
    choice: [say('color'), say('size')].filter(Boolean).join(' '),
    // Of several offers each has its own pieces left.
    stock: words(at(node, 'offers', 'inventoryLevel', 'value')),
    offers: offersOf(node),
  };
}

function collect(node: unknown, into: Product[], listed: Product[], depth: number, inList: boolean): void {
  if (depth > 6 || typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, into, listed, depth + 1, inList);
    return;
  }
  const types = typesOf(node);
  if (types.some((type) => productTypes.test(type))) {
    const product = productOf(node);
    const variants = listOf(at(node, 'hasVariant')).slice(0, 100).map(productOf);
    for (const one of [product, ...variants]) one.variants = variants;
    (inList ? listed : into).push(product);
    into.push(...variants);
    return;
  }
  const list = inList || types.includes('ItemList') || types.includes('OfferCatalog');
  for (const key of [
    '@graph',
    'mainEntity',
    'mainEntityOfPage',
    'itemListElement',
    'item',
    'about',
    'itemOffered',
  ]) {
    const inner = at(node, key);
    if (inner !== undefined) collect(inner, into, listed, depth + 1, list);
  }
}

/** Products of the page itself, and those that stand in a list on it. */
export function readJsonLd(texts: string[]): { products: Product[]; listed: Product[] } {
  const products: Product[] = [];
  const listed: Product[] = [];
  for (const text of texts) collect(parse(text), products, listed, 0, false);
  return { products, listed };
}
