// Products in the markup itself: microdata (itemprop) and RDFa (property), with the slips that shops make in them.
import type { Product, StructuredOffer } from './product';
import { textOf } from './scan';

const names = 'itemprop' as const;
const productType = /(^|[/:#\s])(product|productmodel|individualproduct|vehicle|car|book)$/;

function valueOf(element: Element): string | undefined {
  const content = element.getAttribute('content');
  if (content !== null && content.trim() !== '') return content.trim();
  if (element.hasAttribute('href') && (element.localName === 'link' || element.localName === 'a')) {
    const text = textOf(element);
    return element.localName === 'a' && text !== '' ? text : (element.getAttribute('href') ?? undefined);
  }
  const own = element.getAttribute('value') ?? element.getAttribute('data-value') ?? textOf(element);
  return own === '' || own.length > 300 ? undefined : own;
}

interface Notation {
  how: 'microdata' | 'rdfa';
  prop: string;
  scope: string;
  /** In lower case. */
  typeOf(element: Element): string;
}

const notations: Notation[] = [
  {
    how: 'microdata',
    prop: names,
    scope: '[itemscope]',
    typeOf: (element) => (element.getAttribute('itemtype') ?? '').toLowerCase(),
  },
  {
    how: 'rdfa',
    prop: 'property',
    scope: '[typeof]',
    typeOf: (element) => (element.getAttribute('typeof') ?? '').toLowerCase(),
  },
];

const wanted = new Set(
  'price lowprice highprice pricecurrency availability sku productid gtin gtin8 gtin12 gtin13 gtin14 ean isbn brand name ratingvalue reviewcount ratingcount hascurrencyvalue hascurrency'.split(
    ' ',
  ),
);
/** A property's name, in lower case, without its vocabulary. */
const bare = (name: string) => name.replace(/^\w+:/, '');

function put(product: Product, offer: StructuredOffer, prop: string, value: string): void {
  const key = bare(prop);
  if (key === 'price' || key === 'hascurrencyvalue') offer.price ??= value;
  else if (key === 'lowprice') offer.low ??= value;
  else if (key === 'highprice') offer.high ??= value;
  else if (key === 'pricecurrency' || key === 'hascurrency') offer.currency ??= value;
  else if (key === 'availability') offer.availability ??= value;
  else if (key === 'sku') product.sku ??= value;
  else if (key === 'productid') product.productId ??= value.replace(/^[Ss][Kk][Uu]:/, '');
  else if (/^(gtin|ean|isbn)/.test(key)) product.gtin ??= value;
  else if (key === 'brand') product.brand ??= value;
  else if (key === 'name') product.name ??= value;
  else if (key === 'ratingvalue') product.rating ??= value;
  else if (key === 'reviewcount' || key === 'ratingcount') product.reviewCount ??= value;
}

/** Scopes from an element outwards, nearest first. */
function scopesOf(element: Element, selector: string): Element[] {
  const scopes: Element[] = [];
  let here = element.parentElement?.closest(selector) ?? null;
  while (here) {
    scopes.push(here);
    here = here.parentElement?.closest(selector) ?? null;
  }
  return scopes;
}

function readNotation(elements: Element[], notation: Notation): Product[] {
  const products = new Map<
    Element | null,
    { product: Product; offers: Map<Element | null, StructuredOffer> }
  >();
  for (const element of elements) {
    const prop = (element.getAttribute(notation.prop) ?? '')
      .toLowerCase()
      .split(/\s+/)
      .find((name) => wanted.has(bare(name)));
    if (!prop) continue;
    const scopes = scopesOf(element, notation.scope);
    const owner = scopes.find((scope) => productType.test(notation.typeOf(scope))) ?? null;
    const nearest = scopes[0] ?? null;
    const type = nearest ? notation.typeOf(nearest) : '';
    // A review's author, a person's name and a list's entries are not the product's own.
    if (/(review|person|breadcrumblist|listitem|organization|website|webpage)$/.test(type)) {
      if (!/^(schema:)?name$/.test(prop) || !/brand|organization/.test(type)) continue;
    }
    if (notation.how === 'rdfa' && owner === null && !/:?(price|pricecurrency|hascurrencyvalue)$/.test(prop))
      continue;
    if (owner === null && prop.endsWith('name')) continue;
    let entry = products.get(owner);
    if (!entry) {
      entry = {
        product: { how: notation.how, offers: [], ...(owner ? { element: owner } : {}) },
        offers: new Map(),
      };
      products.set(owner, entry);
    }
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
    const offerScope = scopes.find((scope) => notation.typeOf(scope).endsWith('offer')) ?? null;
    let offer = entry.offers.get(offerScope);
    if (!offer) {
      offer = {};
      entry.offers.set(offerScope, offer);
    }
    put(entry.product, offer, brandScope ? 'brand' : prop, value);
  }
  return [...products.values()].map(({ product, offers }) => {
    product.offers = [...offers.values()].filter(
      (offer) => offer.price !== undefined || offer.low !== undefined || offer.availability !== undefined,
    );
    return product;
  });
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
