// What a console page sends beside its draft: the visible pieces of text in document order, where they stand and in which parts.
import * as z from 'zod/mini';
import { count, Draft, text, upTo } from './reading';
import { perPart, perPiece, perRect } from './sheet-columns';

const [mostParts, mostPieces] = [40_000, 20_000];

/**
 * Long lists of a few numbers each: a large console says in one message what thousands of objects would say, and its
 * page waits while a message is written.
 */
export const Sheet = z.object({
  /** Number of pieces before joining and dropping; places of pieces count in these. */
  size: count,
  /**
   * The parts of the page, each after the part around it: which one that is (from 1; 0 for none), where its pieces begin
   * and end, its hint as a number, and its way.
   */
  parts: upTo(mostParts * perPart, count),
  /** "> div" leads to an element from that of the part around it, any other way from the page. */
  ways: upTo(mostParts, text(600)),
  /** The words, figures and sentences as printed. */
  said: upTo(mostPieces, text(900)),
  /** Each one's kind, the places of its first and last piece, and its part. */
  pieces: upTo(mostPieces * perPiece, count),
  /** Left, top, right and bottom of each in CSS pixels. */
  rects: upTo(mostPieces * perRect, z.number()),
  /** Which parts are chosen tabs and switches. */
  chosen: z.array(count),
  /** Which of what is said stand for the draft's tables. */
  tables: z.array(count),
});

/** A draft as a page sends it; a console's words are made sense of in the background. */
export const Sent = z.object({ ...Draft.shape, sheet: z.optional(Sheet) });

export type Sheet = z.infer<typeof Sheet>;
export type Sent = z.infer<typeof Sent>;
