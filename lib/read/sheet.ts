// Writes a console's visible words down as a sheet that can leave the page: pieces, their places, and the parts around them.
import { figured } from '../console/kind';
import type { Sheet } from '../sheet';
import { pathOf, stepFrom, watchedNow } from './locate';
import type { Box, Screen } from './screen';
import type { Token } from './token';

/** A clock that ticks is nothing to read the page again for. */
const ticking = /^\D*\d{1,3}:\d{2}\D*$|\d:\d{2}:\d{2}/;
type Part = Sheet['parts'][number];
const rounded = (value: number) => Math.round(value * 10) / 10;

function hintOf({ tab, nav, pager, fence, heading }: Box['hint']): Part['hint'] {
  return tab || nav || pager || fence || heading ? { tab, nav, pager, fence, heading } : undefined;
}

/** The sheet of a screen's tokens, and how many of them may be figures. What may be one is watched for change. */
export function sheetOf(
  screen: Screen,
  tokens: Token[],
  tables: { token: Token }[],
): { sheet: Sheet; figures: number } {
  const parts: Sheet['parts'] = [];
  const places = new Map<Box, number>();
  const watched = watchedNow();
  const placeOf = (box: Box): number => {
    const known = places.get(box);
    if (known !== undefined) return known;
    const { parent, start, end, element } = box;
    const outer = parent && placeOf(parent);
    const step = parent && stepFrom(parent.element, element);
    const path = step === undefined ? pathOf(element).slice(0, 600) : undefined;
    places.set(box, parts.length);
    return parts.push({ in: outer, start, end, hint: hintOf(box.hint), path, step }) - 1;
  };
  const pieces: Sheet['pieces'] = [];
  const rects: number[] = [];
  let figures = 0;
  for (const { kind, raw, text, index, last, box, rect } of tokens) {
    const part = placeOf(box);
    const telling = kind === 'table' || kind === 'field' || box.hint.alert || figured.test(text);
    if (telling && !ticking.test(text)) watched?.add(box.element);
    if (telling && kind !== 'date' && kind !== 'field' && !box.fence) figures += 1;
    pieces.push({
      kind: kind === 'table' || kind === 'field' ? kind : 'text',
      raw: raw.slice(0, 900),
      index,
      last: last.index,
      part,
    });
    rects.push(rounded(rect.left), rounded(rect.top), rounded(rect.right), rounded(rect.bottom));
  }
  const sheet = {
    size: screen.atoms.length,
    parts,
    pieces,
    rects,
    chosen: screen.chosen.map(placeOf),
    tables: tables.map(({ token }) => tokens.indexOf(token)),
  };
  return { sheet, figures };
}
