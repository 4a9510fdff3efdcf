// The amounts that stand on the visible page, each with how likely it is the price of what the page is about.
import { maySign, signAfter, signBefore, type Place } from '../currencies';
import { plain } from '../printed-number';
import { hasSign, parsePrice, type ParsedPrice } from '../printed-price';
import type { CueReader, Cues } from './cues';
import type { Page } from './page';
import type { Scan } from './scan';
import { isSeen } from './seen';

export interface Amount extends ParsedPrice {
  box: Element;
  text: string;
  /** Place of its text on the page. */
  place: number;
  cues: Cues;
}

/** One half of a range whose other half stands in a box of its own. */
const dash = /^[-–—~]$/;
const bare = /^[\s.,'’\d–-]{1,16}$/;
const centsName = /cent|decimal|fraction|float|sup\b|small|minor/;

/** Adds an element's texts to what is there, split amounts put together; false once it grows too long. */
function join(element: Element, parts: { text: string; glue: boolean }, longest: number): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const name = (node as Element).localName;
      if (name === 'script' || name === 'style' || name === 'noscript') continue;
      if (!join(node as Element, parts, longest)) return false;
    } else if (node.nodeType === 3) {
      const text = (node as Text).data.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      const { text: so } = parts;
      const cents = /^\d{2}(?!\d)/.test(text) && /(?:^|[^\d.,])\d{1,3}(?:[.,' ]\d{3})*$/.test(so);
      const glued =
        (/^[.,]\d*$/.test(text) && /\d$/.test(so)) || (parts.glue && /[.,]$/.test(so) && /^\d/.test(text));
      if (
        cents &&
        centsName.test(`${element.localName} ${element.getAttribute('class') ?? ''}`.toLowerCase())
      )
        parts.text += `.${text}`;
      else parts.text += so === '' || glued ? text : ` ${text}`;
      parts.glue = true;
      if (parts.text.length > longest) return false;
    }
  }
  return true;
}

/** The words of a box with split amounts put together: "12" + sup "44" is "12.44". Undefined when it is too long. */
export function joinedText(box: Element, longest: number): string | undefined {
  const parts = { text: '', glue: false };
  return join(box, parts, longest) ? parts.text : undefined;
}

/** Whether a currency sign stands in the texts right around a number. */
function signNear(words: string[], index: number): boolean {
  for (const step of [-1, 1, -2, 2, 3]) {
    const said = words[index + step];
    if (!said || !maySign.test(step < 0 ? said.slice(-12) : said.slice(0, 12))) continue;
    if (step < 0 ? signBefore(plain(said.slice(-12))) : signAfter(plain(said.slice(0, 12)))) return true;
    // A sign of its own stands between the halves of a split amount as well.
    if (step > 0 && said.length < 12 && signBefore(plain(said))) return true;
  }
  return false;
}

/** The smallest box around a number that holds its currency sign and its cents, with the words in it. */
function boxOf({ texts, words }: Scan, index: number): { box: Element; text: string } | undefined {
  const word = words[index] ?? '';
  const number = bare.test(word);
  const signed = !number && hasSign(word);
  const node = signed || number ? texts[index] : undefined;
  const parent = node?.parentElement;
  if (!node || !parent) return undefined;
  const own = node.data.replace(/\s+/g, ' ').trim();
  if (signed && (!/\d[\s.,]*$/.test(own) || /[.,]\d{2}\s*$/.test(own))) return { box: parent, text: own };
  let best: { box: Element; text: string } | undefined = signed ? { box: parent, text: own } : undefined;
  if (!signed && !signNear(words, index)) return { box: parent, text: own };
  let box: Element | null = parent;
  for (let step = 0; box && step < 4 && box.localName !== 'body'; step += 1, box = box.parentElement) {
    const text = joinedText(box, 44);
    if (text === undefined) break;
    if (text === own || !hasSign(text)) continue;
    // A box with several amounts is not the box of one of them.
    const several = (text.match(/\d[\d.,' ]*/g)?.length ?? 0) > 1;
    if (!several || !best) best = { box, text };
    if (several || step >= 2 || !/\d$/.test(best.text)) break;
  }
  return best ?? { box: parent, text: own };
}

/** Whether an element's own style strikes it out, asked of each once. */
function strikesOf(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    let struck = known.get(element);
    if (struck === undefined) {
      struck = getComputedStyle(element).textDecorationLine.includes('line-through');
      known.set(element, struck);
    }
    return struck;
  };
}

/** Struck out by style, on the element itself or close above it. */
const isStruck = (
  element: Element | null | undefined,
  strikes: (element: Element) => boolean,
  steps = 4,
): boolean =>
  element && steps > 0 ? strikes(element) || isStruck(element.parentElement, strikes, steps - 1) : false;

/** All amounts on the visible page in page order. */
export function readAmounts(page: Page, place: Place, cueReader: CueReader): Amount[] {
  const found: Amount[] = [];
  const seen = new Set<Element>();
  const strikes = strikesOf();
  const scan = page.scan;
  for (const index of scan.digits) {
    const spot = boxOf(scan, index);
    if (
      !spot ||
      seen.has(spot.box) ||
      dash.test(scan.words[index - 1] ?? '') ||
      dash.test(scan.words[index + 1] ?? '')
    )
      continue;
    // Numbers without a sign are many, and only where the page calls them a price are they one.
    if (bare.test(spot.text) && !cueReader.isPrice(spot.box)) continue;
    const price = parsePrice(spot.text, place);
    if (!price || (!price.signed && !cueReader.isPrice(spot.box))) continue;
    seen.add(spot.box);
    if (!isSeen(spot.box)) continue;
    const cues = cueReader.near(spot.box);
    if (!cues.aside && !cues.other && isStruck(scan.texts[index]?.parentElement, strikes))
      cues.struck = cues.old = true;
    found.push({ ...price, box: spot.box, text: spot.text, place: index, cues });
  }
  return found;
}
