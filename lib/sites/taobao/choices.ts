// The choices of an item page of today's Taobao and Tmall, with the prices its data has for each.
import type { Sku } from '../../reading';
import { at, embeddedJson, listOf, words } from '../../read/embedded';
import type { Page } from '../../read/page';
import { textOf } from '../../read/scan';
import { namesIn } from '../../read/sku-base';

/** The visible name of the chosen value in each row of choices. */
const chosenNames = (page: Page) =>
  [...page.document.querySelectorAll('[class*="valueItem--"][class*="isSelected--"]')].map((item) =>
    textOf(item.querySelector('[class*="valueItemText--"]')),
  );

/** All choices with their prices from the page's data; a capped stock ("more than shown") is no count. */
export function skusOf(page: Page): Sku[] {
  const base = embeddedJson(page.document, '"skuBase"');
  const infos = embeddedJson(page.document, '"sku2info"');
  const named = namesIn(base);
  const chosen = chosenNames(page);
  return listOf(at(base, 'skus')).flatMap((one): Sku[] => {
    const id = words(at(one, 'skuId'));
    const parts = named(one);
    if (!id || parts.length === 0) return [];
    const info = at(infos, id);
    const price = words(at(info, 'subPrice', 'priceText')) ?? words(at(info, 'price', 'priceText'));
    const quantity = Number(words(at(info, 'quantity')) ?? NaN);
    const exact = words(at(info, 'moreQuantity')) !== 'true' && Number.isInteger(quantity) && quantity >= 0;
    return [
      {
        id,
        name: parts.join(' ').slice(0, 200),
        ...(price && /^\d+(\.\d+)?$/.test(price) ? { price } : {}),
        ...(exact ? { stock: quantity } : {}),
        ...(chosen.length > 0 && parts.every((part) => chosen.includes(part)) ? { chosen: true } : {}),
      },
    ];
  });
}
