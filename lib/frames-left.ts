// The frames of a page whose content is not known.
import { isOf } from './frames';
import type { Draft, PageState } from './reading';

const looked = new Set<PageState>(['ok', 'empty', 'not-published-yet']);

/** The frames of a page whose content is not known: never read, or showing why it shows nothing. */
export function framesLeft(page: Draft, frames: readonly Draft[]): string[] {
  const read = frames.flatMap(({ frame, state }) => (frame && looked.has(state) ? [frame] : []));
  const listed = [page, ...frames].flatMap((draft) => draft.frames ?? []);
  return listed.filter((one) => !read.some((frame) => isOf(one, frame))).map(({ url }) => url);
}
