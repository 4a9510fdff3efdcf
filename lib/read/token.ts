// Joins the pieces of one printed word or figure ("¥" "1,234" ".50" "元") and says what each is: figure, date, word or prose.
import { isUnit, parseFigure, plain, type Figure } from '../number';
import { comparing, periodWords } from './console-words';
import type { Atom, Box, Screen } from './screen';

export interface Token {
  kind: 'figure' | 'date' | 'base' | 'word' | 'prose' | 'field' | 'table';
  /** As printed; `text` is the same in plain forms (half width, one kind of minus). */
  raw: string;
  text: string;
  /** First and last atom. */
  first: Atom;
  last: Atom;
  index: number;
  box: Box;
  rect: DOMRect;
  figure?: Figure;
  /** Taken: as a label, a delta, a heading. */
  used?: boolean;
}

const bare = /^[+-]?\s*[¥$€£]?\s*[+-]?[\d,]*\.?\d+$/;
const figured = /[\d*?—-]|^暂?无|^持平$|^null$|^n\/a$|[\ue000-\uf8ff]/;
const dateLike =
  /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]|^\d{1,2}[-/月]\d{1,2}日?(?:\s|$)|\d{1,2}:\d{2}(?!:\d\d:)/;

/** The tokens of a screen in document order. */
export function tokensOf(screen: Screen): Token[] {
  const tokens: Token[] = [];
  const ranges = new Map<Document, Range>();
  let current: Token | undefined;
  for (const atom of screen.atoms) {
    if (atom.text.length > 300) {
      current = undefined;
      continue;
    }
    const rect = rectOf(atom, ranges);
    if (/^\S{0,3}\d/.test(atom.text) && rect.height > 0 && isCut(atom.box)) continue;
    const joint = current && current.kind !== 'table' ? jointOf(current, atom, rect, ranges) : undefined;
    if (current && joint !== undefined) {
      current.raw += joint + atom.text;
      current.text = plain(current.raw).toLowerCase();
      current.last = atom;
      current.rect = union(current.rect, rect);
      if (!within(atom.box, current.box)) current.box = common(current.box, atom.box);
      continue;
    }
    const kind = atom.kind === 'table' || atom.kind === 'field' ? atom.kind : 'word';
    current = {
      kind,
      raw: squeeze(atom.text),
      text: plain(atom.text).toLowerCase(),
      first: atom,
      last: atom,
      index: atom.index,
      box: atom.box,
      rect,
    };
    tokens.push(current);
  }
  for (const token of tokens) if (token.kind === 'word') name(token);
  return tokens;
}

function rectOf(atom: Atom, ranges: Map<Document, Range>): DOMRect {
  if (atom.kind === 'table') return placeOf(atom.box);
  if (atom.node.nodeType === 1) return (atom.node as Element).getBoundingClientRect();
  // A text alone in an inline element fills it, and asking the element is half the price.
  if (isInline(atom) && !atom.node.previousSibling && !atom.node.nextSibling) return placeOf(atom.box);
  return textRect(atom, ranges);
}

function textRect(atom: Atom, ranges: Map<Document, Range>): DOMRect {
  const document = atom.node.ownerDocument as Document;
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.selectNodeContents(atom.node);
  return range.getBoundingClientRect();
}

/** What to put between a token and the next atom of the same printed piece; undefined when it is another piece. */
function jointOf(token: Token, atom: Atom, rect: DOMRect, ranges: Map<Document, Range>): string | undefined {
  if (atom.kind === 'table' || atom.kind === 'field' || token.kind === 'field') return undefined;
  const height = Math.min(token.rect.height, rect.height);
  const overlap = Math.min(token.rect.bottom, rect.bottom) - Math.max(token.rect.top, rect.top);
  const laidOut = height > 0;
  if (laidOut && overlap < height * 0.4) return undefined;
  const gap = laidOut ? rect.left - token.rect.right : 0;
  if (gap < -3 || gap > 14 || atom.box.fence !== token.box.fence) return undefined;
  if (atom.box === token.last.box) return gap > 1 ? ' ' : '';
  const before = token.text;
  if (!/\d$/.test(before) && (atom.kind === 'arrow' || /^[↑↓▲▼⬆⬇]/.test(atom.text))) return undefined;
  const after = plain(atom.text);
  if (!near(token.last.box, atom.box)) return undefined;
  if (/[¥$€£+\-↑↓▲▼]$/.test(before) && /^[\d.]/.test(after)) return comparing.test(before) ? undefined : '';
  if (/^[↑↓▲▼]$/.test(before) && /^[+-]?\d/.test(after)) return '';
  if (/\d$/.test(before) && /^[.,]\d+$/.test(after) && gap < 4) return '';
  if (bare.test(before.replace(/^[↑↓▲▼]/, '')) && isUnit(after)) return '';
  if (/\d/.test(before) || gap > 3) return undefined;
  if (!/^\(\S{1,8}\)$/.test(after) && (gap >= 2 || !isInline(atom) || /\d/.test(after))) return undefined;
  // Boxes may touch while the words in them stand apart.
  const apart = laidOut && textRect(atom, ranges).left - textRect(token.last, ranges).right > 3;
  return apart ? undefined : '';
}

const inlineTags = new Set([
  'span',
  'em',
  'b',
  'strong',
  'i',
  'small',
  'font',
  'sup',
  'sub',
  'bdi',
  'a',
  'label',
]);
const isInline = (atom: Atom) => inlineTags.has(atom.box.element.localName);

/** Whether two boxes are at most two steps from a common parent. */
function near(one: Box, other: Box): boolean {
  for (let a: Box | undefined = one, i = 0; a && i < 3; a = a.parent, i += 1) {
    for (let b: Box | undefined = other, j = 0; b && j < 3; b = b.parent, j += 1) if (a === b) return true;
  }
  return false;
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

/** Whether `box` is `outer` or inside it. */
export function within(box: Box, outer: Box): boolean {
  for (let here: Box | undefined = box; here; here = here.parent) if (here === outer) return true;
  return false;
}

/** The smallest box that holds both. */
export function common(one: Box, other: Box): Box {
  for (let here: Box | undefined = one; here; here = here.parent) if (within(other, here)) return here;
  return one;
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Whether a box is cut off by one around it: rolling digits, panes moved aside. What can be scrolled to is not cut off. */
function isCut(box: Box): boolean {
  if (!box.parent) return false;
  box.cut ??= (isOutside(placeOf(box), placeOf(box.parent)) && hides(box.parent)) || isCut(box.parent);
  return box.cut;
}

const placeOf = (box: Box) => (box.rect ??= box.element.getBoundingClientRect());
const isOutside = (inner: DOMRect, outer: DOMRect) =>
  inner.bottom <= outer.top + 1 ||
  inner.top >= outer.bottom - 1 ||
  inner.right <= outer.left + 1 ||
  inner.left >= outer.right - 1;
const hides = (box: Box) => /hidden|clip/.test(getComputedStyle(box.element).overflow);

function union(a: DOMRect, b: DOMRect): DOMRect {
  const left = Math.min(a.left, b.left);
  const top = Math.min(a.top, b.top);
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}

function name(token: Token): void {
  const { text } = token;
  if (/\d/.test(text) && dateLike.test(text) && !parseFigure(text)?.clock) token.kind = 'date';
  else if (comparing.test(text)) token.kind = 'base';
  else {
    const figure = figured.test(text) ? parseFigure(text) : undefined;
    if (figure && figure.before === undefined && figure.after === undefined) {
      token.kind = 'figure';
      token.figure = figure;
    } else if (text.length > 40 || /[。！？；!?;，]/.test(text)) token.kind = 'prose';
    else if (/\d{4}|近|周期/.test(text) && periodWords.test(text) && /\d{4}/.test(text)) token.kind = 'date';
  }
}
