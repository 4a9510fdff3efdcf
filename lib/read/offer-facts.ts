// What a product page says beside its price: article number, brand, barcode, rating, and whether it can be bought.
import type { Offer } from '../reading';
import type { StockReader } from './availability';
import type { LabelReader } from './labelled';
import type { Page } from './page';
import { parseAvailability, type Product } from './product';
import { put, witness } from './witness';

/** One line of a length that a fact has; templates that were never filled are none. */
const tidy = (text: string | undefined, most: number) => {
  const line = text?.replace(/\s+/g, ' ').trim();
  return line && line.length <= most && !/^[$%{]/.test(line) ? line : undefined;
};

/** A barcode with 8, 12, 13 or 14 digits whose check digit is right. */
function isGtin(code: string): boolean {
  if (!/^(\d{8}|\d{12,14})$/.test(code)) return false;
  const sum = [...code]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 3 : 1), 0);
  return sum % 10 === 0;
}

function putStated(offer: Offer, product: Product): void {
  const { how } = product;
  const sku =
    tidy(product.sku, 60) ??
    tidy(product.offers.find((one) => one.sku)?.sku, 60) ??
    tidy(product.productId, 40);
  if (sku && !/^https?:|\s/.test(sku)) put(offer, 'sku', sku, witness(how, sku));
  const brand = tidy(product.brand, 80);
  if (brand && !/^https?:|\.(php|html?)|\|/.test(brand)) put(offer, 'brand', brand, witness(how, brand));
  const gtin = product.gtin?.replace(/\D/g, '') ?? '';
  if (isGtin(gtin)) put(offer, 'gtin', gtin, witness(how, gtin));
  const { rating = '', reviewCount = '' } = product;
  if (/^\d(\.\d{1,8})?$/.test(rating) && Number(rating) > 0)
    put(offer, 'rating', rating, witness(how, rating));
  if (/^[1-9]\d{0,8}$/.test(reviewCount))
    put(offer, 'reviewCount', { text: reviewCount, value: Number(reviewCount) }, witness(how, reviewCount));
}

/** Pictures, parameters and pieces left, as data states them. */
function putMore(offer: Offer, { how, images = [], parameters = [], stock = '' }: Product): void {
  const url = images.find((each) => /^https?:/.test(each) && each.length < 2000);
  if (url) put(offer, 'picture', { url }, witness(how, url));
  const kept = parameters.filter(({ name, value }) => name.length <= 80 && value.length <= 400).slice(0, 200);
  if (kept.length > 0) put(offer, 'parameters', kept, witness(how, kept[0]?.name ?? ''));
  if (/^\d{1,9}$/.test(stock))
    put(offer, 'stock', { text: stock, value: Number(stock) }, witness(how, stock));
}

function putAvailability(
  offer: Offer,
  page: Page,
  mains: Product[],
  from: number,
  readStock: StockReader | undefined,
): void {
  const stated = mains.flatMap(({ how, offers }) =>
    offers.flatMap(({ availability: text = '' }) => {
      const value = parseAvailability(text);
      return value ? [{ how, text, value }] : [];
    }),
  );
  const stock = stated.length === 0 ? readStock?.(page, from) : undefined;
  if (stock) put(offer, 'availability', stock.availability, witness(stock.how, stock.text, stock.element));
  // Of several choices one that can be bought is enough.
  const said = stated.find((one) => one.value === 'InStock') ?? stated[0];
  if (said) put(offer, 'availability', said.value, witness(said.how, said.text));
}

/**
 * Answers with what adds to an offer what data states and, where readers for them are given, what labels and buttons
 * print; `from` is the place of the title among the page's texts.
 */
export const factsBy =
  (readLabels?: LabelReader, readStock?: StockReader) =>
  (offer: Offer, page: Page, mains: Product[], title: string, from: number): void => {
    for (const product of mains) {
      putStated(offer, product);
      putMore(offer, product);
    }
    const known = `${title} ${page.url.href}`.toLowerCase();
    const missing = (['sku', 'brand', 'gtin'] as const).filter((kind) => offer[kind] === undefined);
    for (const [kind, seen] of (missing.length > 0 && readLabels?.(page, missing, from, known)) || []) {
      if (kind !== 'gtin' || isGtin(seen.value))
        put(offer, kind, seen.value, witness('label beside', seen.text, seen.element));
    }
    putAvailability(offer, page, mains, from, readStock);
  };
