// Products in the markup itself: microdata (itemprop) and RDFa (property), with the slips that shops make in them.
import { once } from '../once';
import type { Product, StructuredOffer } from './product';
import { textOf } from './scan';

const productType = /(^|[/:#\s])(product|productmodel|individualproduct|vehicle|car|book)$/;

function valueOf(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content !== null && content.trim() !== '') return content.trim();
  const href = element.getAttribute('href');
  if (href !== null && /^(link|a)$/.test(element.localName)) return textOf(element) || href;
  const own = element.getAttribute('value') ?? element.getAttribute('data-value') ?? textOf(element);
  return own === '' || own.length > 300 ? undefined : own;
}

interface Notation {
  how: 'microdata' | 'rdfa';
  prop: string;
  scope: string;
  type: string;
}

const notations: Notation[] = [
  { how: 'microdata', prop: 'itemprop', scope: '[itemscope]', type: 'itemtype' },
  { how: 'rdfa', prop: 'property', scope: '[typeof]', type: 'typeof' },
];

/** Properties, in lower case, and the field of an offer or of its product that they fill: the one of their name, or another. */
const fieldsOf = <Field extends string>(list: string) =>
  new Map(
    list.split(' ').map((entry) => {
      const [prop = '', field = prop] = entry.split('>');
      return [prop, field as Field];
    }),
  );
const ofOffer = fieldsOf<'price' | 'low' | 'high' | 'currency' | 'availability'>(
  'price hascurrencyvalue>price lowprice>low highprice>high pricecurrency>currency hascurrency>currency availability',
);
const ofProduct = fieldsOf<'sku' | 'productId' | 'gtin' | 'brand' | 'name' | 'rating' | 'reviewCount'>(
  'sku productid>productId gtin>gtin ean>gtin isbn>gtin brand name ratingvalue>rating reviewcount>reviewCount ratingcount>reviewCount',
);

/** A property's name, in lower case, without its vocabulary and the length of a barcode. */
const bare = (name: string) => name.replace(/^\w+:|(?<=^gtin)\d+$/g, '');

/** The first of an attribute's names, in lower case, that fills a field. */
const propOf = once((names: string) =>
  names
    .toLowerCase()
    .split(/\s+/)
    .find((name) => ofOffer.has(bare(name)) || ofProduct.has(bare(name))),
);

function put(product: Product, offer: StructuredOffer, prop: string, value: string): void {
  const [ours, own] = [ofOffer.get(bare(prop)), ofProduct.get(bare(prop))];
  if (ours) offer[ours] ??= value;
  if (own) product[own] ??= own === 'productId' ? value.replace(/^[Ss][Kk][Uu]:/, '') : value;
}

/** Scopes around an element, nearest first. */
function scopesOf(element: Element, selector: string): Element[] {
  const scope = element.parentElement?.closest(selector);
  return scope ? [scope, ...scopesOf(scope, selector)] : [];
}

function readNotation(elements: Element[], notation: Notation): Product[] {
  const typeOf = (element: Element) => (element.getAttribute(notation.type) ?? '').toLowerCase();
  const products: Product[] = [];
  const entryOf = once((owner: Element | undefined) => {
    const product: Product = { how: notation.how, offers: [], element: owner };
    products.push(product);
    const offerIn = once((_scope: Element | undefined) => {
      const offer: StructuredOffer = {};
      product.offers.push(offer);
      return offer;
    });
    return { product, offerIn };
  });
  for (const element of elements) {
    const prop = propOf(element.getAttribute(notation.prop) ?? '');
    if (!prop) continue;
    const scopes = scopesOf(element, notation.scope);
    const owner = scopes.find((scope) => productType.test(typeOf(scope)));
    const [nearest] = scopes;
    const type = nearest ? typeOf(nearest) : '';
    // A review's author, a person's name and a list's entries are not the product's own.
    if (/(review|person|breadcrumblist|listitem|organization|web(site|page))$/.test(type)) {
      if (!/^(schema:)?name$/.test(prop) || !/brand|organization/.test(type)) continue;
    }
    if (notation.how === 'rdfa' && !owner && !/:?(price|pricecurrency|hascurrencyvalue)$/.test(prop))
      continue;
    if (!owner && prop.endsWith('name')) continue;
    const brandScope = /(brand|organization)$/.test(type) && prop.endsWith('name');
    const value = valueOf(element);
    if (
      value === undefined ||
      (element.matches(notation.scope) &&
        element.getAttribute('content') === null &&
        !brandScope &&
        !prop.includes('brand'))
    )
      continue;
    if (prop.endsWith('name') && nearest !== owner && !brandScope) continue;
    const { product, offerIn } = entryOf(owner);
    put(
      product,
      offerIn(scopes.find((scope) => typeOf(scope).endsWith('offer'))),
      brandScope ? 'brand' : prop,
      value,
    );
  }
  for (const product of products)
    product.offers = product.offers.filter(({ price, low, availability }) => price ?? low ?? availability);
  return products;
}

/** Products in microdata and RDFa, in page order; properties outside any product come as one without an element. */
export function readMarkup(document: Document): Product[] {
  const found = notations.map((): Element[] => []);
  for (const element of document.querySelectorAll('[itemprop], [property]')) {
    const at = element.hasAttribute('itemprop') ? 0 : 1;
    // OpenGraph writes its own names into the same attribute of meta elements.
    if (
      at === 0 ||
      element.localName !== 'meta' ||
      !/^\w+:\w+:|^og:|^fb:|^twitter:/.test(element.getAttribute('property') ?? '')
    )
      found[at]?.push(element);
  }
  return notations.flatMap((notation, index) => readNotation(found[index] ?? [], notation));
}
