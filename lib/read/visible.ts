// The amounts that stand on the visible page, each with how likely it is the price of what the page is about.
import { maySign, signAfter, signBefore, type Place } from '../currencies';
import { plain } from '../printed-number';
import { hasSign, parsePrice, type ParsedPrice } from '../printed-price';
import { squeeze } from '../squeeze';
import type { Cues, Cuing } from './cues';
import { once } from '../once';
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
      const text = squeeze((node as Text).data);
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
  const own = squeeze(node.data);
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

/** Struck out by style, on the element itself or close above it. */
const isStruck = (element: Element | null | undefined, steps = 4): boolean =>
  element && steps > 0
    ? getComputedStyle(element).textDecorationLine.includes('line-through') ||
      isStruck(element.parentElement, steps - 1)
    : false;

/** How many texts before and after a number may belong to the box of its amount. */
const beside = 3;
/** Words for powers of ten, behind which an amount has other digits than it shows. */
const power = /[千万亿]/;
/** Said before an amount that a foreign price comes to in the visitor's own currency. */
const converted = /^(ap+rox\w*|circa|ca\.|ungef.+|environ|约合?|≈)[.:]?$/;
/** More than one number in a text. */
const several = /\d[.,]*[^\d.,]\D*\d/;

/** The amounts on a visible page. */
export interface Amounts {
  /** Those whose texts stand from one place to before another, in page order. */
  between(from: number, to: number): Amount[];
  /** Those that may be one of these values above 0, in page order, told by their digits; some are others. */
  like(values: number[]): Amount[];
}

/**
 * The amounts on the visible page. Each is taken apart when it is first asked for: a page shows hundreds, most of them of
 * other things, and a few near the title or equal to what the data says decide.
 */
export function amountsOf(page: Page, country: Place, cueReader: Cuing): Amounts {
  const { scan } = page;
  const { digits, words, texts } = scan;
  const priced = once((place: number) => {
    if (dash.test(words[place - 1] ?? '') || dash.test(words[place + 1] ?? '')) return undefined;
    const spot = boxOf(scan, place);
    // Numbers without a sign are many, and only where the page calls them a price are they one.
    if (!spot || (bare.test(spot.text) && !cueReader.isPrice(spot.box))) return undefined;
    const price = parsePrice(spot.text, country);
    return price && (price.signed || cueReader.isPrice(spot.box)) ? { ...price, ...spot, place } : undefined;
  });

  /** Whether an earlier text of the same box stands for its amount. */
  const isTaken = (box: Element, place: number): boolean => {
    for (let index = digits.indexOf(place) - 1; index >= 0; index -= 1) {
      const other = digits[index] as number;
      if (!box.contains(texts[other] as Text)) break;
      if (priced(other)?.box === box) return true;
    }
    return false;
  };

  const amountAt = once((place: number): Amount[] => {
    const spot = priced(place);
    if (!spot || isTaken(spot.box, place) || !isSeen(spot.box)) return [];
    const cues = cueReader.near(spot.box);
    cues.other ||= converted.test(words[place - 1] ?? '');
    if (!cues.aside && !cues.other && isStruck(texts[place]?.parentElement)) cues.struck = cues.old = true;
    return [{ ...spot, cues }];
  });

  return {
    between: (from, to) => digits.filter((place) => place >= from && place < to).flatMap(amountAt),
    like(values) {
      const keys = [...new Set(values)].map((value) =>
        `${Math.round(value * 100) / 100}`.replace(/^0\.0*|\./, ''),
      );
      const isAlike = (place: number) => {
        const word = words[place] ?? '';
        const own = word.replace(/^[\D0]+|\D+/g, '');
        return keys.some(
          (key) =>
            own !== '' &&
            (own.startsWith(key) || key.startsWith(own) || (own.includes(key) && several.test(word))),
        );
      };
      const alike = power.test(scan.lines) ? digits : digits.filter(isAlike);
      const isNear = (place: number) => alike.some((other) => Math.abs(other - place) <= beside);
      return digits.filter(isNear).flatMap(amountAt);
    },
  };
}
