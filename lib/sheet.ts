// What a console page sends beside its draft: the visible pieces of text in document order, where they stand and in which parts.
import * as z from 'zod/mini';
import { Draft, upTo } from './reading';

const place = z.number().check(z.nonnegative());

/** What an element's tag, role and class words tell about its part on the page. */
const Hint = z.object({
  tab: z.optional(z.boolean()),
  nav: z.optional(z.boolean()),
  pager: z.optional(z.boolean()),
  /** Words inside name nothing outside. */
  fence: z.optional(z.boolean()),
  /** 1–6; 7 for a title by class word only. */
  heading: z.optional(z.number()),
});

/** A part of the page: `in` is the place of the part around it, `start` and `end` bound its pieces. */
const Part = z.object({
  in: z.optional(place),
  start: place,
  end: place,
  hint: z.optional(Hint),
  /** The way to its element from the part around it; or, where that leads nowhere, from the page. */
  step: z.optional(z.string().check(z.maxLength(600))),
  path: z.optional(z.string().check(z.maxLength(600))),
});

/** One printed word, figure or sentence: `part` is the place of its part, `last` that of its last piece. */
const Piece = z.object({
  kind: z.enum(['text', 'field', 'table']),
  raw: z.string().check(z.maxLength(900)),
  index: place,
  last: place,
  part: place,
});

export const Sheet = z.object({
  /** Number of pieces before joining and dropping; `index` and `end` count in these. */
  size: place,
  /** Each after the part around it. */
  parts: upTo(40_000, Part),
  pieces: upTo(20_000, Piece),
  /** Left, top, right and bottom of each piece in CSS pixels, one after another. */
  rects: z.array(z.number()),
  /** Places of the parts that are chosen tabs and switches. */
  chosen: z.array(place),
  /** Places in `pieces` of the draft's tables. */
  tables: z.array(place),
});

/** A draft as a page sends it; a console's words are made sense of in the background. */
export const Sent = z.object({ ...Draft.shape, sheet: z.optional(Sheet) });

export type Sheet = z.infer<typeof Sheet>;
export type Sent = z.infer<typeof Sent>;
export type Hint = z.infer<typeof Hint>;
