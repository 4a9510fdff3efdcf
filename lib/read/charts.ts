// Charts drawn on canvases: what they show stands nowhere in the page's words, so they are named as not read.
import { tellsBuyer } from '../buyers';
import { squeeze } from '../squeeze';
import type { Draft } from '../reading';
import { isOutside, type Place } from './cut';
import { locatorOf } from './locate';
import { placeIn, type Box, type Screen } from './screen';
import { isSeen } from './seen';
import type { Token } from './token';

const smallest = { width: 120, height: 50 };
/** In the place of a figure a smaller one counts too; its label has no more letters. */
const lowest = 10;
const longestLabel = 16;
const longestName = 40;

const isHeading = ({ box, raw }: Token) =>
  (box.hint.heading ?? box.parent?.hint.heading) !== undefined && raw.length <= longestName;

/** The heading nearest above a place, in the boxes around it; "" for none, and where it may be a person's name. */
function nameOf(tokens: Token[], place: Box, before: number): string {
  for (let box: Box | undefined = place, step = 0; box && step < 6; box = box.parent, step += 1) {
    const { start } = box;
    const head = tokens.findLast((token) => token.index >= start && token.index < before && isHeading(token));
    if (head) return tellsBuyer(head.raw) ? '' : head.raw;
  }
  return '';
}

/** The words around a drawing where they are a label without a figure; "" where they are none. */
function labelOf(element: Element): string {
  const words = squeeze(element.parentElement?.textContent ?? '');
  if (words === '' && element.parentElement) return labelOf(element.parentElement);
  return words.length > longestLabel || /\d/.test(words) || tellsBuyer(words) ? '' : words;
}

/** A code to scan is a small square; a watermark lies over everything and takes no pointer. */
const isChart = (element: Element, width: number, height: number) =>
  height >= lowest &&
  !(width < 220 && Math.abs(width - height) < 4) &&
  isSeen(element) &&
  getComputedStyle(element).pointerEvents !== 'none';

/**
 * The drawn charts of a screen, each once though it is drawn in layers; undefined where there is none. `tokens` are
 * those that tell of no buyer.
 */
export function chartsOf(screen: Screen, tokens: Token[]): Draft['charts'] {
  const drawn: Place[] = [];
  const charts = screen.charts.flatMap(({ element, box, index }) => {
    const rect = placeIn(box, element);
    const [width, height] = [rect.right - rect.left, rect.bottom - rect.top];
    const small = width < smallest.width || height < smallest.height;
    const label = small ? labelOf(element) : '';
    if ((small && !label) || !isChart(element, width, height)) return [];
    if (drawn.some((other) => !isOutside(rect, other, 4))) return [];
    drawn.push(rect);
    return [{ name: label || nameOf(tokens, box, index), at: locatorOf(element, '') }];
  });
  return charts.length > 0 ? charts.slice(0, 40) : undefined;
}
