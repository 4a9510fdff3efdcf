// The amounts that stand on the visible page, each with how likely it is the price of what the page is about.
import type { Place } from '../currencies';
import { hasSign, parsePrice, type ParsedPrice } from '../money';
import type { CueReader, Cues } from './cues';
import type { Page } from './page';
import { isVisible, scanOf } from './scan';

export interface Amount extends ParsedPrice {
  box: Element;
  text: string;
  /** Place of its text on the page. */
  place: number;
  cues: Cues;
}

const bare = /^[\s.,'’\d–-]{1,16}$/;
const centsName = /cent|decimal|fraction|float|sup\b|small|minor/i;

/** The words of a box with split amounts put together: "12" + sup "44" is "12.44". Undefined when it is too long. */
export function joinedText(box: Element, longest: number): string | undefined {
  let joined = '';
  const walker = box.ownerDocument.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  let glued = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const part = (node.nodeValue ?? '').replace(/\s+/g, ' ');
    const text = part.trim();
    const parent = node.parentElement;
    if (text === '' || !parent || /^(script|style|noscript)$/i.test(parent.localName)) continue;
    const name = `${parent.localName} ${parent.getAttribute('class') ?? ''}`;
    const cents = /^\d{2}(?!\d)/.test(text) && /(?:^|[^\d.,])\d{1,3}(?:[.,' ]\d{3})*$/.test(joined);
    if (cents && centsName.test(name)) joined += `.${text}`;
    else if ((/^[.,]\d*$|^[.,]$/.test(text) && /\d$/.test(joined)) || (/[.,]$/.test(joined) && /^\d/.test(text) && glued !== '')) joined += text;
    else joined += `${joined === '' ? '' : ' '}${text}`;
    glued = text;
    if (joined.length > longest) return undefined;
  }
  return joined;
}

/** The smallest box around a number that holds its currency sign and its cents, with the words in it. */
function boxOf(node: Text): { box: Element; text: string } | undefined {
  let box = node.parentElement;
  if (!box) return undefined;
  const own = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  if (own.length > 120) return undefined;
  const signed = hasSign(own);
  if (signed && !/\d[\s.,]*$/.test(own)) return { box, text: own };
  if (signed && /[.,]\d{2}\s*$/.test(own)) return { box, text: own };
  if (!signed && !bare.test(own)) return undefined;
  let best: { box: Element; text: string } | undefined = signed ? { box, text: own } : undefined;
  for (let step = 0; box && step < 4 && box.localName !== 'body'; step += 1) {
    const text = joinedText(box, 44);
    if (text === undefined) break;
    if (hasSign(text)) {
      const amounts = text.match(/\d[\d.,' ]*/g)?.length ?? 0;
      // A box with several amounts is not the box of one of them.
      if (amounts <= 1 || !best) best = { box, text };
      if (amounts > 1 || (best && !/\d$/.test(best.text))) break;
      if (best && step >= 2) break;
    }
    box = box.parentElement;
  }
  if (best) return best;
  const parent = node.parentElement;
  return parent ? { box: parent, text: own } : undefined;
}

/** All amounts on the visible page in page order. */
export function readAmounts(page: Page, place: Place, cueReader: CueReader): Amount[] {
  const found: Amount[] = [];
  const seen = new Set<Element>();
  const scan = scanOf(page);
  for (const node of scan.digits) {
    const spot = boxOf(node);
    if (!spot || seen.has(spot.box)) continue;
    const price = parsePrice(spot.text, place);
    if (!price) continue;
    const cues = cueReader.near(spot.box);
    if (!price.signed && !cues.price) continue;
    seen.add(spot.box);
    if (!isVisible(spot.box)) continue;
    found.push({ ...price, box: spot.box, text: spot.text, place: scan.placeOf.get(node) ?? 0, cues });
  }
  return found;
}
