// Frames of other origins on a console: a page cannot look into them, so they are named, for each to be read on its own.
import type { Draft } from '../reading';
import { placeIn, type Screen } from './screen';
import { isSeen } from './seen';

type Frames = NonNullable<Draft['frames']>;

/** What is smaller is a button of help or a picture that counts visits. */
const smallest = { width: 240, height: 90 };

/** The frames of other origins that can be seen and are large enough to be a part of the page. */
export function framesOf({ foreign }: Screen, own: URL): Frames {
  const frames = foreign.flatMap(({ element, box }) => {
    const { src } = element;
    if (!/^https?:/.test(src) || !URL.canParse(src) || new URL(src).origin === own.origin) return [];
    const { left, top, right, bottom } = placeIn(box, element);
    const shown = isSeen(element) && right - left >= smallest.width && bottom - top >= smallest.height;
    return [{ url: src.slice(0, 2000), origin: new URL(src).origin, shown }];
  });
  return frames
    .filter(({ shown }) => shown)
    .slice(0, 20)
    .map(({ url, origin }) => ({
      url,
      ...(frames.some((other) => !other.shown && other.origin === origin) && { others: true }),
    }));
}
