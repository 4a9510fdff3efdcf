// Finds a taught element again by many small witnesses, or none: a wrong element is worse than a missing one.
import type { Fingerprint } from '../reading';
import { isCutOff } from './cut';
import { isSeen } from './seen';
import { kindOfValue } from '../value-kind';
import { around, Around, innermost, valueText, wordOf } from './witnesses';

/** How alike two elements must be, and by how much the best must be ahead of the next. */
const [enough, ahead] = [0.4, 0.07];
/** So alike is only the element itself, where it stood the last time. */
const unchanged = 0.9;

const han = /[\u3400-\u9fff]/;
const shared = (one: readonly string[], other: readonly string[]): number => {
  if (one.length === 0 && other.length === 0) return 1;
  const both = one.filter((each) => other.includes(each)).length;
  return both / (one.length + other.length - both);
};
/** How far two ways from the element outwards go together. */
function sameWay(one: string, other: string): number {
  const [a, b] = [one.split(' '), other.split(' ')];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same / Math.max(a.length, b.length);
}

/** The kind of what is other words every day: told by all that is around it, never by its own text. */
export const noticeKind = 'notice';
/** A notice says so much at least: fewer letters are a label or a button. */
const shortestNotice = 6;
const [longestNotice, longestValue] = [200, 60];

/** The text of a box as something of a kind; undefined where it is none. */
function textAs(kind: string, box: Element): string | undefined {
  const text = valueText(box, kind === noticeKind ? longestNotice : longestValue);
  if (text === undefined) return undefined;
  const fits = kind === noticeKind ? text.length >= shortestNotice : kindOfValue(text) === kind;
  return fits ? text : undefined;
}

const isWordless = (kind: string) => kind !== 'text' && kind !== noticeKind;

/** Every element that may be the taught one: what holds a value of its kind, and can be seen. */
function candidatesFor(kind: string, roots: readonly (Document | ShadowRoot)[]): Element[] {
  const found = new Set<Element>();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const data = (node as Text).data;
      if (data.length > 200 || (isWordless(kind) && !/[\d—–-]|暂无/.test(data)) || /^\s*$/.test(data))
        continue;
      let box: Element | undefined = node.parentElement ?? undefined;
      if (!box || /^(script|style|noscript|template|option)$/.test(box.localName)) continue;
      // A split amount is the box around its pieces.
      for (let step = 0; box && step < 3; step += 1, box = around(box)) {
        const text = valueText(box, longestNotice);
        if (text === undefined || (isWordless(kind) && text.length > longestValue)) break;
        if (step > 0 && isWordless(kind) && (text.match(/\d[\d.,]*/g)?.length ?? 0) > 1) break;
        if (textAs(kind, box) !== undefined) found.add(innermost(box));
      }
    }
  }
  return [...found].filter((element) => isSeen(element) && !isCutOff(element));
}

/** A document with its open shadow roots and frames of its own origin. */
export function rootsOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return rootsOf(element.shadowRoot);
    if (element.localName !== 'iframe') return [];
    try {
      const { contentDocument } = element as HTMLIFrameElement;
      return contentDocument ? rootsOf(contentDocument) : [];
    } catch {
      return [];
    }
  });
  return [root, ...inner];
}

/** Whether a value is another thousand times away from what was seen. */
const isFar = ([low, high]: readonly number[] = [], [here]: readonly number[] = []): boolean =>
  low !== undefined && high !== undefined && here !== undefined && (here <= low - 3 || here >= high + 3);

/** A steady attribute, however far out it stands: boxes come and go between. */
const withoutStep = (attribute: string) => attribute.replace(/^\d+/, '');

const isTranslated = (one: readonly string[], other: readonly string[]) =>
  one.length > 0 &&
  other.length > 0 &&
  one.some((word) => han.test(word)) !== other.some((word) => han.test(word));

/** Whether two words are the same, or name the same figure. */
type Same = (one: string | undefined, other: string | undefined) => boolean;

interface Likeness {
  /** 0–1 over all witnesses that were taught. */
  all: number;
  /** Its steady attributes are all the same, and there are some: then it needs no name. */
  marked: boolean;
  /** Its name is another one in the same script: it is another figure. */
  other: boolean;
}

/** How alike a taught element and one on the page are; `names`: further names of the taught figure, in any language. */
function likeness(taught: Fingerprint, here: Fingerprint, names: readonly string[]): Likeness {
  const isName = (word: string | undefined) => word !== undefined && names.includes(word);
  const label: Same = (a, b) => a !== undefined && (a === b || (isName(a) && isName(b)));
  let [sum, weights] = [0, 0];
  const put = (weight: number, score: number) => {
    sum += weight * score;
    weights += weight;
  };
  const [first = []] = taught.near;
  const [firstHere = []] = here.near;
  const named = names.length > 0 && first.some(isName) && firstHere.some(isName);
  // Where many names share a box the one right before is a neighbour's as often as its own.
  const crowded = first.length > 2 && taught.over !== undefined;
  if (taught.before && !crowded) put(3, Number(label(taught.before, here.before)));
  if (taught.over) put(3, Number(label(taught.over, here.over)));
  if (taught.column) put(4, Number(label(taught.column, here.column)));
  if (taught.row) put(4, Number(label(taught.row, here.row)));
  // A page in another language tells nothing by its words but by the figure's own names.
  if (!isTranslated(first, firstHere)) {
    if (taught.after) put(1, Number(label(taught.after, here.after)));
    if (first.length > 0) put(3, Math.max(shared(first, firstHere), named && first.length < 3 ? 1 : 0));
    taught.near.slice(1).forEach((words, at) => put(1.5 / (at + 1), shared(words, here.near[at + 1] ?? [])));
    if (taught.own.length > 0) put(2, shared(taught.own, here.own));
    if (taught.headings.length > 0) put(2, shared(taught.headings, here.headings));
  }
  const [marks, marksHere] = [taught, here].map(({ attributes }) => attributes.map(withoutStep));
  const alike = shared(marks ?? [], marksHere ?? []);
  if (taught.attributes.length > 0) put(2, alike);
  if (taught.classes.length > 0) put(1.5, shared(taught.classes, here.classes));
  put(1, sameWay(taught.path, here.path));
  put(0.5, Number(taught.tag === here.tag));
  // A figure may grow; to a thousandfold over night it hardly does. Being in range tells nothing: most figures are.
  if (isFar(taught.range, here.range)) put(1, 0);
  // Less than it takes to be ahead of the next: the place alone never decides.
  if (taught.place) put(weights * 0.04, Number(taught.place === here.place));
  const marked = taught.attributes.length > 0 && alike === 1;
  const apart = shared(taught.headings, here.headings) === 0;
  return {
    all: sum / weights,
    marked,
    other: isOther(taught, here, label, names.length > 0) || (taught.twins === true && !marked && apart),
  };
}

/** The words that name a figure: in a table its heads, elsewhere what stands nearest. */
function isOther(taught: Fingerprint, here: Fingerprint, label: Same, named: boolean): boolean {
  const differs = (a: string | undefined, b: string | undefined) =>
    a !== undefined && !label(a, b) && (b === undefined || han.test(a) === han.test(b));
  // Where the figure was and now is not, its comparison still stands.
  if (taught.own.length === 0 ? here.own.length > 0 : differs(taught.own[0], here.own[0])) return true;
  // A figure with known names has one of them in every language; what a row is of has not.
  const isColumn =
    taught.column === undefined ||
    (named ? label(taught.column, here.column) : !differs(taught.column, here.column));
  if (taught.column || taught.row) return !isColumn || differs(taught.row, here.row);
  const [first = []] = taught.near;
  const [firstHere = []] = here.near;
  if (first.length === 0) return false;
  const isOver = label(taught.over, here.over);
  // Where many names share a box only the one above an element, or right before it, is its own.
  if (first.length > 2 && taught.over && here.over) return !isOver;
  if (isOver || label(taught.before, here.before)) return false;
  if (taught.before === undefined && here.before === undefined && label(taught.after, here.after))
    return false;
  // The name before it is that of a neighbour of the taught one.
  if (here.before !== undefined && first.includes(here.before)) return true;
  const names = [taught.before ?? taught.after, taught.over].filter((word) => word !== undefined);
  // The name may have moved behind the figure, or in front of it.
  return firstHere.length > 3 || !names.some((word) => firstHere.some((other) => label(word, other)));
}

/** What is told of an element as something of a kind: of a notice nothing of its own text. */
function printAs(kind: string, gathered: Around, element: Element): Fingerprint {
  const print = gathered.print(element);
  return kind === noticeKind ? { ...print, kind, own: [], range: [] } : print;
}

/**
 * The fingerprint of an element, with whether others on the page bear the same name. Undefined where nothing tells it
 * from others even now: it would not be found again.
 */
export function teach(
  element: Element,
  roots: readonly (Document | ShadowRoot)[],
  kind?: typeof noticeKind,
): Fingerprint | undefined {
  const gathered = new Around();
  const own = innermost(element);
  const print = kind ? printAs(kind, gathered, own) : gathered.print(own);
  const twins = candidatesFor(print.kind, roots).some(
    (other) => other !== own && !likeness(print, printAs(print.kind, gathered, other), []).other,
  );
  const told = twins ? { ...print, twins } : print;
  // What only its classes or its makers' data tell from others is lost with the next release.
  const attributes = told.attributes.filter((attribute) => !/^\d+data-/.test(attribute));
  const lasting = { ...told, attributes, classes: [] };
  return [told, lasting].every((one) => findAgain(one, [], roots, gathered) === own) ? told : undefined;
}

/**
 * The taught element on the page as it stands now; undefined where none or more than one is like it. `names` are the
 * words that mean the same figure, in all languages; `last` is what stands where it was before.
 */
export function findAgain(
  taught: Fingerprint,
  names: readonly string[],
  roots: readonly (Document | ShadowRoot)[],
  gathered = new Around(),
  last?: Element,
): Element | undefined {
  const words = names.map(wordOf);
  // On most days nothing was redesigned, and looking at one element spares looking at all. Twins may have changed places.
  if (last && !taught.twins && textAs(taught.kind, last) !== undefined && isSeen(last)) {
    const { other, all } = likeness(taught, printAs(taught.kind, gathered, innermost(last)), words);
    if (!other && all >= unchanged) return innermost(last);
  }
  const ranked = candidatesFor(taught.kind, roots)
    .map((element) => ({ element, ...likeness(taught, printAs(taught.kind, gathered, element), words) }))
    .filter(({ other, marked, all }) => !other && (marked || all >= enough))
    .sort((a, b) => b.all - a.all);
  const [best, next] = ranked;
  if (!best || (next && best.all - next.all < ahead)) return undefined;
  return best.element;
}
