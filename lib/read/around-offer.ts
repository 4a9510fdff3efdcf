// What a page of any shop prints around an offer: delivery, promotions, campaigns, sales.
import { parsePrice } from '../printed-price';
import type { Bucket, Offer } from '../reading';
import type { AroundWords } from '../site-kinds';
import { countryIn } from './country';
import type { Page } from './page';
import { isSeen } from './seen';
import { put, witness } from './witness';

/** How many texts before and after the title belong to the offer; further down stand reviews and other items. */
const [above, below] = [15, 120];

const free = /free|gratis|kostenlos|gratuit|offert|無料|무료|免|包/;
/** What makes an amount a fee of some orders or some people only, or no fee at all. */
const conditional =
  /over|above|order|from|ab |dès|desde|满|\d ?\+|prime|member|mitglied| off|mwst|tax|vat|tva|iva/;
/** What leads to a place, or to a name. */
const leads = /(?:\b(?:to|for|hi|hello|welcome)|nach|für|pour|vers|para|送[至到])[:：]?(?:\s+|$)(.*)$/;

/** What a line says of the delivery; undefined where it names a place that is no country: it may be somebody's own. */
function deliveryOf(text: string, page: Page): Offer['delivery'] | undefined {
  const line = text.toLowerCase();
  const place = leads.exec(line)?.[1];
  const to = place && countryIn(text.slice(-place.length), page);
  const paid = parsePrice(text);
  const fee = conditional.test(line) ? undefined : free.test(line) ? '0' : paid?.signed && paid.amount;
  if ((place !== undefined && !to) || !(to || fee || /\d/.test(line))) return undefined;
  return { text, ...(to && { to }), ...(fee && { fee }) };
}

export interface Around {
  /** What tells by the words of a line. */
  words?: AroundWords | undefined;
  /** What a count amounts to; without it its words are kept alone. */
  countOf?(this: void, text: string): Bucket | undefined;
}

/**
 * Adds to an offer what stands around the place of its title, where `isAside` does not say that the page speaks of other
 * things there; what is there already stays.
 */
export function putAround(
  offer: Offer,
  page: Page,
  from: number,
  { words: told, countOf }: Around,
  isAside: (element: Element) => boolean,
): void {
  if (!told) return;
  const { texts, words } = page.scan;
  const [start, end] = [Math.max(0, from - above), from + below];
  const near = words.slice(start, end).join('\n');
  // On most pages most of it is not said at all, which one look for each tells.
  const patterns = (Object.keys(told) as (keyof AroundWords)[])
    .map((field) => ({ field, pattern: new RegExp(told[field], 'm') }))
    .filter(({ pattern }) => pattern.test(near));
  const badges: string[] = [];
  const coupons: { text: string }[] = [];
  const valueOf: Record<keyof AroundWords, (text: string) => Offer[keyof AroundWords]> = {
    badges: () => badges,
    coupons: () => coupons,
    sales: countOf ?? ((text) => ({ text: text.slice(0, 60) })),
    delivery: (text) => deliveryOf(text, page),
  };
  for (let place = start; patterns.length > 0 && place < end; place += 1) {
    const said = words[place] ?? '';
    const node = texts[place];
    const element = node?.parentElement;
    const field = patterns.find(({ pattern }) => pattern.test(said))?.field;
    if (!field || !element || !isSeen(element) || isAside(element)) continue;
    const text = node.data.trim().replace(/\s+/g, ' ');
    if (field === 'badges') badges.push(text);
    if (field === 'coupons') coupons.push({ text });
    const value = offer[field] ? undefined : valueOf[field](text);
    // Where it stands is told of the first only: the way there is long to walk.
    if (value) put(offer, field, value, witness('words beside the offer', text, element));
  }
}
