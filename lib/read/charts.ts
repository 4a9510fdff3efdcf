// Charts drawn on canvases: what they show stands nowhere in the page's words, so they are named as not read.
import type { Draft } from '../reading';
import { locatorOf } from './locate';
import type { Box, Screen } from './screen';
import { isSeen } from './seen';

const smallest = { width: 120, height: 50 };
const longestName = 40;

/** The heading nearest above a place, in the boxes around it; else the first words of a small box. "" for none. */
function nameOf({ atoms }: Screen, place: Box, index: number): string {
  for (let box: Box | undefined = place, step = 0; box && step < 6; box = box.parent, step += 1) {
    const before = atoms.slice(box.start, index);
    const head = before.findLast(({ box: own }) => own.hint.heading ?? own.parent?.hint.heading) ?? before[0];
    if (head && head.kind === 'text' && head.text.length <= longestName) return head.text;
  }
  return '';
}

/** The drawn charts of a screen, each once though it is drawn in layers; undefined where there is none. */
export function chartsOf(screen: Screen): Draft['charts'] {
  const layered = new Set<Element | null>();
  const charts = screen.charts.flatMap(({ element, box, index }) => {
    const { width, height } = element.getBoundingClientRect();
    if (width < smallest.width || height < smallest.height || layered.has(element.parentElement)) return [];
    if (!isSeen(element)) return [];
    layered.add(element.parentElement);
    return [{ name: nameOf(screen, box, index), at: locatorOf(element, '') }];
  });
  return charts.length > 0 ? charts.slice(0, 40) : undefined;
}
