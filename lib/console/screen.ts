// A console's screen as its page sent it, made walkable: boxes in boxes, and what each piece of text is.
import { folded, parseFigure, type Figure } from '../number';
import type { Sheet } from '../sheet';
import { hintOfNumber, kindsOfPiece, perPart, perPiece, perRect, type Hint } from '../sheet-columns';
import { figured, kindOfWords, type WordKind } from './kind';
import type { Region } from './region';

export interface Box extends Region<Box> {
  hint: Hint;
  /** The nearest tab, button, menu or the like: words in it name nothing outside it. */
  fence: Box | undefined;
  path: string;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
  height: number;
}

/** One printed word or figure. */
export interface Token {
  kind: WordKind | 'figure' | 'field' | 'table';
  /** As printed; `text` is the same in plain forms (half width, one kind of minus) and lower case. */
  raw: string;
  text: string;
  /** Places of its first and last piece. */
  index: number;
  last: number;
  box: Box;
  rect: Rect;
  figure?: Figure;
  /** Taken: as a label, a delta, a heading. */
  used?: boolean;
}

export interface Screen {
  size: number;
  tokens: Token[];
  /** Chosen tabs and switches, in document order. */
  chosen: Box[];
  /** The tokens that stand for the draft's tables, in the tables' order. */
  tables: (Token | undefined)[];
}

/** Only where it leads on from nowhere does a step stand for itself. */
const wayOf = (way: string, around: Box | undefined): string => {
  if (!way.startsWith('> ')) return way;
  return (around?.path ? `${around.path} ${way}` : way.slice(2)).slice(0, 600);
};

/** The boxes of a sheet, or undefined when they do not fit together. */
function boxesOf({ parts, ways, size }: Sheet): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at < parts.length; at += perPart) {
    const [outer = 0, start = 0, end, hint, way] = parts.slice(at, at + perPart);
    const parent = boxes[outer - 1];
    const leads = ways[way ?? -1];
    const whole = end !== undefined && hint !== undefined && leads !== undefined;
    if (!whole || (outer > 0 && !parent) || end < start || end > size) return undefined;
    const path = wayOf(leads, parent);
    const box: Box = { parent, start, end, hint: hintOfNumber(hint), fence: parent?.fence, path };
    if (box.hint.fence) box.fence = box;
    boxes.push(box);
  }
  return boxes;
}

/** The screen of a sheet, or undefined when its places do not fit together. */
export function screenOf(sheet: Sheet): Screen | undefined {
  const boxes = boxesOf(sheet);
  if (!boxes) return undefined;
  const tokens: Token[] = [];
  const { said, pieces, rects } = sheet;
  for (const [at, raw] of said.entries()) {
    const [what = -1, index = 0, last = 0, part = -1] = pieces.slice(at * perPiece, (at + 1) * perPiece);
    const [left = 0, top = 0, right = 0, bottom] = rects.slice(at * perRect, (at + 1) * perRect);
    const [kind, box] = [kindsOfPiece[what], boxes[part]];
    if (!kind || !box || bottom === undefined || index >= sheet.size) return undefined;
    const rect = { left, top, right, bottom, height: bottom - top };
    const text = folded(raw);
    const token: Token = { kind: 'word', raw, text, index, last, box, rect };
    tokens.push(Object.assign(token, kind === 'text' ? whatIs(text) : { kind }));
  }
  return {
    size: sheet.size,
    tokens,
    chosen: sheet.chosen.flatMap((at) => boxes[at] ?? []),
    tables: sheet.tables.map((at) => tokens[at]),
  };
}

function whatIs(text: string): Pick<Token, 'kind' | 'figure'> {
  const kind = kindOfWords(text);
  // Beside a name it offers help, and hides nothing.
  if (text === '?') return { kind };
  if (kind === 'date' || kind === 'base' || !figured.test(text)) return { kind };
  const figure = parseFigure(text);
  const alone = figure && figure.before === undefined && figure.after === undefined;
  return alone ? { kind: 'figure', figure } : { kind };
}

/** The things of a list sorted by index that stand in a box. */
export function inBox<T>(list: T[], box: Box, indexOf: (each: T) => number): T[] {
  return list.slice(firstFrom(list, box.start, indexOf), firstFrom(list, box.end, indexOf));
}

function firstFrom<T>(list: T[], index: number, indexOf: (each: T) => number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (indexOf(list[middle] as T) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const indexOf = (token: Token): number => token.index;
