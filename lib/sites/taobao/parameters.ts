// The table of product parameters on item pages of today's Taobao and Tmall.
import type { Offer } from '../../reading';
import type { Page } from '../../read/page';
import { textOf } from '../../read/scan';
import { put, witness } from '../../read/witness';

/** A way to reach a person is nobody's product fact. */
const contact = /联系方式|电话|手机号/;

/** Names and values as a definition list, as some pages of the family write them. */
const listed = (page: Page) =>
  [...page.document.querySelectorAll('[class*="paramsInfo--"] dt')].flatMap((term) => {
    const name = textOf(term);
    const value = textOf(term.parentElement?.querySelector('dd'));
    return name && value && !contact.test(name)
      ? [{ name: name.slice(0, 80), value: value.slice(0, 400) }]
      : [];
  });

/** Puts the parameters in page order; emphasised ones have their value above the name, the others below. */
export function putParameters(offer: Offer, page: Page): void {
  const items = [
    ...page.document.querySelectorAll(
      '[class*="emphasisParamsInfoItem--"], [class*="generalParamsInfoItem--"]',
    ),
  ];
  const parameters = items.flatMap((item) => {
    const upper = textOf(item.querySelector('[class*="InfoItemTitle--"]'));
    const lower = textOf(item.querySelector('[class*="InfoItemSubTitle--"]'));
    const [name, value] = /emphasisParams/.test(item.className) ? [lower, upper] : [upper, lower];
    return name && value && !contact.test(name)
      ? [{ name: name.slice(0, 80), value: value.slice(0, 400) }]
      : [];
  });
  if (parameters.length === 0) parameters.push(...listed(page));
  if (parameters.length > 0)
    put(
      offer,
      'parameters',
      parameters.slice(0, 200),
      witness('taobao: parameters', `${parameters.length}`, items[0]),
    );
}
