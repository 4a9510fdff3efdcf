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
  offers: StructuredOffer[];
  /** The element it was read from, where it stands on the page. */
  element?: Element;
}

/** InStock, OutOfStock, PreOrder or Withdrawn from a schema.org or OpenGraph value; undefined for anything else. */
export function parseAvailability(
  value: string | undefined,
): 'InStock' | 'OutOfStock' | 'PreOrder' | 'Withdrawn' | undefined {
  const name = value
    ?.replace(/^.*[/#]/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
  switch (name) {
    case 'instock':
    case 'instoreonly':
    case 'onlineonly':
    case 'limitedavailability':
    case 'available':
    case 'availablefororder':
      return 'InStock';
    case 'outofstock':
    case 'soldout':
    case 'oos':
    case 'backorder':
      return 'OutOfStock';
    case 'preorder':
    case 'presale':
      return 'PreOrder';
    case 'discontinued':
      return 'Withdrawn';
    default:
      return undefined;
  }
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
