// What the names and places of elements say of the amounts in them: the price now, a struck price, shipping, other items.

import { once } from '../once';

export interface Cues {
  /** Named as a price. */
  price: boolean;
  /** Named as the price that counts: sale, final, current. */
  now: boolean;
  /** Struck out, or named as the price before. */
  old: boolean;
  /** Struck out by its element, its style or a name that says so. */
  struck: boolean;
  /** Something else that costs: shipping, tax, an instalment, a unit, a saving, a service plan. */
  other: boolean;
  /** Inside a part for other items: recommendations, accessories, a basket, a menu, a footer. */
  aside: boolean;
  /** Inside a link. */
  link: boolean;
}

/** Stems of the words in names, found by the first four letters; a stem of a word fits longer words, "=" only itself. */
type Saying = 'price' | 'now' | 'old' | 'struck' | 'other' | 'aside';
const stems: Record<Saying, string> = {
  price:
    'price prix preis prezzo precio preco preço cena kaina hinta =pris =ár amount =prc cost kosten =preise tarif',
  now: '=sale sale-price final current actual =our =now today selling discounted reduced special promo highlight main primary =big =offer buying =neu aktuell =akce',
  old: '=old oldprice =was wasprice listprice pricelist =regular regularprice =rrp =uvp =msrp =srp =before previous instead original retailprice compareat compareprice marketprice ancien anterior =statt pseudo subprice delprice fullprice baseprice vecchio',
  struck: 'strike stroke crossed deleted linethrough =barre =barred tachado',
  other:
    'shipping versand livraison deliver =porto freight postage spediz envio frete =tax taxes =vat instal finanz financ leasing monthly =month =rate =rates perunit unitprice grundpreis basepreis baseunit saving =save discount rabatt ersparnis cashback bonus =point =points punkte coupon voucher gutschein deposit warrant garanti protect insur versich =yb choosebtn servicetype =tier staffel =bulk minimum thresh =conv converted tradein giftcard alert promgift loyal membership',
  aside:
    'recommend related similar suggest upsell crosssell =also accessor zubeh carousel slick swiper =owl slider sponsor history recent viewed visited comparelist comparison bundle fitting bought together =sims minicart cartcontent cartsummary cartpopup cartdrawer cartflyout cartlayer basketcontent basketmini basketflyout warenkorb panier =menu megamenu meganav navig navbar footer topbar filter facet newslet popular bestsell teaser otherseller otheroffer moreseller moreoffer review comment question rating productlist itemlist productsgrid productgrid productslist =plist =rank ranking guess =merch crosslink advert =ads =ad variantlist swatch twister =olp usedprice',
};

const byStart = new Map<string, { word: string; whole: boolean; says: Saying }[]>();
for (const [says, list] of Object.entries(stems) as [Saying, string][]) {
  for (const entry of list.split(' ')) {
    const whole = entry.startsWith('=');
    const word = entry.replace(/[=-]/g, '');
    const start = word.slice(0, 4);
    byStart.set(start, [...(byStart.get(start) ?? []), { word, whole, says }]);
  }
}

/** What the words of a name say, pairs of neighbours ("list-price") taken as one word too. */
function sayingsOf(names: string): Set<Saying> {
  const said = new Set<Saying>();
  if (names === '') return said;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/(?:--|_)\w*\d[\w-]*/g, ' ')
    .toLowerCase()
    .split(/[^a-zà-ÿ]+/);
  words.forEach((word, index) => {
    const pair = word + (words[index + 1] ?? '');
    // A word of four letters begins as its pair does.
    for (const start of word.length < 4 ? [word, pair.slice(0, 4)] : [word.slice(0, 4)]) {
      for (const stem of byStart.get(start) ?? []) {
        const fits = stem.whole
          ? word === stem.word
          : word.startsWith(stem.word) || pair === stem.word || pair === `${stem.word}s`;
        if (fits) said.add(stem.says);
      }
    }
    // Names grown together: "productprice", "salesprice".
    if (word.length > 5 && (word.endsWith('price') || word.includes('preis'))) said.add('price');
  });
  return said;
}

/** Attributes that name an element, for style sheets, scripts, tests and search engines. */
const naming = new Set(['class', 'id', 'data-testid', 'data-qa', 'data-auto-id', 'itemprop']);

function namesOf(element: Element): string {
  let names = '';
  for (const name of element.getAttributeNames())
    if (naming.has(name)) names += ` ${element.getAttribute(name) ?? ''}`;
  return names;
}

const struck = new Set(['DEL', 'S', 'STRIKE']);
const besides = new Set(['HEADER', 'FOOTER', 'NAV', 'ASIDE', 'SELECT']);

/** A link to somewhere else than this page. */
const leadsAway = (element: Element) =>
  element.localName === 'a' &&
  !/^$|^#|^javascript:/.test(element.getAttribute('href')?.trim().toLowerCase() ?? '');

/** How far up a name still speaks of the amount: prices and old prices three steps, other items all the way. */
const reach = 3;

type Around = Pick<Cues, 'struck' | 'aside' | 'link'>;
const nowhere: Around = { struck: false, aside: false, link: false };

/** What names and places say on one page. */
export interface Cuing {
  /** Whether an element or one close around it is named as a price. */
  isPrice(element: Element): boolean;
  /** The cues of an element and its nearest ancestors together. */
  near(element: Element): Cues;
}

/** Reads cues for one page. What holds the page's title as well (`trunk`) is about the page, however it is named. */
export function cuesOf(trunk: Set<Element>): Cuing {
  const said = once(sayingsOf);
  const sayings = once((element: Element) => said(namesOf(element)));
  const isPart = (element: Element | null): element is Element =>
    element !== null && element.localName !== 'body' && !trunk.has(element);

  /** What an element and all its ancestors below the trunk say of whose part of the page this is. */
  const aroundOf = once((element: Element | null): Around => {
    if (!isPart(element)) return nowhere;
    const above = aroundOf(element.parentElement);
    return {
      struck: above.struck || struck.has(element.tagName),
      aside: above.aside || besides.has(element.tagName) || sayings(element).has('aside'),
      link: above.link || leadsAway(element),
    };
  });

  /** What an element and its nearest ancestors below the trunk say, innermost first. */
  const nearest = (element: Element): Set<Saying>[] => {
    const all: Set<Saying>[] = [];
    for (let here: Element | null = element; all.length <= reach && isPart(here); here = here.parentElement)
      all.push(sayings(here));
    return all;
  };

  return {
    isPrice: (element) => nearest(element).some((names) => names.has('price')),
    near(element) {
      const all: Cues = { price: false, now: false, old: false, other: false, ...aroundOf(element) };
      for (const [step, names] of nearest(element).entries()) {
        all.price ||= names.has('price');
        // A box that holds both prices is often named after one of them.
        if (step <= 2) {
          all.old ||= names.has('old') && !all.now;
          all.struck ||= step < 2 && names.has('struck') && !all.now;
          all.other ||= names.has('other');
        }
        all.now ||= names.has('now');
      }
      all.old ||= all.struck;
      return all;
    },
  };
}
