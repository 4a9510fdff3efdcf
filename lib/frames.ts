// Frames of other origins: which of a page's frames a reading is of, how it is joined to the page, and which are left.
import { frameKeyOf } from './page-key';
import type { Draft } from './reading';

type Listed = NonNullable<Draft['frames']>[number];

const originOf = (url: string) => (URL.canParse(url) ? new URL(url).origin : url);

/** A frame may have gone on to another page of its origin, unless others of that origin stand there unseen. */
export const isOf = ({ url, others }: Listed, frame: string): boolean =>
  frameKeyOf(url) === frame || (!others && originOf(url) === originOf(frame));

/** Whether a page shows a frame of this address. */
export const showsFrame = (page: Draft, frame: string): boolean =>
  (page.frames ?? []).some((listed) => isOf(listed, frame));

/** Every place in what was read or found, said to be in a frame. */
export function placedIn<T>(value: T, frame: string): T {
  if (Array.isArray(value)) return value.map((each: unknown) => placedIn(each, frame)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]: [string, unknown]) => [
    key,
    key === 'at' && each ? { ...each, frame } : placedIn(each, frame),
  ]);
  return Object.fromEntries(entries) as T;
}

/**
 * What was read in a frame as a part of the page around it: its address, title and site are the page's, every place
 * says in which frame it is. A frame's own menu leads nowhere a round could go.
 */
export function joined({ links: _links, ...read }: Draft, page: Draft): Draft {
  const frame = frameKeyOf(read.url);
  return {
    ...placedIn(read, frame),
    url: page.url,
    ...(page.pageTitle && { pageTitle: page.pageTitle }),
    site: page.site,
    frame,
  };
}

/** Whether what a page shows stands in its frames alone: it has nothing of its own, and one of them was read. */
export const isInFrames = (page: Draft, frames: readonly Draft[]): boolean =>
  page.state === 'empty' && frames.some(({ state }) => state === 'ok');
