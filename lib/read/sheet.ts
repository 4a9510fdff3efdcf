// Writes a console's visible words down as a sheet that can leave the page: pieces, their places, and the parts around them.
import { figured } from '../console/kind';
import type { Sheet } from '../sheet';
import { isSteady, pathOf, stepTo, watchedNow } from './locate';
import type { Box, Screen } from './screen';
import type { Token } from './token';

/** A clock that ticks is nothing to read the page again for. */
const ticking = /^\D*\d{1,3}:\d{2}\D*$|\d:\d{2}:\d{2}/;
type Part = Sheet['parts'][number];
const rounded = (value: number) => Math.round(value * 10) / 10;

function hintOf({ tab, nav, pager, fence, heading }: Box['hint']): Part['hint'] {
  return tab || nav || pager || fence || heading ? { tab, nav, pager, fence, heading } : undefined;
}

/** The last step of the way to a box; the same few are taken all over a page, and each is made once. */
function stepOf({ element, nth }: Box, steps: Map<string, string[]>): string {
  const { localName } = element;
  let known = steps.get(localName);
  if (!known) steps.set(localName, (known = []));
  return (known[nth] ??= stepTo(localName, nth).slice(0, 600));
}

/** The sheet of a screen's tokens, and how many of them may be figures. What may be one is watched for change. */
export function sheetOf(
  screen: Screen,
  tokens: Token[],
  tables: { token: Token }[],
): { sheet: Sheet; figures: number } {
  const parts: Sheet['parts'] = [];
  const steps = new Map<string, string[]>();
  const watched = watchedNow();
  const placeOf = (box: Box): number => {
    if (box.part !== undefined) return box.part;
    const { parent, start, end, element } = box;
    const outer = parent && placeOf(parent);
    const step = box.nth > 0 && !isSteady(element) ? stepOf(box, steps) : undefined;
    const path = step === undefined ? pathOf(element).slice(0, 600) : undefined;
    box.part = parts.length;
    return parts.push({ in: outer, start, end, hint: hintOf(box.hint), path, step }) - 1;
  };
  const pieces: Sheet['pieces'] = [];
  const rects: number[] = [];
  let figures = 0;
  for (const { kind, raw, text, number, index, last, box, rect } of tokens) {
    const part = placeOf(box);
    const telling = number || kind === 'table' || kind === 'field' || box.hint.alert || figured.test(text);
    if (telling && (number || !ticking.test(text))) watched?.add(box.element);
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
