// What can be told of an element so that it is known again after a redesign: the words around it, its part, its shape.
import type { Fingerprint } from '../reading';
import { kindOfValue } from '../value-kind';
import { joinedText } from './visible';

/** A text that is more than this names nothing. */
const longestWord = 40;
/** A box with more words than this is no card or row any more. */
const widestBox = 60;
const hashed = /\d{3,}|[a-z]{2,}[A-Z0-9_-]{4,}$|^[a-f0-9-]{8,}$/;

/** Without what is printed around a word: spaces, colons, marks of help. */
export const wordOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s:：*?？ⓘ·|]+/g, '')
    .toLowerCase();

/** Amounts and counters within words: they are others tomorrow, while "近7天" stays what it is. */
const amounts = /[a-z]{0,3}[$€£¥₩]\d[\d.,]*|\d[\d.,]*[€£$₩元]|\d+(?:[.,]\d+)+|\d+\/\d+|[(（]\d+[)）]/g;

/** What of a word stays the same from day to day; "" for a mere amount. */
function steadyWord(text: string): string {
  const word = wordOf(text);
  const even = /\d/.test(word) ? word.replace(amounts, '') : word;
  return /[\p{L}]/u.test(even) ? even : /\d/.test(word) ? '' : even;
}

/** The text of an element with split numbers put together; undefined where it is longer than a value, or than asked for. */
export const valueText = (element: Element, longest = 80): string | undefined => joinedText(element, longest);

/** The innermost element that has all the words of this one. */
export function innermost(element: Element): Element {
  const words = (element.textContent ?? '').replace(/\s+/g, '');
  for (const child of element.children)
    if ((child.textContent ?? '').replace(/\s+/g, '') === words && words !== '') return innermost(child);
  return element;
}

/** The element around an element, out of an open shadow root as well. */
export const around = (element: Element): Element | undefined => {
  const { parentNode, parentElement } = element;
  // Asked by what it has and not by its class: an element of a frame is of that frame's classes.
  return parentElement ?? (parentNode as Partial<ShadowRoot> | null)?.host;
};

interface Said {
  word: string;
  node: Text;
}

/** The words of one page, gathered once for each box. */
export class Around {
  private readonly known = new Map<Element, Said[] | undefined>();
  private readonly prints = new Map<Element, Fingerprint>();
  private readonly titles = new Map<Document, boolean>();

  /** The words in a box; undefined where there are too many. */
  wordsIn(box: Element): Said[] | undefined {
    if (!this.known.has(box)) this.known.set(box, this.gather(box));
    return this.known.get(box);
  }

  private gather(box: Element): Said[] | undefined {
    const said: Said[] = [];
    const walker = document.createTreeWalker(box.shadowRoot ?? box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { data, parentElement: parent } = node as Text;
      if (data.length > 200 || /^\s*$/.test(data) || /^(script|style)$/.test(parent?.localName ?? ''))
        continue;
      const word = steadyWord(data);
      if (
        word === '' ||
        word.length > longestWord ||
        /^[\d.,%¥$€£+\-~:/()万亿元]+$/.test(word) ||
        /\d{6}/.test(word)
      )
        continue;
      said.push({ word, node: node as Text });
      if (said.length > widestBox) return undefined;
    }
    return said;
  }

  /** What is told of an element; gathered once for each. */
  print(given: Element): Fingerprint {
    const element = innermost(given);
    let print = this.prints.get(element);
    if (!print) this.prints.set(element, (print = this.tell(element)));
    return print;
  }

  private tell(element: Element): Fingerprint {
    const text = valueText(element) ?? '';
    const own = new Set(this.wordsIn(element)?.map(({ node }) => node));
    const levels: string[][] = [];
    let [before, after]: [string | undefined, string | undefined] = [undefined, undefined];
    for (
      let box = around(element), step = 0;
      box && step < 9 && levels.length < 3;
      box = around(box), step += 1
    ) {
      const said = this.wordsIn(box);
      if (!said || box.localName === 'body') break;
      const fresh = said.filter(({ node }) => !own.has(node));
      if (fresh.length === 0) continue;
      for (const { node } of fresh) own.add(node);
      if (levels.length === 0) {
        const earlier = ({ node }: Said) =>
          (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) > 0;
        before = fresh.findLast(earlier)?.word;
        after = fresh.find((each) => !earlier(each))?.word;
      }
      levels.push(fresh.map(({ word }) => word).slice(0, 12));
    }
    const cell = this.cellOf(element);
    const over = cell.column === undefined ? this.wordOver(element) : undefined;
    return {
      kind: kindOfValue(text),
      near: levels,
      ...(before && { before }),
      ...(after && { after }),
      ...(over && { over }),
      own: (this.wordsIn(element) ?? []).map(({ word }) => word.replace(/[\d.,]+/g, '')).slice(0, 4),
      ...cell,
      headings: this.headingsOver(element),
      tag: element.localName,
      attributes: attributesOf(element),
      classes: classesOf(element),
      path: wayOf(element),
      ...placeOf(element),
      ...rangeOf(text),
    };
  }

  /** The nearest word drawn above an element, in the smallest box around it with words. */
  private wordOver(element: Element): string | undefined {
    const { left, right, top } = element.getBoundingClientRect();
    const range = document.createRange();
    for (let box = around(element), step = 0; box && step < 9; box = around(box), step += 1) {
      const said = this.wordsIn(box)?.filter(({ node }) => !element.contains(node)) ?? [];
      let best: { word: string; bottom: number } | undefined;
      for (const { word, node } of said) {
        range.selectNodeContents(node);
        const at = range.getBoundingClientRect();
        if (at.width === 0 || at.bottom > top + 3 || top - at.bottom > 60) continue;
        if (at.right <= left || at.left >= right) continue;
        if (!best || at.bottom > best.bottom) best = { word, bottom: at.bottom };
      }
      // Further out stand headings.
      if (said.length > 0) return best?.word;
    }
    return undefined;
  }

  /** The heads of a cell's column and row. */
  private cellOf(element: Element): Pick<Fingerprint, 'column' | 'row'> {
    const cell = element.closest('td, th, [role=cell], [role=gridcell]');
    const row = cell?.closest('tr, [role=row]');
    if (!cell || !row) return {};
    const first = this.wordsIn(row)?.find(({ node }) => !cell.contains(node))?.word;
    const { left, right, top } = cell.getBoundingClientRect();
    const middle = (left + right) / 2;
    let column: string | undefined;
    for (
      let box = around(row), step = 0;
      box && step < 7 && column === undefined;
      box = around(box), step += 1
    ) {
      const over = [...box.querySelectorAll('th, [role=columnheader]')].findLast((head) => {
        const at = head.getBoundingClientRect();
        return at.bottom <= top + 2 && at.left <= middle && at.right >= middle && at.width > 0;
      });
      if (over) column = wordOf(over.textContent ?? '').slice(0, 80);
    }
    return { ...(column && { column }), ...(first && { row: first.slice(0, 80) }) };
  }

  /** Whether a heading is the only one of its page that is its title. */
  private isTitle(head: Element): boolean {
    if (head.localName !== 'h1') return false;
    const { ownerDocument: page } = head;
    let only = this.titles.get(page);
    if (only === undefined) this.titles.set(page, (only = page.querySelectorAll('h1').length === 1));
    return only;
  }

  /** The headings under which an element stands, the nearest first. */
  private headingsOver(element: Element): string[] {
    const found: string[] = [];
    for (
      let box = around(element), step = 0;
      box && step < 14 && found.length < 3;
      box = around(box), step += 1
    ) {
      const heads = [...box.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')].filter(
        (head) => (head.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
      );
      const head = heads.at(-1);
      const word =
        head && this.isTitle(head) ? pageTitle : steadyWord(head?.textContent ?? '').slice(0, longestWord);
      if (word !== '' && !found.includes(word)) found.push(word);
    }
    return found;
  }
}

/** Stands for the one title of a page, which on a page of the same kind is another. */
export const pageTitle = 'h1';

const steady = ['id', 'name', 'itemprop', 'property', 'aria-label', 'role', 'title', 'headers'];

function attributesOf(element: Element): string[] {
  const found: string[] = [];
  for (let box: Element | undefined = element, step = 0; box && step < 5; box = around(box), step += 1)
    for (const { name, value } of box.attributes) {
      if (!steady.includes(name) && !name.startsWith('data-')) continue;
      // A bare number is a place in a row, or a value.
      if (
        value === '' ||
        value.length > 60 ||
        /^-?[\d.,]+$/.test(value) ||
        hashed.test(value) ||
        /^data-(?:v-|spm|report)/.test(name)
      )
        continue;
      found.push(`${step}${name}=${value}`);
    }
  return found.slice(0, 12);
}

const classesOf = (element: Element) =>
  [element, around(element)]
    .flatMap((one) => (one ? [...one.classList] : []))
    .filter((name) => name.length < 50)
    .slice(0, 12);

/** Tags from the element outwards. */
function wayOf(element: Element): string {
  const tags: string[] = [];
  for (let box: Element | undefined = element; box && tags.length < 8; box = around(box))
    tags.push(box.localName);
  return tags.join(' ');
}

/** Where an element, or the nearest box around it, stands among neighbours of its own tag. */
function placeOf(element: Element): Pick<Fingerprint, 'place'> {
  for (let box: Element | undefined = element, step = 0; box && step < 6; box = around(box), step += 1) {
    const { localName } = box;
    const all = [...(box.parentElement?.children ?? [])].filter((one) => one.localName === localName);
    if (all.length > 1 && all.length < 100) return { place: `${all.indexOf(box) + 1}/${all.length}` };
  }
  return {};
}

const powers: Record<string, number> = { 千: 3, k: 3, 万: 4, w: 4, 亿: 8 };

/** The power of ten of a text's value; of nothing and of zero there is none. */
function rangeOf(text: string): Pick<Fingerprint, 'range'> {
  const [, digits = '', scale = ''] = /(\d[\d,]*(?:\.\d+)?)\s*([千万亿kw]?)/.exec(text) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  const power = Math.floor(Math.log10(value)) + (powers[scale] ?? 0);
  return value > 0 ? { range: [power, power] } : {};
}
