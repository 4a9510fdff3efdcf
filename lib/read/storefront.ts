// Whether a page is a product page of shop software that carries its choices as data, whatever host it stands on.

/** The choices themselves, as WooCommerce writes them into its form. */
export const woocommerceForm = 'form[data-product_variations^="["]';
/** The id of the choice in Shopify's form for the basket. */
export const shopifyChoice = 'form[action*="/cart/add"] [name=id]';

/** Tells by what only such pages have; false on pages whose data would say no more than the page does. */
export const isStorefront = (document: Document): boolean =>
  document.querySelector(`${woocommerceForm},${shopifyChoice}`) !== null;
