// The price a page shows, weighed from what its data says and what stands on the visible page.
import { parsePrice } from '../printed-price';
import type { Place } from '../currencies';
import type { Product } from './product';
import type { Amount, Amounts } from './visible';

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
  /** The lowest of several; says nothing unless the page shows it. */
  low: boolean;
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

/** What is said of a price that data states and the page shows. */
export const confirmation = ', seen on the page';

/** Words beside an amount that make it something other than the price of the thing. */
const otherWords =
  /versand|shipping|livraison|delivery|lieferung|spedizione|env[ií]o|frete|doprava|доставк|운송|배송|運費|运费|免運|包邮|(porto|off|free|(\/|pro|per) ?1?0{0,2} ?(kg|g|l|ml|m2?|oz|lb))(?![a-zà-ÿ])|\/ ?100|grundpreis|monat|month|mois|mese|每期|\d ?期|x \d|\d ?x |netto|rabatt|save|spar|économis|risparmi|ahorr|gratis|gratuit|ab einem|bestellwert|orders? over|minimum|points|punkte|bonus|reward|cashback|點數|積點|=|保[險险]|[满滿]\s?(額|额|\d|\$|¥)|折抵|[定订]金|[优優]惠券(?!后)|领券|红包|ap+rox|约合|≈/;
const oldWords =
  /statt|uvp|rrp|msrp|was(?![a-zà-ÿ])|list price|reg\.|regular|avant|au lieu|prima|antes|instead|old price|retail|original|listino|before|原[价價]|市[场場]价|市價|优惠前|定價|建議售價|参考价|専柜价|原래|정가|希望小売/;
const nowWords =
  /[特售][價价]|优惠价|優惠價|一次付清|到手价|现价|sale|now(?![a-zà-ÿ])|prix|price|preis|prezzo|precio|preço|cena|цена|판매가|할인가|価格/;

/** Whether there is more than digits and the commonest signs; sparing the patterns their setting up. */
const isWorded = (text: string) => /[^\d\s.,'’€$£¥-]/.test(text);

/** How likely a visible amount is the price now; below 0 it is none. */
function score(amount: Amount, titlePlace: number | undefined): number {
  const { cues } = amount;
  const text = amount.text.toLowerCase();
  const worded = isWorded(text);
  if (cues.aside || cues.other || (worded && otherWords.test(text))) return -1;
  if (Number(amount.amount ?? amount.low) <= 0) return -1;
  const said = worded && nowWords.test(text);
  let sum =
    (amount.signed ? 2 : 0) +
    (cues.price ? 2 : said ? 1.5 : 0) +
    (cues.now && cues.price ? 1 : 0) -
    (cues.link ? 2 : 0);
  if (!said && text.replace(/[\s\d!-@[-`{-\u00bf\u2000-\u20cf]/g, '').length > 20) sum -= 1.5;
  if (titlePlace !== undefined) {
    const distance = amount.place - titlePlace;
    if (distance >= 0) sum += distance < 30 ? 2.5 : distance < 90 ? 1.5 : distance < 300 ? 0.5 : -0.5;
    else sum += distance > -12 ? 1 : -1;
  }
  return sum;
}

/**
 * Old by its words or by being struck out; by its name alone only where another price stands close by, because shops
 * keep the old name on the only price they show.
 */
function isOld(amount: Amount, amounts: Amounts): boolean {
  if (amount.cues.struck || (isWorded(amount.text) && oldWords.test(amount.text.toLowerCase()))) return true;
  if (!amount.cues.old) return false;
  return amounts
    .between(amount.place - 14, amount.place + 15)
    .some((other) => other !== amount && !other.cues.old && !other.cues.other && other.cues.price);
}

interface Ranked {
  amount: Amount;
  score: number;
}

/** Those of some visible amounts that may be the price, best first; struck ones and other items' are left out. */
const ranked = (some: Amount[], amounts: Amounts, titlePlace: number | undefined): Ranked[] =>
  some
    .filter((amount) => !isOld(amount, amounts))
    .map((amount) => ({ amount, score: score(amount, titlePlace) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.amount.place - b.amount.place);

/** The amounts that may be the price less than `reach` texts away from the title, best first. */
export const rankedNear = (amounts: Amounts, title: number, reach: number): Ranked[] =>
  ranked(amounts.between(title - reach + 1, title + reach), amounts, title);

/** The best of ranked amounts, where none of another value comes near it. */
function clearest([best, ...others]: Ranked[]): Ranked | undefined {
  const valueOf = ({ amount }: Ranked) => amount.amount ?? amount.low;
  const rival = best && others.find((one) => !same(valueOf(one), valueOf(best)));
  return best && best.score >= 4.5 && (!rival || best.score - rival.score >= 1) ? best : undefined;
}

/**
 * The visible price that stands out from all others on the page with a score of `least`. By what `score` gives for
 * distance, none far from the title reaches that, and those that cannot come near the best are not looked at.
 */
function outstanding(amounts: Amounts, title: number | undefined, least: number): Ranked | undefined {
  const within = (above: number, below: number) =>
    ranked(
      title === undefined ? amounts.between(0, Infinity) : amounts.between(title - above, title + below),
      amounts,
      title,
    );
  const near = within(39, 90);
  const top = near[0]?.score ?? 0;
  if (top < least) return undefined;
  return clearest(top < 6.5 ? within(top < 5 ? Infinity : 39, top < 5.5 ? Infinity : 300) : near);
}

/** What the data says the price is: one amount for each offer; what it also names as the price before is left out. */
export function saidPrices(products: Product[], place: Place): Said[] {
  const offers = products.flatMap((product) =>
    product.offers.map((offer) => ({ ...offer, how: product.how })),
  );
  const old = offers.map((offer) => parseWritten(offer.old, place)).filter((amount) => amount !== undefined);
  const all = offers.flatMap((offer): Said[] => {
    const only = offer.price ?? offer.low;
    const amount = parseWritten(only, place);
    const low = offer.price === undefined && offer.low !== offer.high;
    return amount === undefined ? [] : [{ amount, how: offer.how, low, currency: offer.currency }];
  });
  const now = all.filter((one) => !old.some((amount) => same(amount, one.amount)));
  return now.length > 0 ? now : all;
}

const shown = (ranked: Ranked, how: string): Weighed => {
  const { amount } = ranked;
  return {
    ...(amount.amount !== undefined ? { amount: amount.amount } : { low: amount.low, high: amount.high }),
    currency: amount.currency,
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
export function weighPrice(
  said: Said[],
  amounts: Amounts,
  titlePlace: number | undefined,
): Weighed | undefined {
  // On most pages one of the amounts that the data states decides, and no other has to be looked at.
  const alike = said.length > 0 ? amounts.like(said.map(({ amount }) => Number(amount))) : [];
  const isBefore = (amount: string | undefined) =>
    alike.some((one) => same(one.amount, amount) && isOld(one, amounts));
  const confirmed = ranked(alike, amounts, titlePlace).find((one) =>
    said.some((each) => same(each.amount, one.amount.amount)),
  );
  if (confirmed) {
    const { amount } = confirmed.amount;
    const by = said.find((each) => same(each.amount, amount)) as Said;
    const isBeaten = () => {
      const best = clearest(ranked(amounts.between(0, Infinity), amounts, titlePlace));
      return best !== undefined && best.score > confirmed.score + 1;
    };
    // An amount that is struck out as well is the price only where the data names no other.
    if (!isBefore(amount) || (said.every((each) => same(each.amount, amount)) && !isBeaten())) {
      const price = shown(confirmed, by.how + confirmation);
      return { ...price, currency: by.currency ?? price.currency };
    }
  }
  const best = outstanding(amounts, titlePlace, said.length > 0 ? 6 : 4.5);
  // Far from the title stand the prices of other things.
  if (said.length === 0)
    return best && Math.abs(best.amount.place - (titlePlace ?? best.amount.place)) < 40
      ? shown(best, 'visible price')
      : undefined;
  // Data that names the price before gives way; otherwise the page's own price may be what is hidden.
  if (best)
    return said.every((each) => isBefore(each.amount)) ? shown(best, 'visible price over data') : undefined;
  const exact = said.filter((each) => !each.low);
  const distinct = [...new Set(exact.map((each) => Number(each.amount)))];
  const first = exact[0];
  if (distinct.length !== 1 || !first || isBefore(first.amount)) return undefined;
  return {
    amount: rounded(first.amount),
    currency: first.currency,
    how: first.how,
    text: first.amount,
  };
}

/** The higher amount, struck out or named as the price before, that stands beside the price. */
export function priceBefore(price: Amount, amounts: Amounts): Amount | undefined {
  const near = amounts
    .between(price.place - 8, price.place + 9)
    .filter(
      (other) =>
        other !== price &&
        other.amount !== undefined &&
        !other.cues.aside &&
        !other.cues.other &&
        isOld(other, amounts) &&
        Number(other.amount) > Number(price.amount) &&
        Number(other.amount) < 20 * Number(price.amount),
    );
  return new Set(near.map((other) => Number(other.amount))).size === 1 ? near[0] : undefined;
}
