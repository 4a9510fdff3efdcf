// What kind of page this is: an offer, a list of offers or a console.
import { looksLikeConsole } from './console-cues';
import type { Page } from './page';
import type { PageKind, SiteKinds } from '../site-kinds';

const productData =
  /"@type"\s*:\s*\[?\s*"(https?:\/\/schema\.org\/)?(Product|ProductGroup|IndividualProduct|Vehicle|Car)"/g;
const listData = /"@type"\s*:\s*\[?\s*"(ItemList|OfferCatalog|CollectionPage|SearchResultsPage)"/;
const productGraph = 'meta[property="og:type"][content*=product i]';
const productMarkup = `[itemtype*="schema.org/Product"],[typeof~=Product],[typeof~="schema:Product"],[itemprop=price],meta[property$=":price:amount"],${productGraph}`;

/** A sign of money in a text with a digit: enough to have the offer readers look. */
const symbol = /[$€£¥￥₩₹₽₺₫฿₴₸元원円]/;
const code = /(^|[\s\d.,])(EUR|USD|CHF|CZK|PLN|SEK|NOK|DKK|GBP|zł|Kč|kr|Ft|Rs|lei|руб|грн|тг)(?![a-zà-ÿа-я])/;
const isMoney = (text: string) => symbol.test(text) || code.test(text);

function structuredKind({ document, jsonLd }: Page): PageKind | undefined {
  const listed = jsonLd.some((text) => listData.test(text));
  let products = 0;
  for (const text of jsonLd) {
    products += text.match(productData)?.length ?? 0;
    if (products > 0 && !listed) return 'offer';
  }
  if (listed && products > 3 && !document.querySelector(productGraph)) return 'offer-list';
  if (products > 0) return 'offer';
  return document.querySelector(productMarkup) ? 'offer' : undefined;
}

/**
 * The page's kind by its site's knowledge of the URL, else by the page's own cues: structured data of a product or a
 * list, the words of a seller console, or amounts of money under a heading. Undefined when nothing tells.
 */
export function kindOf(page: Page, site?: Pick<SiteKinds, 'pages'>): PageKind | undefined {
  const address = page.url.hostname + page.url.pathname;
  const known = site?.pages.find(({ at }) => new RegExp(at).test(address))?.kind;
  if (known) return known;
  const { document } = page;
  const structured = structuredKind(page);
  if (structured) return structured;
  if (looksLikeConsole(page)) return 'console';
  if (!document.querySelector('h1,h2,[class*=title i]')) return undefined;
  const { texts, digits } = page.scan;
  const priced = digits.some((place) => {
    const { data } = texts[place] as Text;
    return (
      data.length < 120 &&
      (isMoney(data) ||
        isMoney(texts[place - 1]?.data.slice(-4) ?? '') ||
        isMoney(texts[place + 1]?.data.slice(0, 4) ?? ''))
    );
  });
  return priced ? 'offer' : undefined;
}
