// A console's screen as its page sent it, made walkable: boxes in boxes, and what each piece of text is.
import { parseFigure, plain, type Figure } from '../number';
import type { Hint, Sheet } from '../sheet';
import { figured, kindOfWords, type WordKind } from './kind';
import type { Region } from './region';

export interface Box extends Region<Box> {
  hint: Hint;
  /** The nearest tab, button, menu or the like: words in it name nothing outside it. */
  fence: Box | undefined;
  path: string | undefined;
}

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
  width: number;
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

const noHint: Hint = {};

/** The screen of a sheet, or undefined when its places do not fit together. */
export function screenOf(sheet: Sheet): Screen | undefined {
  const boxes: Box[] = [];
  for (const { in: outer, start, end, hint = noHint, step, path } of sheet.parts) {
    const parent = outer === undefined ? undefined : boxes[outer];
    if ((outer !== undefined && !parent) || end < start || end > sheet.size) return undefined;
    const way = step === undefined ? path : [parent?.path, step].filter(Boolean).join(' > ').slice(0, 600);
    const box: Box = { parent, start, end, hint, fence: parent?.fence, path: way };
    if (hint.fence) box.fence = box;
    boxes.push(box);
  }
  const tokens: Token[] = [];
  for (const [at, { kind, raw, index, last, part }] of sheet.pieces.entries()) {
    const box = boxes[part];
    const [left, top, right, bottom] = sheet.rects.slice(at * 4, at * 4 + 4);
    if (!box || bottom === undefined || index >= sheet.size) return undefined;
    const rect = {
      left: left ?? 0,
      top: top ?? 0,
      right: right ?? 0,
      bottom,
      width: (right ?? 0) - (left ?? 0),
      height: bottom - (top ?? 0),
    };
    const text = plain(raw).toLowerCase();
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
