// Whether a page is a product page of shop software that carries its choices as data, whatever host it stands on.

/** A choice's id in a form for the basket, or the choices themselves: both stand only where one thing is sold. */
const shopify = 'form[action*="/cart/add"] [name=id]';
const shopifyFiles = '[src*="cdn.shopify.com"], [src*="/cdn/shop/"], [href*="/cdn/shop/"]';
export const woocommerceForm = 'form.variations_form[data-product_variations^="["]';

/** Tells by what such pages are built of; false on pages whose data would say no more than the page does. */
export const isStorefront = (document: Document): boolean =>
  document.querySelector(woocommerceForm) !== null ||
  (document.querySelector(shopify) !== null && document.querySelector(shopifyFiles) !== null);

/** The choices that a page's forms for the basket hold, the first one's first. */
export const inForms = (document: Document): string[] =>
  [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(shopify)].map(({ value }) => value);
