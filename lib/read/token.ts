// Joins the pieces of one printed word or figure: "¥" "1,234" ".50" "元".
import { kindOfWords, type WordKind } from '../console/kind';
import { common, within } from '../console/region';
import { comparing } from '../console/words';
import { folded, isUnit, plain } from '../number';
import { squeeze } from '../squeeze';
import type { Place } from './cut';
import { placeIn, type Atom, type Box, type Screen } from './screen';
import { isCut, isFarOff, placeOf } from './sight';
import type { Slices } from './slices';

export interface Token {
  kind: WordKind | 'field' | 'table';
  /** As printed; `text` is the same in plain forms (half width, one kind of minus). */
  raw: string;
  text: string;
  /** Nothing but a short plain number, which tells of nobody. */
  number: boolean;
  /** First and last atom. */
  first: Atom;
  last: Atom;
  index: number;
  box: Box;
  rect: Place;
}

/** It is no date, speaks of nothing, and is too short for a telephone: most pieces of a console need no other look. */
export const bareNumber = /^[¥+-]?(\d{1,3}(,\d{3}){0,2}|\d{4,6})(\.\d{1,4})?%?$/;

const bare = /^[+-]?\s*[¥$€£]?\s*[+-]?[\d,]*\.?\d+$/;

/** A text in plain forms and what kind it is of. */
interface Word {
  raw: string;
  text: string;
  kind: WordKind;
}

/** Tokens that are being made. */
interface Making {
  screen: Screen;
  tokens: Token[];
  joined: Set<Token>;
  ranges: Map<Document, Range>;
  words: Map<string, Word>;
  current: Token | undefined;
  /** Whether a figure was found cut off. */
  cut: boolean;
}

/** So many atoms are looked at between two pauses that a page may ask for. */
const atOnce = 50;

/** The tokens of a screen in document order. */
export function* tokensOf(screen: Screen): Slices<Token[]> {
  const making: Making = {
    screen,
    tokens: [],
    joined: new Set(),
    ranges: new Map(),
    words: new Map(),
    current: undefined,
    cut: false,
  };
  for (let from = 0; from < screen.atoms.length; from += atOnce) {
    makeTokens(making, from);
    yield making.current?.box.element;
  }
  const { tokens, joined, cut } = making;
  for (const token of joined) if (token.kind !== 'field') token.kind = kindOfWords(token.text);
  return cut ? tokens.filter(({ box, rect }) => !isCut(box, rect)) : tokens;
}

function makeTokens(making: Making, from: number): void {
  const { screen, tokens, ranges, words } = making;
  for (const atom of screen.atoms.slice(from, from + atOnce)) {
    if (atom.text.length > 300) {
      making.current = undefined;
      continue;
    }
    const rect = rectOf(atom, ranges);
    if (isOutOfSight(atom, rect)) {
      making.cut = true;
      continue;
    }
    const { current } = making;
    const joint = current && current.kind !== 'table' ? jointOf(current, atom, rect, ranges) : undefined;
    if (current && joint !== undefined) {
      making.joined.add(current);
      current.raw += joint + atom.text;
      current.text = folded(current.raw);
      current.last = atom;
      current.number = false;
      current.rect = union(current.rect, rect);
      if (!within(atom.box, current.box)) current.box = common(current.box, atom.box);
      continue;
    }
    const number = bareNumber.test(atom.text);
    const word = number ? undefined : wordOf(atom.text, words);
    const token: Token = {
      kind: atom.kind === 'table' || atom.kind === 'field' ? atom.kind : (word?.kind ?? 'word'),
      raw: word?.raw ?? atom.text,
      text: word?.text ?? atom.text,
      number,
      first: atom,
      last: atom,
      index: atom.index,
      box: atom.box,
      rect,
    };
    tokens.push(token);
    making.current = token;
  }
}

/** Words alone are harmless, and are asked only beside what was found out of sight. */
const isOutOfSight = ({ kind, text, box }: Atom, rect: Place) =>
  isFarOff(box.element, rect) ||
  ((kind === 'table' || /\d/.test(text)) && rect.bottom > rect.top && isCut(box, rect));

/** The same words stand in many places of a console: each is looked at once. */
function wordOf(said: string, words: Map<string, Word>): Word {
  let word = words.get(said);
  if (!word) {
    const text = folded(said);
    words.set(said, (word = { raw: squeeze(said), text, kind: kindOfWords(text) }));
  }
  return word;
}

/** A letter of a label is no wider, in CSS pixels; larger words are asked twice. */
const widest = (text: string): number => (/[\u3041-\ud7a3]/.test(text) ? 20 : 11) * text.length;

function rectOf(atom: Atom, ranges: Map<Document, Range>): Place {
  if (atom.kind === 'table') return placeOf(atom.box);
  if (atom.node.nodeType === 1) return placeIn(atom.box, atom.node as Element);
  // A text alone in an inline element fills it, and asking the element is half the price: unless it was made a block.
  if (isInline(atom) && !atom.node.previousSibling && !atom.node.nextSibling) {
    const place = placeOf(atom.box);
    if (place.right - place.left <= widest(atom.text)) return place;
  }
  return textRect(atom, ranges);
}

function textRect(atom: Atom, ranges: Map<Document, Range>): Place {
  const document = atom.node.ownerDocument as Document;
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.selectNodeContents(atom.node);
  return placeIn(atom.box, range);
}

/** What to put between a token and the next atom of the same printed piece; undefined when it is another piece. */
function jointOf(token: Token, atom: Atom, rect: Place, ranges: Map<Document, Range>): string | undefined {
  if (atom.kind === 'table' || atom.kind === 'field' || token.kind === 'field') return undefined;
  const height = Math.min(token.rect.bottom - token.rect.top, rect.bottom - rect.top);
  const overlap = Math.min(token.rect.bottom, rect.bottom) - Math.max(token.rect.top, rect.top);
  const laidOut = height > 0;
  const raised = atom.box.element.localName === 'sup' && /\d$/.test(token.text);
  if (laidOut && overlap < height * 0.4 && !raised) return undefined;
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
  if (/\d[.,]$/.test(before) && /^\d+$/.test(after) && gap < 4) return '';
  // Raised cents or a note: nobody can tell, and neither half is a figure.
  if (raised && /^\d/.test(after)) return ' ';
  if (bare.test(before.replace(/^[↑↓▲▼]/, '')) && isUnit(after)) return '';
  if (/\d/.test(before) || gap > 3) return undefined;
  if (!/^\(\S{1,8}\)$/.test(after) && (gap >= 2 || !isInline(atom) || /[\d?]/.test(after))) return undefined;
  // Boxes may touch while the words in them stand apart.
  const apart = laidOut && textRect(atom, ranges).left - textRect(token.last, ranges).right > 3;
  return apart ? undefined : '';
}

const inlineTags = new Set('span em b strong i small font sup sub bdi a label'.split(' '));
const isInline = (atom: Atom) => inlineTags.has(atom.box.element.localName);

/** Whether two boxes are less than `steps` from a box around both. */
export function near(one: Box, other: Box, steps = 3): boolean {
  for (let a: Box | undefined = one, i = 0; a && i < steps; a = a.parent, i += 1) {
    for (let b: Box | undefined = other, j = 0; b && j < steps; b = b.parent, j += 1)
      if (a === b) return true;
  }
  return false;
}

const union = (a: Place, b: Place): Place => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
