// What a product page says beside its price: article number, brand, barcode, rating, and whether it can be bought.
import type { Offer } from '../reading';
import type { StockReader } from './availability';
import type { LabelReader } from './labelled';
import type { Page } from './page';
import { parseWritten } from './price';
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

/** Puts a field by the words it was stated with; nothing where there are none. `value`: what it holds, where that is more than the words. */
type Say = <Name extends keyof Offer>(field: Name, text: string | undefined, value?: Offer[Name]) => void;

const counted = (text: string) => ({ text, value: Number(text) });
const isAddress = (text: string | undefined) => /^https?:/.test(text ?? '');

/** Article number, brand, barcode, shop, rating, pictures, parameters and pieces left, as data states them. */
function putStated(say: Say, product: Product): void {
  const { offers, images = [], parameters = [], rating = '', reviewCount = '', stock = '' } = product;
  const sku =
    tidy(product.sku, 60) ?? tidy(offers.find((one) => one.sku)?.sku, 60) ?? tidy(product.productId, 40);
  if (!isAddress(sku) && !sku?.includes(' ')) say('sku', sku);
  const brand = tidy(product.brand, 80);
  if (!/^https?:|\.(php|html?)|\|/.test(brand ?? '')) say('brand', brand);
  const gtin = product.gtin?.replace(/\D/g, '') ?? '';
  if (isGtin(gtin)) say('gtin', gtin);
  const [seller, other] = new Set(offers.map((one) => tidy(one.seller, 120)));
  if (!other && !isAddress(seller)) say('shop', seller);
  if (/^\d(\.\d{1,8})?$/.test(rating) && Number(rating) > 0) say('rating', rating);
  if (/^[1-9]\d{0,8}$/.test(reviewCount)) say('reviewCount', reviewCount, counted(reviewCount));
  const url = images.find((each) => isAddress(each) && each.length < 2000);
  if (url) say('picture', url, { url });
  const kept = parameters.filter(({ name, value }) => name.length <= 80 && value.length <= 400).slice(0, 200);
  say('parameters', kept[0]?.name, kept);
  if (/^\d{1,9}$/.test(stock)) say('stock', stock, counted(stock));
}

/** The choices with their prices, where data tells what each is called; that one is picked which has the page's address. */
function putChoices(say: Say, { href }: URL, { variants = [] }: Product): void {
  // Where all of them have it, it tells of none.
  const [here, other] = variants.filter(({ url, offers }) => (offers[0]?.url ?? url) === href);
  const skus = variants.flatMap((one) => {
    const {
      sku,
      choice,
      name,
      offers: [own = {}],
    } = one;
    const said = tidy(choice || name, 200);
    return said
      ? {
          id: tidy(sku, 80),
          name: said,
          price: parseWritten(own.price, {}),
          stock: parseAvailability(own.availability) === 'OutOfStock' ? 0 : undefined,
          chosen: (one === here && !other) || undefined,
        }
      : [];
  });
  if (skus.length > 1) say('skus', `${skus.length}`, skus);
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
      const say: Say = (field, text, value = text as Offer[typeof field]) => {
        if (text) put(offer, field, value, witness(product.how, text));
      };
      putStated(say, product);
      putChoices(say, page.url, product);
    }
    const known = `${title} ${page.url.href}`.toLowerCase();
    const missing = (['gtin', 'sku', 'brand'] as const).filter((kind) => offer[kind] === undefined);
    // A barcode alone is not worth a look at all the labels.
    for (const [kind, seen] of (missing[1] && readLabels?.(page, missing, from, known)) || []) {
      if (kind !== 'gtin' || isGtin(seen.value))
        put(offer, kind, seen.value, witness('label beside', seen.text, seen.element));
    }
    putAvailability(offer, page, mains, from, readStock);
  };
