// The price a page shows, weighed from what its data says and what stands on the visible page.
import { parsePrice } from '../money';
import type { Place } from '../currencies';
import type { Product } from './product';
import type { Amount } from './visible';

export interface Weighed {
  amount?: string;
  low?: string;
  high?: string;
  currency?: string;
  how: string;
  text: string;
  /** The amount on the page that was chosen or that agreed. */
  seen?: Amount;
}

interface Said {
  amount: string;
  how: string;
  currency?: string;
}

/** An exact number as it should be written in data; anything else is read as a printed price. */
export function parseWritten(value: string | undefined, place: Place): string | undefined {
  if (value === undefined) return undefined;
  const tight = value.trim();
  const exact = /^\d+(\.\d+)?$/.test(tight) ? tight : parsePrice(tight, place)?.amount;
  return exact !== undefined && Number(exact) > 0 ? exact : undefined;
}

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && Math.abs(Number(a) - Number(b)) < 0.006;

/** What a visible amount that is not the price says about itself. */
const otherWords =
  /versand|shipping|livraison|delivery|lieferung|porto|spedizione|env[ií]o|frete|doprava|доставк|운송|배송|運費|运费|\/ ?(kg|g|l|ml|100|m2?|stk|st|unit|oz|lb)\b|pro 1?00? ?(kg|g|ml|l|m)|per (unit|kg|month|oz)|grundpreis|monat|month|\bmo\b|mois|mese|x \d|\d ?x |rabatt|save|spar|you save|économis|risparmi|ahorr|off\b|free|gratis|gratuit|ab einem|bestellwert|orders? over|minimum|points|punkte|bonus/i;
const oldWords = /statt|uvp|rrp|msrp|was\b|list price|reg(ular|\.)|avant|au lieu|prima|antes|instead|old price|retail|original|prezzo di listino|listino|before|原价|市场价|优惠前|定價|원래/i;

/** How likely a visible amount is the price now; below 0 it is none. */
function score(amount: Amount, titlePlace: number | undefined): number {
  const { cues } = amount;
  if (cues.aside || cues.other || otherWords.test(amount.text)) return -1;
  if (Number(amount.amount ?? amount.low) <= 0) return -1;
  let sum = (amount.signed ? 2 : 0) + (cues.price ? 2 : 0) + (cues.now && cues.price ? 1 : 0) - (cues.link ? 2 : 0);
  if (titlePlace !== undefined) {
    const distance = amount.place - titlePlace;
    if (distance >= 0) sum += distance < 30 ? 2.5 : distance < 90 ? 1.5 : distance < 300 ? 0.5 : -0.5;
    else sum += distance > -12 ? 1 : -1;
  }
  return sum;
}

const isOld = (amount: Amount) => amount.cues.old || oldWords.test(amount.text);

export interface Ranked {
  amount: Amount;
  score: number;
}

/** Visible amounts that may be the price, best first; struck ones and other items' are left out. */
export function rankAmounts(amounts: Amount[], titlePlace: number | undefined): Ranked[] {
  return amounts
    .filter((amount) => !isOld(amount))
    .map((amount) => ({ amount, score: score(amount, titlePlace) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.amount.place - b.amount.place);
}

/** What the data says the price is: one amount for each offer, in the order of trust. */
export function saidPrices(products: Product[], place: Place): Said[] {
  return products.flatMap((product) =>
    product.offers.flatMap((offer): Said[] => {
      const amount = parseWritten(offer.price, place) ?? (offer.low === offer.high ? parseWritten(offer.low, place) : undefined);
      return amount === undefined ? [] : [{ amount, how: product.how, ...(offer.currency ? { currency: offer.currency } : {}) }];
    }),
  );
}

const shown = (ranked: Ranked, how: string): Weighed => {
  const { amount } = ranked;
  return {
    ...(amount.amount !== undefined ? { amount: amount.amount } : { low: amount.low, high: amount.high }),
    ...(amount.currency ? { currency: amount.currency } : {}),
    how,
    text: amount.text,
    seen: amount,
  };
};

/** An amount of data at the precision money has: "210.852001" → "210.85". */
const rounded = (amount: string) => (/\.\d{3,}$/.test(amount) ? Number(amount).toFixed(2) : amount);

/**
 * The price: what data and visible page agree on; else a visible price that stands out; else the data's, when nothing on
 * the page contradicts it. Undefined when nothing decides.
 */
export function weighPrice(said: Said[], amounts: Amount[], titlePlace: number | undefined): Weighed | undefined {
  const ranked = rankAmounts(amounts, titlePlace);
  const best = ranked[0];
  const rival = best && ranked.find((one) => !same(one.amount.amount ?? one.amount.low, best.amount.amount ?? best.amount.low));
  const clear = best !== undefined && best.score >= 4.5 && (rival === undefined || best.score - rival.score >= 1);
  const confirmed = ranked.find((one) => said.some((each) => same(each.amount, one.amount.amount)));
  if (confirmed) {
    const by = said.find((each) => same(each.amount, confirmed.amount.amount)) as Said;
    const struckToo = amounts.some((one) => isOld(one) && same(one.amount, confirmed.amount.amount));
    if (!(struckToo && clear && best !== confirmed && best.score > confirmed.score + 1)) {
      const price = shown(confirmed, `${by.how}, seen on the page`);
      return { ...price, currency: by.currency ?? price.currency };
    }
  }
  if (said.length === 0) return clear ? shown(best, 'visible price') : undefined;
  if (clear && best.score >= 6) return shown(best, 'visible price over data');
  const distinct = [...new Set(said.map((each) => Number(each.amount)))];
  const first = said[0];
  if (distinct.length !== 1 || !first) return undefined;
  return { amount: rounded(first.amount), ...(first.currency ? { currency: first.currency } : {}), how: first.how, text: first.amount };
}
