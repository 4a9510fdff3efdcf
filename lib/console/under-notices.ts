// Whether a line of a page stands under a heading of notices.
import type { Region } from './region';
import { noticeHeading } from './words';

interface Line<B> {
  text: string;
  index: number;
  box: B;
}

/** Whether the nearest box that opens with other words than the line's own opens with those of notices. */
export function underNotices<B extends Region<B>>(line: Line<B>, lines: Line<B>[]): boolean {
  for (let box: B | undefined = line.box, step = 0; box?.parent && step < 9; box = box.parent, step += 1) {
    const start = box.start;
    const first = lines.find((each) => each.index >= start);
    if (
      first &&
      first.index < line.index &&
      first.text.length <= 20 &&
      noticeHeading.test(first.text) &&
      box.end - box.start > 4
    )
      return true;
  }
  return false;
}
