// Under which headings and chosen tabs a figure or table stands, outermost first.
import { holds, scopeOf, sizeOf, within, type Counter } from './region';
import type { Box, Screen, Token } from './screen';
import { acting, nothingThere } from './words';

export interface Entry {
  text: string;
  index: number;
  /** Heading level; tabs count as deepest. */
  level: number;
  scope: Box;
}

const tabLevel = 8;

const short = (text: string) => text.replace(/\s*[（(]\d+\+?[)）]$/, '').slice(0, 80);

/** All headings and chosen tabs that something stands under; `panes` counts what stands outside the tabs themselves. */
export function entriesOf(
  screen: Screen,
  content: Counter,
  panes: Counter,
  standing: Token[],
  periods: Set<number>,
): Entry[] {
  const entries: Entry[] = [];
  const { tokens } = screen;
  for (const token of tokens) {
    if (
      token.used ||
      token.kind !== 'word' ||
      token.text.length > 40 ||
      acting.test(token.text) ||
      nothingThere.test(token.text)
    )
      continue;
    if (token.box.fence || periods.has(token.index)) continue;
    const head = headOf(token);
    const near = head?.parent
      ? scopeOf(head.parent, head.end - 1, content)
      : scopeOf(token.box, token.last, content);
    if (!near || (!head && !/^.?单位/.test(token.text) && !opens(token, near, screen))) continue;
    const scope = head ? pastLine(near, token, head.end, standing) : near;
    entries.push({ text: short(token.raw), index: token.index, level: head?.hint.heading ?? 7, scope });
    token.used = true;
  }
  for (const box of screen.chosen) {
    const text = tokens.filter((token) => holds(box, token) && token.kind !== 'figure');
    const first = text[0];
    if (
      !first ||
      first.text.length > 30 ||
      tokens.some((token) => token.kind === 'figure' && holds(box, token) && token !== first)
    )
      continue;
    const scope = scopeOf(box, box.end - 1, panes);
    if (scope) entries.push({ text: short(first.raw), index: box.start, level: tabLevel, scope });
  }
  return entries.sort((a, b) => a.index - b.index);
}

/** A note beside a heading ("转化周期 15 天") is not what the heading is over: the scope goes on to what stands below. */
function pastLine(scope: Box, heading: Token, after: number, standing: Token[]): Box {
  const line = heading.rect;
  const below = (box: Box) =>
    standing.some(
      (token) =>
        token.index >= after &&
        token.index < box.end &&
        (token.kind === 'table' || token.rect.top >= line.bottom - 2 || token.rect.bottom <= line.top),
    );
  for (let box: Box | undefined = scope, step = 0; box && step < 3; box = box.parent, step += 1)
    if (below(box)) return box;
  return scope;
}

/** The outermost heading element that begins with a token; what else stands in it is beside the heading. */
function headOf(token: Token): Box | undefined {
  let head: Box | undefined;
  for (let here: Box | undefined = token.box, step = 0; here && step < 5; here = here.parent, step += 1) {
    if (here.start !== token.index || sizeOf(here) > 16) break;
    if (here.hint.heading && (!head || here.hint.heading < 7)) head = here;
  }
  return head;
}

/** A word that opens a box of several figures or a table heads it, whatever it is made of. */
function opens(token: Token, scope: Box, screen: Screen): boolean {
  const whole = sizeOf(scope) > 0.9 * screen.size;
  const inBar = token.rect.height > 0 && token.rect.bottom < 64;
  return scope.start === token.index && !whole && !inBar && token.text.length <= 20;
}

/** The innermost heading, tabs left out. */
export function titleOf(stack: Entry[]): string | undefined {
  return stack.findLast((entry) => entry.level < tabLevel)?.text;
}

/** The headings and tabs over an atom; each level replaces what stood before it in the same box. */
export function contextOf(index: number, box: Box, entries: Entry[]): Entry[] {
  const stack: Entry[] = [];
  const inTab = box.fence?.hint.tab ?? false;
  for (const entry of entries) {
    if (entry.index >= index) break;
    if (!within(box, entry.scope) || (inTab && entry.level === tabLevel)) continue;
    if (stack.at(-1)?.text === entry.text) continue;
    while (stack.length > 0 && replaces(entry, stack[stack.length - 1] as Entry)) stack.pop();
    stack.push(entry);
  }
  return stack;
}

function replaces(entry: Entry, last: Entry): boolean {
  if (entry.scope !== last.scope) return false;
  return entry.level === tabLevel && last.level === tabLevel ? false : entry.level <= last.level;
}
