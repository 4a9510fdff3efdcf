// A rival's price that the operator typed in, where no page can be read on a computer: checked, and kept apart as such.
import { toMinor } from './money';
import { fromMinor } from './minor-text';
import { parsePrice } from './printed-price';
import type { Price } from './reading';
import type { OfferRow } from './rows';
import { byHand, noPage } from './by-hand';

export interface HandEntry {
  /** The offer it is a new price of; a rival typed in for the first time has none. */
  offerKey?: string;
  seller: string;
  /** Id of the site it was seen on; "general" for any other. */
  site: string;
  /** Address of the page on a phone or a computer; "" where there is none. */
  link: string;
  price: string;
  /** "百亿补贴", "after coupon": under which condition it was that price; "" for none. */
  condition: string;
}

export type HandProblem = 'no-seller' | 'no-price' | 'no-currency' | 'bad-link';

/**
 * One amount of money as typed: "72.90", "¥72.9", "US$ 24.99". A number without a sign is in the site's own currency.
 * Undefined for anything that is not exactly one amount above 0: nothing is guessed.
 */
export function handPriceOf(text: string, usual: string | undefined): Price | 'no-currency' | undefined {
  const typed = text.trim();
  if (typed === '' || typed.length > 40) return undefined;
  // "72.905" is a slip of the finger here and seventy-two thousand there.
  if (/^\D*\d{1,3}\.\d{3}(?!\d)/.test(typed)) return undefined;
  const read = parsePrice(typed, usual ? { currency: usual } : { usual: true });
  if (
    read?.amount === undefined ||
    read.from ||
    read.original ||
    (typed.match(/\d[\d.,' ]*/g)?.length ?? 0) > 1
  )
    return undefined;
  const currency = read.currency ?? (read.signed ? undefined : usual);
  if (!currency) return 'no-currency';
  const minor = toMinor(read.amount, currency);
  // More places than the currency has would be stored as another price than was typed.
  if (!minor || Number(fromMinor(minor, currency)) !== Number(read.amount)) return undefined;
  return { amount: read.amount, currency };
}

const linkOf = (text: string): string | undefined => {
  const typed = text.trim();
  if (typed === '' || typed === noPage) return noPage;
  const url = URL.canParse(typed) ? new URL(typed) : undefined;
  return url && /^https?:$/.test(url.protocol) && typed.length <= 2000 ? url.href : undefined;
};

/** What a typed-in price becomes, or why not. `usual`: the currency that the site sells in. */
export function handRowOf(
  entry: HandEntry,
  usual: string | undefined,
  at: number,
): Omit<OfferRow, 'key'> | HandProblem {
  const seller = entry.seller.replace(/\s+/g, ' ').trim().slice(0, 120);
  if (seller === '') return 'no-seller';
  const price = handPriceOf(entry.price, usual);
  if (price === 'no-currency') return price;
  if (!price?.currency) return 'no-price';
  const url = linkOf(entry.link);
  if (url === undefined) return 'bad-link';
  const condition = entry.condition.replace(/\s+/g, ' ').trim().slice(0, 40);
  return {
    offerKey: entry.offerKey ?? `${byHand}|${entry.site}|${seller}|${at}`,
    site: entry.site,
    url,
    offer: {
      shop: seller,
      price: { ...price, ...(condition && { label: condition }) },
      from: { price: { how: byHand, text: entry.price.trim() } },
    },
    priceMinor: toMinor(price.amount, price.currency) ?? null,
    currency: price.currency,
    reader: byHand,
    pageTitle: '',
    firstSeen: at,
    lastSeen: at,
  };
}
