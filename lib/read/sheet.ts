// Writes a console's visible words down as a sheet that can leave the page: pieces, their places, and the parts around them.
import { figured } from '../console/kind';
import type { Sheet } from '../sheet';
import { hintNumber, kindsOfPiece, perPart } from '../sheet-columns';
import { isSteady, pathOf, stepOf, watchedNow } from './locate';
import type { Box, Screen } from './screen';
import type { Token } from './token';

/** A clock that ticks is nothing to read the page again for. */
const ticking = /^\D*\d{1,3}:\d{2}\D*$|\d:\d{2}:\d{2}/;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** The sheet of a screen's tokens, and how many of them may be figures. What may be one is watched for change. */
export function sheetOf(
  screen: Screen,
  tokens: Token[],
  tables: { token: Token }[],
): { sheet: Sheet; figures: number } {
  const [parts, pieces, rects]: [number[], number[], number[]] = [[], [], []];
  const ways: string[] = [];
  const known = new Map<string, number>();
  const watched = watchedNow();
  /** The same few steps are taken all over a page, and each is written once. */
  const wayTo = ({ element, parent }: Box): number => {
    // What a shadow root or a frame shows has no step from the box around it.
    const way =
      parent?.element !== element.parentElement || isSteady(element) ? pathOf(element) : stepOf(element);
    let at = known.get(way);
    if (at === undefined) known.set(way, (at = ways.push(way.slice(0, 600)) - 1));
    return at;
  };
  const placeOf = (box: Box): number => {
    if (box.part !== undefined) return box.part;
    const around = box.parent ? placeOf(box.parent) + 1 : 0;
    parts.push(around, box.start, box.end, hintNumber(box.hint), wayTo(box));
    return (box.part = parts.length / perPart - 1);
  };
  let figures = 0;
  const said = tokens.map(({ kind, raw, text, number, index, last, box, rect }) => {
    const part = placeOf(box);
    const telling = number || kind === 'table' || kind === 'field' || box.hint.alert || figured.test(text);
    if (telling && (number || !ticking.test(text))) watched?.add(box.element);
    if (telling && kind !== 'date' && kind !== 'field' && !box.fence) figures += 1;
    pieces.push(Math.max(0, kindsOfPiece.indexOf(kind)), index, last.index, part);
    rects.push(rounded(rect.left), rounded(rect.top), rounded(rect.right), rounded(rect.bottom));
    return raw.slice(0, 900);
  });
  const sheet = {
    size: screen.atoms.length,
    parts,
    ways,
    said,
    pieces,
    rects,
    chosen: screen.chosen.map(placeOf),
    tables: tables.map(({ token }) => tokens.indexOf(token)),
  };
  return { sheet, figures };
}
