// Product pages of Shopify and WooCommerce shops: the choices with price and stock that their software puts into the page.
import type { Offer } from '../reading';
import type { SiteKinds } from '../site-kinds';
import { parseBucket } from './bucket';
import { amountOf, piecesOf, type DataSku, type Stated } from './by-data';
import { at, jsonAfter, listOf, scriptsWith, words } from './embedded';
import { structuredOf } from './main-product';
import { readOffer } from './offer';
import { factsBy } from './offer-facts';
import type { Page } from './page';
import { putData } from './put-data';
import { shopifyChoice, woocommerceForm } from './storefront';

/** Pieces left of a choice; 0 is a fact of one that is sold out. */
const left = (sold: boolean, pieces: unknown) => (sold ? 0 : piecesOf(pieces) || undefined);

function shopifySku(one: unknown): DataSku {
  const say = (key: string) => words(at(one, key));
  const options = listOf(at(one, 'options')).flatMap((option) => words(option) ?? []);
  const price = at(one, 'price');
  const code = say('sku');
  return {
    id: say('id') ?? '',
    parts: options.length > 0 ? options : (say('public_title') ?? say('title') ?? '').split(' / '),
    // Whole numbers are hundredths, in every currency.
    price: amountOf(price, typeof price === 'number' ? 2 : 0),
    stock: left(at(one, 'available') === false, at(one, 'inventory_quantity')),
    ...(code && { code }),
  };
}

/** The lists of choices in a page's scripts, those that tell what is sold out first. */
function shopifyLists(document: Document): unknown[][] {
  const scripts = scriptsWith(document, '"price"');
  const lists = scripts.flatMap((text) => {
    const bare = /^\s*\[\s*\{\s*"id"/.test(text) ? jsonAfter(`:${text.trim()}`, '') : undefined;
    return [listOf(jsonAfter(text, '"variants"')), listOf(bare)];
  });
  return lists.toSorted((a, b) => Number('available' in Object(b[0])) - Number('available' in Object(a[0])));
}

function shopifyData({ document, url }: Page): Stated | undefined {
  const inForms = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(shopifyChoice)];
  const ids = [url.searchParams.get('variant'), ...inForms.map(({ value }) => value)];
  for (const id of ids) {
    if (!id) continue;
    const choices = shopifyLists(document).find((list) => list.some((one) => words(at(one, 'id')) === id));
    if (!choices) continue;
    const currency = scriptsWith(document, 'Shopify.currency')
      .map((text) => words(at(jsonAfter(text, 'Shopify.currency'), 'active')))
      .find(Boolean);
    return { chosen: id, ...(currency && { currency }), skus: choices.map(shopifySku) };
  }
  return undefined;
}

function woocommerceData({ document }: Page): Stated | undefined {
  const form = document.querySelector(woocommerceForm);
  if (!form) return undefined;
  const named = new Map([...form.querySelectorAll('option')].map(({ value, text }) => [value, text.trim()]));
  const choices = listOf(jsonAfter(`:${form.getAttribute('data-product_variations')}`, ''));
  return {
    chosen: form.querySelector<HTMLInputElement>('[name=variation_id]')?.value,
    skus: choices.map((one): DataSku => {
      const code = words(at(one, 'sku'));
      return {
        id: words(at(one, 'variation_id')) ?? '',
        parts: Object.values(Object(at(one, 'attributes'))).flatMap((value) => {
          const slug = words(value);
          return slug === undefined ? [] : (named.get(slug) ?? slug);
        }),
        price: amountOf(at(one, 'display_price')),
        stock: left(at(one, 'is_in_stock') === false, at(one, 'max_qty')),
        ...(code && { code }),
      };
    }),
  };
}

/** The offer of such a page, its choices added to what the general readers found. */
export function offerOfStorefront(
  page: Page,
  { around: words }: SiteKinds,
): { offer: Offer; by: string } | undefined {
  const woocommerce = woocommerceData(page);
  const data = woocommerce ?? shopifyData(page);
  const offer = readOffer(page, {
    structured: structuredOf(page),
    putFacts: factsBy(),
    around: { words, countOf: parseBucket },
    sells: data !== undefined,
  });
  if (!offer || !data) return offer && { offer, by: 'offer' };
  const by = woocommerce ? 'woocommerce' : 'shopify';
  // The only choice of a thing without any has a name that says nothing.
  const [only, second] = data.skus;
  const known = only && !second ? { ...data, low: only.price, high: only.price, skus: [] } : data;
  putData(offer, page, known, by);
  return { offer, by };
}
