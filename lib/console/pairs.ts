// Label–value pairs: every figure outside tables with the word that names it, its comparisons, headings and period.
import type { Figure } from '../number';
import type { Pair } from '../reading';
import { Counter, sizeOf, within } from './region';
import { lasting, withCountdowns } from './countdown';
import { changesOf, type Change } from './delta';
import { inlinePairs } from './inline';
import { marry } from './label';
import { placeOfToken } from './place';
import { inBox, indexOf, type Box, type Screen, type Token } from './screen';
import { acting, letter, ofNow, rowsShown, workToDo } from './words';

/** Within a sentence the unit of the figure before stands in front of a label: "元，支付买家数". */
const midSentence = /^[元人件次个单笔天%]?[，,；;]\s*/;

/** A pair before its headings are known. */
export interface Found {
  pair: Pair;
  token: Token;
  /** A small count before its word, which may be the word's place in a list. */
  ahead?: boolean;
}

const placeOf = ({ token }: Found) => token.index;

/** Pairs in document order. Tokens that serve as label, figure or comparison are marked as used. */
export function pairsOf(screen: Screen): Found[] {
  const inside = withCountdowns(screen.tokens.filter((token) => !inPager(token.box)));
  const changes = changesOf(inside);
  let found = inside.flatMap(inlineOf);
  const figures = inside.filter((token) => token.kind === 'figure' && !token.used);
  const words = inside.filter(isLabel);
  for (const { figure, label, how } of marriages(screen, figures, words, inside)) {
    if (figure.figure?.clock && !lasting.test(label.text)) continue;
    // Behind it stands that it is printed in a larger unit.
    if (scale.test(inside[inside.indexOf(figure) + 1]?.text ?? '')) continue;
    // Elsewhere a point groups thousands: nobody can tell.
    if (!denseLetter.test(label.text) && /^[1-9]\d{0,2}\.\d{3}$/.test(figure.text)) continue;
    figure.used = true;
    label.used = true;
    const ahead = /^[rb]/.test(how) && /^\d\d?$/.test(figure.text) && !workToDo.test(label.text);
    found.push({ pair: pairOf(label.raw, figure), token: figure, ahead });
  }
  found.sort((a, b) => a.token.index - b.token.index);
  found = withoutPlaces(found);
  for (const each of found) nameByMeasure(each, found, words);
  const counter = new Counter(screen.size, found.map(placeOf));
  for (const change of changes) giveDelta(change, found, counter);
  return found;
}

const inPager = (box: Box) => {
  for (let here: Box | undefined = box; here; here = here.parent) if (here.hint.pager) return true;
  return false;
};

/** Names the figure of a time before, which no change beside it is of. */
const past =
  /^(昨[日天]([全此同].{1,2})?|[前上]一?[日天期周月]|(去年)?同期|previous( period)?|yesterday|last (week|month))[:：]?$/;

/** Counts on from 1 down a list, or from 4 below three medals, are places, not values. */
function withoutPlaces(found: Found[]): Found[] {
  const places = new Set<Found>();
  const ahead = found.filter((each) => each.ahead);
  ahead.forEach((each, at) => {
    const [next, { raw }] = [ahead[at + 1], each.pair];
    if (next && +next.pair.raw === +raw + 1 && (/^[14]$/.test(raw) || places.has(each)))
      places.add(each).add(next);
  });
  return found.filter((each) => !places.has(each));
}

const isNow = ({ pair }: Found) => ofNow.test(pair.label.toLowerCase());

/** Gives the one figure of now in a card, under a word that says only so, the name of what the card is of. */
function nameByMeasure(each: Found, found: Found[], words: Token[]): void {
  const { pair, token } = each;
  for (let box = isNow(each) ? token.box : undefined; box && sizeOf(box) < 24; box = box.parent) {
    const [name, other] = inBox(words, box, indexOf).filter(({ used, text }) => !used && !ofNow.test(text));
    if (other || inBox(found, box, placeOf).filter(isNow)[1]) return;
    if (!name) continue;
    const label = nameOf(name.raw);
    name.used = true;
    Object.assign(pair.at ?? {}, { label });
    Object.assign(pair, { label }, !/[期前店]|current/.test(pair.label) && { period: { label: pair.label } });
    return;
  }
}

/** How many a figure beside it counts, or that it is a place, and nobody's name. */
const scale = /^([kmb]|jt|rb|top|no\.?|[百千万亿]+元?)$/;

const denseLetter = /[\u3040-\u9fff\uac00-\ud7a3]/;

const isLabel = (token: Token) =>
  token.kind === 'word' &&
  !token.used &&
  // Longer words are a sentence where a letter is a syllable.
  (token.text.length <= 30 || !denseLetter.test(token.text)) &&
  letter.test(token.text) &&
  !scale.test(token.text) &&
  !acting.test(token.text) &&
  !rowsShown.test(token.text);

/** Box by box from the inside out, so that a card's own words are spoken for before its neighbours are asked. */
function* marriages(screen: Screen, figures: Token[], words: Token[], all: Token[]) {
  const wordCount = () =>
    new Counter(
      screen.size,
      words.filter((word) => !word.used).map((word) => word.index),
    );
  let open = figures;
  for (let round = 0; round < 5 && open.length > 0; round += 1) {
    const counter = wordCount();
    const groups = new Map<Box, Token[]>();
    for (const figure of open) {
      const box = firstWith(figure, counter, round);
      if (box) groups.set(box, [...(groups.get(box) ?? []), figure]);
    }
    const settled = new Set<Token>();
    for (const [box, group] of [...groups].sort((a, b) => sizeOf(a[0]) - sizeOf(b[0]))) {
      const near = inBox(words, box, indexOf).filter((word) => !word.used);
      if (near.length === 0 || near.length > 80 || group.length > 80) continue;
      if (near.length > 1 && isUnderHeads(box, all)) continue;
      // In a card of nothing but a heading, a figure and its change the heading is the figure's name; that of a badge on
      // a button it is not.
      const alone = sizeOf(box) < 6 && near.length === 1 && group.length === 1 && !group[0]?.box.fence;
      const named = alone ? near : near.filter((word) => !heads(word, group));
      const others = inBox(all, box, indexOf).filter((token) => token.kind === 'figure' && token.used);
      for (const marriage of marry(group, named, [...others, ...near])) {
        settled.add(marriage.figure);
        yield marriage;
      }
    }
    if (settled.size === 0 && round > 1) return;
    open = open.filter((figure) => !settled.has(figure));
  }
}

/** A line of a list built without a table's marks: over its pieces stand as many heads, and its own words name it. */
function isUnderHeads(box: Box, all: Token[]): boolean {
  const line = inBox(all, box, indexOf);
  const heads = box.parent ? inBox(all, box.parent, indexOf).slice(0, line.length) : [];
  return (
    line.length > 2 &&
    heads.length === line.length &&
    heads.every(
      ({ kind, index, rect }, at) =>
        kind === 'word' &&
        index < box.start &&
        rect.height > 0 &&
        Math.abs(rect.top - (heads[0]?.rect.top ?? 0)) < 8 &&
        Math.abs(rect.left - (line[at]?.rect.left ?? 0)) < 8,
    )
  );
}

/** A heading of level 1–6 names a section, not a figure, unless the figure stands in the heading itself. */
function heads(word: Token, group: Token[]): boolean {
  for (let box: Box | undefined = word.box, step = 0; box && step < 3; box = box.parent, step += 1) {
    const here = box;
    if (box.hint.heading && box.hint.heading < 7) return !group.some((figure) => within(figure.box, here));
  }
  return false;
}

/** The smallest box around a figure with a free word in it; later rounds look further out. */
function firstWith(figure: Token, counter: Counter, round: number): Box | undefined {
  let steps = 0;
  for (let box: Box | undefined = figure.box; box; box = box.parent) {
    if (box.hint.nav && round > 0) return undefined;
    if (counter.between(box.start, box.end) > 0) return sizeOf(box) <= 160 ? box : undefined;
    steps += 1;
    if (steps > 7) return undefined;
  }
  return undefined;
}

function inlineOf(token: Token): Found[] {
  if (token.used || ['figure', 'table', 'field'].includes(token.kind) || rowsShown.test(token.text))
    return [];
  const pairs = inlinePairs(token.raw);
  if (pairs.length > 0 && token.kind !== 'date') token.used = true;
  return pairs.map(({ label, raw, figure }) => ({ pair: pairOf(label, { ...token, raw, figure }), token }));
}

const nameOf = (label: string) =>
  label
    .replace(midSentence, '')
    .replace(/[：:]\s*$/, '')
    .slice(0, 80);

function pairOf(label: string, token: Token): Pair {
  const figure = token.figure ?? {};
  const value = valueOf(figure);
  return {
    label: nameOf(label),
    ...(value !== undefined && { value }),
    ...(figure.atLeast && { atLeast: true }),
    ...(figure.unit && { unit: figure.unit.slice(0, 16) }),
    raw: token.raw.slice(0, 120),
    at: placeOfToken(token, token.raw, label),
  };
}

function valueOf(figure: Figure): Pair['value'] {
  if (figure.absent) return undefined;
  if (figure.unread) return { unread: figure.unread };
  if (figure.low !== undefined) return { unread: 'range' };
  return figure.value;
}

/** A comparison belongs to the one figure in the smallest box around it, else to the nearest above or left of it. */
function giveDelta(change: Change, found: Found[], counter: Counter): void {
  for (let box: Box | undefined = change.token.box; box; box = box.parent) {
    const count = counter.between(box.start, box.end);
    if (count === 0) continue;
    if (count > 12) return;
    const [best, other] = inBox(found, box, placeOf)
      .filter(({ pair }) => !past.test(pair.label.toLowerCase()))
      .map((each) => ({ each, far: distance(each.token, change.token) }))
      .sort((a, b) => a.far - b.far);
    if (!best) continue;
    if (!other || best.far < 90) (best.each.pair.delta ??= []).push(change.delta);
    return;
  }
}

function distance(one: Token, other: Token): number {
  const dx = Math.max(0, one.rect.left - other.rect.right, other.rect.left - one.rect.right);
  const dy = Math.max(0, one.rect.top - other.rect.bottom, other.rect.top - one.rect.bottom);
  return dx * 1.5 + dy + (one.index > other.index ? 40 : 0);
}
