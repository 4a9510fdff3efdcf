// Writes a console's visible words down as a sheet that can leave the page: pieces, their places, and the parts around them.
import { figured } from '../console/kind';
import type { Sheet } from '../sheet';
import { locatorOf, pathOf } from './locate';
import type { Box, Screen } from './screen';
import type { Token } from './token';

/** A clock that ticks is nothing to read the page again for. */
const ticking = /^\D*\d{1,3}:\d{2}\D*$|\d:\d{2}:\d{2}/;
type Part = Sheet['parts'][number];
/** Finding an element's place has it watched for change. */
const watchedPath = (element: Element) => locatorOf(element, '').path;
const rounded = (value: number) => Math.round(value * 10) / 10;

/** The sheet of a screen's tokens, and how many of them may be figures. What may be one is watched for change. */
export function sheetOf(
  screen: Screen,
  tokens: Token[],
  tables: { token: Token }[],
): { sheet: Sheet; figures: number } {
  const parts: Sheet['parts'] = [];
  const places = new Map<Box, number>();
  const placeOf = (box: Box): number => {
    const known = places.get(box);
    if (known !== undefined) return known;
    const outer = box.parent && placeOf(box.parent);
    const { tab, nav, pager, fence, heading } = box.hint;
    const hinted = tab || nav || pager || fence || heading;
    parts.push({
      ...(outer !== undefined && { in: outer }),
      start: box.start,
      end: box.end,
      ...(hinted && { hint: { tab, nav, pager, fence, heading } }),
    });
    places.set(box, parts.length - 1);
    return parts.length - 1;
  };
  const pieces: Sheet['pieces'] = [];
  const rects: number[] = [];
  let figures = 0;
  for (const { kind, raw, text, index, last, box, rect } of tokens) {
    const part = placeOf(box);
    const telling = kind === 'table' || kind === 'field' || box.hint.alert || figured.test(text);
    const own = parts[part] as Part;
    if (telling && !ticking.test(text)) own.path = watchedPath(box.element);
    else own.path ??= pathOf(box.element).slice(0, 600);
    if (telling && kind !== 'date' && kind !== 'field' && !box.fence) figures += 1;
    pieces.push({
      kind: kind === 'table' || kind === 'field' ? kind : 'text',
      raw: raw.slice(0, 900),
      index,
      last: last.index,
      part,
    });
    for (const side of [rect.left, rect.top, rect.right, rect.bottom]) rects.push(rounded(side));
  }
  const at = new Map(tokens.map((token, place) => [token, place]));
  const sheet = {
    size: screen.atoms.length,
    parts,
    pieces,
    rects,
    chosen: screen.chosen.map(placeOf),
    tables: tables.flatMap(({ token }) => at.get(token) ?? []),
  };
  return { sheet, figures };
}
