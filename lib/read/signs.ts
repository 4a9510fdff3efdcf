// Signs and units that a style draws around a number, of which the number's own text says nothing.
import { attribute } from './elements';

const number = /^\D?[\d,.]+%?$/;
const sign = /^"\s?([-%万千亿kKwWM].{0,2})"$/;
/** Classes of elements that draw none, with those around them: the same few stand all over a page. */
export const plain = new Set<string>();

/** A text with the unit that its element draws behind it; "" for a number with a sign before it, or none. */
export function drawnText(text: string, element: Element): string {
  const name = attribute(element, 'class') + attribute(element.parentElement ?? element, 'class');
  if (!name || plain.has(name) || !number.test(text)) return text;
  const [before, after = ''] = [':before', ':after'].map(
    (place) => sign.exec(getComputedStyle(element, place).content)?.[1],
  );
  if (!(before || after)) plain.add(name);
  return before ? '' : text + after;
}
