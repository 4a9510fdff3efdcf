// What a page's structured data says of a product, whatever notation it is written in.

export interface StructuredOffer {
  /** As written; a plain number is exact, anything else is read as a price text. */
  price?: string;
  low?: string;
  high?: string;
  /** The price before, where the data names it. */
  old?: string;
  currency?: string;
  availability?: string;
  sku?: string;
  url?: string;
  seller?: string;
}

export interface Product {
  how: 'json-ld' | 'microdata' | 'rdfa' | 'open-graph';
  name?: string;
  sku?: string;
  /** Item id as the shop writes it (productID); not a barcode. */
  productId?: string;
  gtin?: string;
  brand?: string;
  url?: string;
  rating?: string;
  reviewCount?: string;
  /** Addresses of its pictures, the main one first. */
  images?: string[];
  parameters?: { name: string; value: string }[];
  /** What makes it one of several choices, its colour and size. */
  choice?: string;
  /** All choices of the thing, where the data lists them. */
  variants?: Product[];
  /** Pieces left. */
  stock?: string;
  offers: StructuredOffer[];
  /** The element it was read from, where it stands on the page. */
  element?: Element;
}

type Availability = 'InStock' | 'OutOfStock' | 'PreOrder' | 'Withdrawn';
const availabilities: [Availability, string][] = [
  ['InStock', 'instock instoreonly onlineonly limitedavailability available availablefororder'],
  ['OutOfStock', 'outofstock soldout oos backorder'],
  ['PreOrder', 'preorder presale'],
  ['Withdrawn', 'discontinued'],
];

/** InStock, OutOfStock, PreOrder or Withdrawn from a schema.org or OpenGraph value; undefined for anything else. */
export function parseAvailability(value: string | undefined): Availability | undefined {
  const name = value
    ?.replace(/^.*[/#]/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  return name ? availabilities.find(([, names]) => names.split(' ').includes(name))?.[0] : undefined;
}

/** Letters and digits only, folded, for comparing names. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(
      /[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f\uff00-\uff0f\uff1a-\uff20]+/g,
      '',
    );
