// What the names and places of elements say of the amounts in them: the price now, a struck price, shipping, other items.

export interface Cues {
  /** Named as a price. */
  price: boolean;
  /** Named as the price that counts: sale, final, current. */
  now: boolean;
  /** Struck out, or named as the price before. */
  old: boolean;
  /** Struck out by its element. */
  struck: boolean;
  /** Something else that costs: shipping, tax, an instalment, a unit, a saving, a service plan. */
  other: boolean;
  /** Inside a part for other items: recommendations, accessories, a basket, a menu, a footer. */
  aside: boolean;
  /** Inside a link. */
  link: boolean;
}

const priceName =
  /price|prix|preis|prezzo|precio|preco|preço|cena|цена|kaina|hinta|pris\b|ár\b|amount|\bprc|cost\b|kosten/i;
const nowName =
  /sale|final|current|actual|our|now|today|selling|discounted|reduced|special|promo|highlight|main|primary|big|offer|neu|aktuell|akce/i;
const oldName =
  /\bold|oldp|[-_]old|old[-_]|\bwas|was[-_]?price|list[-_]?price|price[-_]?list(?!ing)|regular|\brrp|\buvp|msrp|\bsrp\b|strike|stroke|crossed|before|previous|instead|original|retail[-_]?price|compare[-_]?(at|price)|linethrough|line-through|market[-_]?price|ancien|barr[eé]|tachado|anterior|statt|pseudo|subprice|del[-_]price|full[-_]?price|base[-_]?price(?!.*now)|vecchio|oldprice|listprice/i;
const otherName =
  /shipping|versand|livraison|delivery|deliv|porto|freight|postage|spediz|envio|frete|tax|vat\b|instal|finanz|financ|leas|monthly|month|rate\b|rates\b|per-?unit|unit-?price|unitprice|grundpreis|basepreis|base-?unit|saving|\bsave|discount(?!ed)|rabatt|ersparnis|cashback|bonus|points?\b|punkte|coupon|voucher|gutschein|deposit|warranty|garantie|protect|insurance|versicher|yb-item|choose-btn|service-type|tier|staffel|bulk|quantity-?disc|minimum|threshold|trade-?in|gift-?card|alert|prom-?gift|loyal|membership/i;
const asideName =
  /recommend|related|similar|suggest|upsell|up-sell|crosssell|cross-?sell|cross_?sell|also-?|also_|accessor|zubeh|carousel|slick|swiper|owl-|slider|sponsor|history|recently|viewed|visited|compare-?list|comparison|bundle|fitting|bought|together|sims|minicart|mini-?cart|cart-?(content|summary|popup|drawer|flyout|layer)|basket-?(content|mini|flyout)|warenkorb|panier|\bmenu|mega-?nav|navigation|nav-?bar|footer|topbar|top-bar|filter|facet|newsletter|popular|bestsell|best-?sell|teaser|other-?(seller|offer)|more-?(seller|offer)|review|comment|question|rating|product-?list|productlist|item-?list|products-?grid|product-?grid|products-?list|plist|rank|guess|merch(?!ant)|crosslink|advert|\bads?[-_]|\bad\b|variants?-?list|olp|used-?price/i;

function namesOf(element: Element): string {
  const own = element.className;
  const name = typeof own === 'string' ? own : (element.getAttribute('class') ?? '');
  const test =
    element.getAttribute('data-testid') ??
    element.getAttribute('data-qa') ??
    element.getAttribute('data-auto-id') ??
    '';
  return `${name} ${element.id} ${test} ${element.getAttribute('itemprop') ?? ''}`;
}

/** Hashed parts of generated class names spell anything; words with a digit inside them are no words. */
const wordsOf = (names: string) =>
  names.replace(/([a-z])([A-Z])/g, '$1-$2').replace(/(?:--|_)\w*\d[\w-]*/g, ' ');

const struck = new Set(['DEL', 'S', 'STRIKE']);
const besides = new Set(['HEADER', 'FOOTER', 'NAV', 'ASIDE', 'SELECT']);

/** A link to somewhere else than this page. */
const leadsAway = (element: Element) =>
  element.localName === 'a' && !/^$|^#|^javascript:/i.test(element.getAttribute('href')?.trim() ?? '');

/** How far up a name still speaks of the amount: prices and old prices three steps, other items all the way. */
const reach = 3;

type Around = Pick<Cues, 'struck' | 'aside' | 'link'>;
type Named = Pick<Cues, 'price' | 'now' | 'old' | 'other'>;
const nowhere: Around = { struck: false, aside: false, link: false };

/** Reads cues for one page. What holds the page's title as well (`trunk`) is about the page, however it is named. */
export class CueReader {
  private readonly around = new Map<Element, Around>();
  private readonly named = new Map<string, Named>();
  private readonly besides = new Map<string, boolean>();

  constructor(private readonly trunk: Set<Element>) {}

  /** What an element and all its ancestors below the trunk say of whose part of the page this is. */
  private aroundOf(element: Element | null): Around {
    if (!element || element.localName === 'body' || this.trunk.has(element)) return nowhere;
    let found = this.around.get(element);
    if (!found) {
      const above = this.aroundOf(element.parentElement);
      found = {
        struck: above.struck || struck.has(element.tagName),
        aside: above.aside || besides.has(element.tagName) || this.isBeside(namesOf(element)),
        link: above.link || leadsAway(element),
      };
      this.around.set(element, found);
    }
    return found;
  }

  private isBeside(names: string): boolean {
    let beside = this.besides.get(names);
    if (beside === undefined) {
      beside = asideName.test(wordsOf(names));
      this.besides.set(names, beside);
    }
    return beside;
  }

  private namedOf(element: Element): Named {
    const names = namesOf(element);
    let found = this.named.get(names);
    if (!found) {
      const words = wordsOf(names);
      found = {
        price: priceName.test(words),
        now: nowName.test(words),
        old: oldName.test(words),
        other: otherName.test(words),
      };
      this.named.set(names, found);
    }
    return found;
  }

  /** The cues of an element and its nearest ancestors together. */
  near(element: Element): Cues {
    const all: Cues = { price: false, now: false, old: false, other: false, ...this.aroundOf(element) };
    all.old = all.struck;
    let here: Element | null = element;
    for (
      let step = 0;
      here && step <= reach && here.localName !== 'body' && !this.trunk.has(here);
      step += 1
    ) {
      const cues = this.namedOf(here);
      all.price ||= cues.price;
      // A box that holds both prices is often named after one of them.
      if (step <= 2) {
        all.old ||= cues.old && (step === 0 || !all.now);
        all.other ||= cues.other;
      }
      all.now ||= cues.now;
      here = here.parentElement;
    }
    return all;
  }
}
