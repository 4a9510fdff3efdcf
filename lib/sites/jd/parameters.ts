// The list of product parameters on JD item pages of all families.
import type { Offer } from '../../reading';
import type { Page } from '../../read/page';
import { textOf } from '../../read/scan';
import { put, witness } from '../../read/witness';

/** Puts the parameters in page order, as "name：value" items or as pairs of elements. */
export function putParameters(offer: Offer, page: Page): void {
  const items = [
    ...page.document.querySelectorAll(
      '.p-parameter li, .p-parameter-list li, #parameter2 li, .goods-base .item, .attribute-item, .Ptable-item dl dl',
    ),
  ];
  const parameters = items.flatMap((item) => {
    const name = item.querySelector('.name, dt');
    const value = item.querySelector('.text, .value, dd:not(.Ptable-tips)');
    const [left, right] = name && value ? [textOf(name), textOf(value)] : textOf(item).split(/[:：](.*)/s);
    return left && right?.trim()
      ? [{ name: left.trim().slice(0, 80), value: right.trim().slice(0, 400) }]
      : [];
  });
  if (parameters.length > 0)
    put(
      offer,
      'parameters',
      parameters.slice(0, 200),
      witness('jd: parameters', `${parameters.length}`, items[0]),
    );
}
